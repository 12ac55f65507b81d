public import DocumentModel
import DocumentReaders

/// A correction as the reader asks for it, by bytes of the source.
public struct CorrectionRequest: Sendable, Equatable {
    /// What is to be read otherwise.
    public enum Change: Sendable, Equatable {
        /// The text goes on in the block before it.
        case join
        /// A block begins here.
        case split
        /// The block is read before the text at another piece of the source.
        case move(before: Range<Int>)
        /// The block is a heading of this level.
        case level(Int)
        /// The block is running text.
        case text
        /// The block belongs to the sheet.
        case furniture
        /// Words are read as others.
        case replace(String, with: String)
        /// A repair is not made.
        case decline(Overlay.Kind, Overlay.Reason)
        /// A row of the statistics is another; its number is printed as `verbatim`.
        case statistic(StatisticChange, verbatim: String)
    }

    /// What is to be read otherwise.
    public var change: Change
    /// The text that it is about: the first letter in it is where it takes effect.
    public var source: Range<Int>

    /// Asks for a correction.
    public init(_ change: Change, at source: Range<Int>) {
        self.change = change
        self.source = source
    }
}

extension CorrectionRequest {
    /// Whether it is about a statistic, and leaves the text as it is.
    public var isOfStatistic: Bool { if case .statistic = change { true } else { false } }

    /// The correction that is asked for, bound to the words of the text.
    ///
    /// - Parameter plain: the document as it is read without corrections.
    public func correction(in plain: Document) throws(CorrectionError) -> Correction {
        let index = AnchorIndex(plain)
        func anchor(_ source: Range<Int>) throws(CorrectionError) -> Anchor {
            guard let anchor = index.anchor(atSource: source.lowerBound),
                index.source(of: anchor).map({ source.contains($0) }) ?? false
            else { throw .noLetters }
            return anchor
        }
        let change: Correction.Change =
            switch self.change {
            case .join: .join
            case .split: .split
            case .move(let target): .move(before: try anchor(target))
            case .level(let level): .level(level)
            case .text: .text
            case .furniture: .furniture
            case .replace(let old, let new): .replace(old, with: new)
            case .decline(let kind, let reason): .decline(kind, reason)
            case .statistic(let change, let verbatim): .statistic(try change.checked(), verbatim: verbatim)
            }
        return Correction(change, at: try anchor(source))
    }
}
