/// How wide the lines of a file are set, stretch by stretch: the width at which a printed line was full.
///
/// In one file a bulletin may be set at 29 characters and its distribution list at 44.
struct WrapWidths {
    /// Lines in a stretch.
    private static let stretch = 40
    private var fullWidths: [Int?] = []
    private var indentsOpen: [Bool] = []
    private var stretchOfLine: [Int] = []
    private var groupWidth: [Int] = []

    init(_ lines: [PhysicalLine]) {
        stretchOfLine = Array(repeating: 0, count: lines.count)
        var current: [PhysicalLine] = []
        for (index, line) in lines.enumerated() {
            stretchOfLine[index] = fullWidths.count
            guard !line.isBlank else { continue }
            current.append(line)
            if current.count == Self.stretch {
                fullWidths.append(Self.fullWidth(of: current))
                indentsOpen.append(Self.indentsOpen(in: current))
                current.removeAll(keepingCapacity: true)
            }
        }
        fullWidths.append(current.count >= Self.stretch / 2 ? Self.fullWidth(of: current) : nil)
        indentsOpen.append(Self.indentsOpen(in: current))
        if current.count < Self.stretch / 2 {
            fullWidths[fullWidths.count - 1] =
                fullWidths.count > 1 ? fullWidths[fullWidths.count - 2] : Self.fullWidth(of: current)
        }
        measureGroups(lines)
    }

    /// The width of a full Chinese line around `line`; nil where each line is a paragraph.
    func full(_ line: Int) -> Int? { fullWidths[stretchOfLine[line]] }

    /// Whether some lines around `line` are indented and others not.
    func indentsOpenParagraphs(_ line: Int) -> Bool { indentsOpen[stretchOfLine[line]] }

    private static func indentsOpen(in lines: [PhysicalLine]) -> Bool {
        let indented = lines.count { $0.indent >= 2 }
        return indented > 0 && indented * 10 <= lines.count * 7
    }

    /// The width that the Latin lines around `line` were filled to.
    func latin(_ line: Int) -> Int { groupWidth[line] }

    /// The commonest width, when many lines have it and most of those stop inside a sentence.
    private static func fullWidth(of lines: [PhysicalLine]) -> Int? {
        let candidates = lines.filter { $0.isChinese && (28...130).contains($0.width) }
        guard candidates.count >= 6 else { return nil }
        var counts = [Int](repeating: 0, count: 140)
        for line in candidates { counts[line.width] += 1 }
        let windows = (28...130).map { width in counts[max(0, width - 3)...min(139, width + 3)].reduce(0, +) }
        guard let best = windows.indices.max(by: { windows[$0] < windows[$1] }) else { return nil }
        let width = best + 28
        let full = candidates.filter { abs($0.width - width) <= 3 }
        let open = full.count { !$0.last.closesLine }
        let isCommon = full.count * 100 >= lines.count * 40 && open * 2 >= full.count
        // Short items leave few full lines, but then no line is wider than the page.
        let wider = lines.count { $0.width > width + 4 }
        let isCeiling = full.count >= 4 && wider * 40 <= lines.count && open * 10 >= full.count * 7
        return isCommon || isCeiling ? width : nil
    }

    /// Latin text is filled to the widest line of its paragraph.
    private mutating func measureGroups(_ lines: [PhysicalLine]) {
        groupWidth = Array(repeating: 0, count: lines.count)
        var counts = [Int](repeating: 0, count: 160)
        var start = 0
        for index in 0...lines.count where index == lines.count || lines[index].isBlank {
            let group = lines[start..<index]
            let widest = group.lazy.map(\.width).max() ?? 0
            for line in start..<index { groupWidth[line] = widest }
            if isParagraph(group, widest: widest), widest < 160 { counts[widest] += group.count }
            start = index + 1
        }
        let usual = counts.indices.max { counts[$0] < counts[$1] } ?? 0
        start = 0
        for index in 0...lines.count where index == lines.count || lines[index].isBlank {
            // An address or a list tells nothing about the column; a paragraph has a column of its own.
            if start < index, !isParagraph(lines[start..<index], widest: groupWidth[start]) {
                for line in start..<index {
                    groupWidth[line] = max(groupWidth[line], min(usual, groupWidth[line] + 30))
                }
            }
            start = index + 1
        }
    }

    /// Whether most lines of a group are filled.
    private func isParagraph(_ group: ArraySlice<PhysicalLine>, widest: Int) -> Bool {
        group.count >= 4 && group.dropLast().count { $0.width * 10 >= widest * 7 } * 3 >= (group.count - 1) * 2
    }
}
