public import DocumentModel
public import TextScreen

/// How a kind of block is set on the page.
public struct BlockSetting: Sendable, Equatable {
    /// Where the rows stand.
    public enum Placement: Sendable, Equatable { case left, center, right }

    /// Columns before the first row and before the others.
    public var firstIndent = 0
    /// Columns before the second row and all that follow.
    public var indent = 0
    /// Where the rows stand.
    public var placement = Placement.left
    /// How the text looks.
    public var role = Role.text
    /// Whether the next block of the same kind follows without a blank row.
    public var isTight = false

    /// Whether a bullet stands before the text: its marker was set aside with the markup.
    public var hasBullet = false

    /// Lines of the source, as they stand.
    public static let source = BlockSetting(isTight: true)

    private init(isTight: Bool) { self.isTight = isTight }

    /// The setting of a block. Chinese paragraphs begin two characters in; English ones do not.
    public init(_ block: Block, level: Int, isChinese: Bool) {
        switch block.kind {
        case .heading:
            role = level <= 1 ? .title : .heading
            placement = level <= 1 ? .center : .left
            indent = level <= 1 ? 0 : 4
        case .paragraph: firstIndent = isChinese ? 4 : 0
        case .item where Self.hasMarker(block.text): (firstIndent, indent) = isChinese ? (4, 0) : (0, 2)
        case .item: (firstIndent, indent, hasBullet, isTight) = (4, 4, true, true)
        case .table: break
        case .caption: (firstIndent, indent, role) = (4, 6, .caption)
        case .salutation: break
        case .signature: (placement, isTight) = (.right, true)
        case .furniture(let furniture): set(furniture)
        }
        if block.repeats != nil { role = .dim }
    }

    private mutating func set(_ furniture: Block.Furniture) {
        role = .dim
        isTight = true
        switch furniture {
        case .masthead, .byline: placement = .center
        case .distribution, .colophon: indent = 4
        case .webChrome, .page, .ornament, .marked: break
        }
    }

    /// Whether a list item begins with its own marker: 1. （二） ① – a)
    private static func hasMarker(_ text: String) -> Bool {
        let head = text.unicodeScalars.prefix(4)
        guard let first = head.first else { return false }
        if "（(①②③④⑤⑥⑦⑧⑨⑩-–—•·*".unicodeScalars.contains(first) { return true }
        return head.dropFirst().contains { ".．、)）".unicodeScalars.contains($0) }
    }
}
