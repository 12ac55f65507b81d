import DocumentModel

/// A doubt as the pane shows it.
struct DoubtRow {
    /// The line of the source.
    var line: Int
    /// What is suspected.
    var name: String
    /// What exactly; may be empty.
    var detail: String
    /// The text around it.
    var text: String
}

/// A repair as the pane shows it.
struct RepairRow {
    /// The line of the source.
    var line: Int
    /// What was done.
    var name: String
    /// Why.
    var reason: String
    /// The source before, of and behind the repair, with its line ends and spaces visible.
    var before: String
    var source: String
    var after: String
}

extension Reading {
    /// The flag of an entry of its doubts.
    func flag(_ number: Int) -> Flag { document.flags[doubts.entries[number].flag] }
}

extension State {
    func doubtRow(_ number: Int, _ reading: Reading) -> DoubtRow {
        let document = reading.document
        let entry = reading.doubts.entries[number]
        let flag = reading.flag(number)
        return DoubtRow(
            line: document.source.line(at: flag.source.lowerBound), name: words.name(of: flag.kind),
            detail: flag.detail, text: document.context(of: entry.places.lowerBound))
    }

    func repairRow(_ index: Int, _ document: Document) -> RepairRow {
        let overlay = document.overlays[index]
        let source = document.source
        // A mark is told by its own line, not by the blank ones before it.
        let start = overlay.kind == .setAside ? source.firstInk(in: overlay.source) : overlay.source.lowerBound
        let shown = start..<min(overlay.source.upperBound, start + 240)
        let isCut = shown.upperBound < overlay.source.upperBound
        return RepairRow(
            line: source.line(at: start), name: words.name(of: overlay.kind),
            reason: words.name(of: overlay.reason),
            before: source.lineText(before: start, bytes: 30),
            // What is split is a point; a sign shows where.
            source: shown.isEmpty ? "¶" : source.visible(source.whole(shown)) + (isCut ? "…" : ""),
            after: source.lineText(from: overlay.source.upperBound, bytes: 150))
    }

    /// What is suspected or was done at the selected row, and why, in whole sentences.
    func explanation(_ reading: Reading) -> String {
        let rows = doubtRows
        let selection = reading.doubtPane.list.selection
        guard rows.indices.contains(selection) else { return "" }
        if reading.doubtPane.showsRepairs {
            return explanation(ofRepair: rows[selection], reading.document)
        }
        let flag = reading.flag(rows[selection])
        let detail = flag.detail.isEmpty ? "" : words.isChinese ? "（\(flag.detail)）" : " (\(flag.detail))"
        return words.name(of: flag.kind) + detail + words.colon + words.reason(of: flag.kind)
            + candidate(of: flag, reading)
    }

    /// What a repair did and why.
    func explanation(ofRepair index: Int, _ document: Document) -> String {
        let overlay = document.overlays[index]
        let row = repairRow(index, document)
        let sentence = row.name + words.colon + row.reason + (words.isChinese ? "。" : ". ")
        guard !overlay.source.isEmpty else { return sentence }
        return sentence + words.source + words.colon + row.source
    }

    /// Where the text may go on, for a flag that knows a place.
    private func candidate(of flag: Flag, _ reading: Reading) -> String {
        guard let candidate = flag.candidate else { return "" }
        let source = reading.document.source
        let text = source.lineText(from: candidate.lowerBound, bytes: min(60, candidate.count))
        return (words.isChinese ? "" : " ") + words.goesOn(line: source.line(at: candidate.lowerBound), text: text)
    }
}

extension Document {
    /// The text around a position: a few characters before it, and what follows.
    fileprivate func context(of position: Position) -> String {
        guard blocks.indices.contains(position.block) else { return "" }
        let start = max(0, position.offset - 45)
        let before = String(blocks[position.block].text(in: start..<position.offset).drop { $0 == "\u{FFFD}" })
        let after = blocks[position.block].text(in: position.offset..<position.offset + 400)
        return (start > 0 ? "…" : "") + before + after
    }
}

extension SourceText {
    /// A range that cuts no character, as far as the bytes are UTF-8.
    func whole(_ range: Range<Int>) -> Range<Int> {
        func start(_ offset: Int) -> Int {
            var offset = min(max(0, offset), bytes.count)
            var steps = 3
            while steps > 0, offset > 0, offset < bytes.count, bytes[offset] & 0xC0 == 0x80 {
                offset -= 1
                steps -= 1
            }
            return offset
        }
        let lower = start(range.lowerBound)
        return lower..<max(lower, start(range.upperBound))
    }

    /// The last bytes of a line before an offset in it.
    func lineText(before offset: Int, bytes count: Int) -> String {
        let range = whole(offset - count..<offset)
        let start = bytes[range].lastIndex(of: 0x0A).map { $0 + 1 } ?? range.lowerBound
        return text(in: start..<range.upperBound)
    }

    /// What follows an offset in its line.
    func lineText(from offset: Int, bytes count: Int) -> String {
        let range = whole(offset..<offset + count)
        return text(in: range.lowerBound..<(bytes[range].firstIndex(of: 0x0A) ?? range.upperBound))
    }

    /// The first byte of a range that is no line end, among the first few hundred.
    func firstInk(in range: Range<Int>) -> Int {
        bytes[range.clamped(to: 0..<bytes.count)].prefix(240).firstIndex { $0 != 0x0A && $0 != 0x0D }
            ?? range.lowerBound
    }

    /// Text with its line ends and spaces as pictures.
    func visible(_ range: Range<Int>) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text(in: range).unicodeScalars {
            switch scalar {
            case "\n": result.append("␤")
            case " ", "\u{3000}", "\u{A0}": result.append("␠")
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
