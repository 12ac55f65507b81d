import DocumentModel

/// Every character of a block is the one that stands in the source at its place, or one that may stand for it.
func characterBreaches(of document: Document) -> [String] {
    let folds = document.overlays.filter { $0.kind == .fold || $0.kind == .join }.map(\.source)
    let explained = Intervals(folds)
    let bytes = document.source.bytes
    for (index, block) in document.blocks.enumerated() {
        let text = block.utf8
        let isTable = if case .table = block.kind { true } else { false }
        for run in block.map.runs {
            let (clean, source) = (text[run.clean], bytes[run.source])
            if !run.isReplaced {
                if clean.elementsEqual(source) { continue }
            } else if explained.cover(run.source) || mayStand(clean, for: source, inTable: isTable) {
                continue
            }
            let shown = String(decoding: clean, as: UTF8.self).debugDescription
            return ["block \(index): \(shown) stands for \(Array(source)) at byte \(run.source.lowerBound)"]
        }
    }
    return []
}

/// The replacements that need no overlay: what cannot be shown is shown by a sign.
private func mayStand(_ clean: ArraySlice<UInt8>, for source: ArraySlice<UInt8>, inTable: Bool) -> Bool {
    let shown = String(decoding: clean, as: UTF8.self)
    let original = String(decoding: source, as: UTF8.self).unicodeScalars
    let isSpace = original.allSatisfy(\.properties.isWhitespace)
    // Between two cells or rows, and for cells that others cover, stands what the source has there, without any word.
    if clean.allSatisfy({ $0 == 0x09 || $0 == 0x0A }) {
        return inTable && !String(decoding: source, as: UTF8.self).unicodeScalars.outsideMarkup.contains(where: isWord)
    }
    switch shown {
    case " ": return isSpace
    case "\u{FFFD}": return original.count == 1 && original.allSatisfy { $0 == "\u{FFFD}" || isControl($0) }
    default:
        guard original.count == 1, let control = original.first, let picture = shown.unicodeScalars.first else {
            return false
        }
        let expected = control.value == 0x7F ? 0x2421 : 0x2400 + control.value
        return shown.unicodeScalars.count == 1 && isControl(control) && picture.value == expected
    }
}

/// Whether a scalar steers a terminal or the direction of writing.
func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
}

/// Ranges that may overlap, to be asked often.
private struct Intervals {
    private var starts: [Int] = []
    /// The furthest end of the ranges up to each start.
    private var ends: [Int] = []

    init(_ ranges: [Range<Int>]) {
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            starts.append(range.lowerBound)
            ends.append(max(ends.last ?? 0, range.upperBound))
        }
    }

    /// Whether a range begins inside one of them and ends before the furthest.
    func cover(_ range: Range<Int>) -> Bool {
        var (low, high) = (0, starts.count)
        while low < high {
            let middle = (low + high) / 2
            if starts[middle] <= range.lowerBound { low = middle + 1 } else { high = middle }
        }
        return low > 0 && ends[low - 1] >= range.upperBound
    }
}
