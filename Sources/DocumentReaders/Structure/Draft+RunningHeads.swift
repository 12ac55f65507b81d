import ChineseText
import DocumentModel

/// Heads and feet of printed pages: short lines that come again and again and cut sentences in two.
extension Draft {
    /// So many letters of a line are compared: a recogniser reads the rest differently each time.
    private static let keyLength = 14

    mutating func markRunningLines() {
        var places: [[Unicode.Scalar]: [Int]] = [:]
        for index in 0..<count {
            if let key = runningKey(index) { places[key, default: []].append(index) }
        }
        for lines in places.values where lines.count >= 4 {
            // One line in three, at least, has a number of a page on it or stands inside a sentence.
            guard lines.count(where: isAtPageEdge) * 3 >= lines.count else { continue }
            // The first one may be the title, which the head of a page repeats.
            for index in lines.dropFirst() { passages[index].kind = .furniture(.page) }
        }
    }

    private func runningKey(_ index: Int) -> [Unicode.Scalar]? {
        let shape = shapes[index]
        guard isText(index), shape.isWhole, shape.head.count <= 120, shape.hanCount == 0, passages[index].isApart,
            passages[index].mark == .none, shape.marker == nil, shape.last != ".", shape.last != ":"
        else { return nil }
        let letters = shape.head.lazy.filter(\.isLatin).prefix(Self.keyLength)
        let key = Array(letters.map { $0.value < 0x61 ? Unicode.Scalar($0.value + 0x20) ?? $0 : $0 })
        return key.count == Self.keyLength ? key : nil
    }

    private func isAtPageEdge(_ index: Int) -> Bool {
        let shape = shapes[index]
        if shape.last.isDigit || shape.head[0].isDigit { return true }
        guard let below = next(index + 1), let first = shapes[below].head.first else { return true }
        if (0x61...0x7A).contains(first.value) { return true }
        guard let above = (0..<index).last(where: { !passages[$0].isGone }) else { return false }
        // 12 or iv alone on the line before: the foot of the page above.
        let foot = shapes[above].squeezed
        if shapes[above].isWhole, foot.count <= 4, foot.allSatisfy({ $0.isDigit || "ivx".unicodeScalars.contains($0) })
        {
            return true
        }
        return shapes[above].isBody && (shapes[above].last.isLatin || shapes[above].last == ",")
    }
}
