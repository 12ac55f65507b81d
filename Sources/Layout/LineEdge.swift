import CUnibreak

/// Characters that must not begin or end a line (GB/T 15834-2011, 5.1; JLReq 3.1.7 for the rest).
public enum LineEdge {
    /// Closing marks and points, which never begin a line.
    public static func isNeverFirst(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "，", "。", "、", "；", "：", "？", "！", "）", "》", "」", "』", "】", "〕", "〉", "〗", "’", "”", "％", "‰", "℃": true
        case ",", ".", ";", ":", "?", "!", ")", "]", "}", "%", "·", "～": true
        default: false
        }
    }

    /// Opening marks, which never end a line.
    public static func isNeverLast(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "（", "《", "「", "『", "【", "〔", "〈", "〖", "‘", "“", "(", "[", "{": true
        default: false
        }
    }

    /// Whether a line may be broken between two characters by these rules alone.
    public static func allowsBreak(after left: Unicode.Scalar, before right: Unicode.Scalar) -> Bool {
        !isNeverLast(left) && !isNeverFirst(right)
    }
}

extension LineEdge {
    /// Forbids the breaks that these rules forbid and UAX #14 allows (before · in names of programmes).
    static func apply(to marks: inout [CChar], bytes: UnsafeBufferPointer<UInt8>) {
        var walker = ScalarWalker(bytes: bytes)
        var last: (scalar: Unicode.Scalar, end: Int)?
        while let (scalar, end) = walker.next() {
            if let last, !allowsBreak(after: last.scalar, before: scalar) {
                marks[last.end - 1] = CChar(LINEBREAK_NOBREAK)
            }
            last = (scalar, end)
        }
    }
}
