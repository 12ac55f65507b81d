extension FoldingWalk {
    /// Whether a comma parts the thousands of a number: one to three digits before it or a group of three, and three
    /// digits behind it, no more.
    func partsThousands(_ comma: Range<Int>) -> Bool {
        var end = comma.upperBound
        for _ in 0..<3 {
            guard let width = digitWidth(at: end) else { return false }
            end += width
        }
        guard digitWidth(at: end) == nil else { return false }
        var start = comma.lowerBound
        for count in 0..<4 {
            guard let width = digitWidth(before: start) else {
                guard count > 0 else { return false }
                // A group that a comma leads goes on a number only if that comma does.
                return start == thousandsEnd || !followsComma(start)
            }
            start -= width
        }
        return false
    }

    private func digitWidth(at offset: Int) -> Int? {
        guard offset < source.count else { return nil }
        if source[offset] < 0x80 { return source[offset] &- 0x30 < 10 ? 1 : nil }
        guard let (value, width) = scalar(at: offset), value >= 0xFF10, value <= 0xFF19 else { return nil }
        return width
    }

    private func digitWidth(before end: Int) -> Int? {
        guard end > 0 else { return nil }
        if source[end - 1] < 0x80 { return digitWidth(at: end - 1) }
        return end >= 3 && digitWidth(at: end - 3) == 3 ? 3 : nil
    }

    private func followsComma(_ offset: Int) -> Bool {
        guard offset > 0 else { return false }
        if source[offset - 1] == 0x2C { return digitWidth(before: offset - 1) != nil }
        guard offset >= 3, let (value, _) = scalar(at: offset - 3), value == 0xFF0C else { return false }
        return digitWidth(before: offset - 3) != nil
    }
}
