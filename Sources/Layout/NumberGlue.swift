import CUnibreak

/// Keeps numbers and their units on one line.
enum NumberGlue {
    static func apply(to marks: inout [CChar], bytes: UnsafeBufferPointer<UInt8>) {
        var walker = ScalarWalker(bytes: bytes)
        var state = State.text
        var lastEnd = 0
        while let (scalar, end) = walker.next() {
            if state.holds(scalar), lastEnd > 0 { marks[lastEnd - 1] = CChar(LINEBREAK_NOBREAK) }
            state = state.next(scalar)
            lastEnd = end
        }
    }

    private enum State {
        case text, ordinal, digits, magnitude, unit, bound

        /// Whether the next scalar stays on the line of the one before.
        func holds(_ next: Unicode.Scalar) -> Bool {
            switch self {
            case .text: false
            case .ordinal: isDigit(next)
            case .digits: isDigit(next) || isUnit(next)
            case .magnitude: isUnit(next)
            case .unit: isSecondOfUnit(next) || startsBound(next)
            case .bound: endsBound(next)
            }
        }

        func next(_ scalar: Unicode.Scalar) -> State {
            if isDigit(scalar) { return .digits }
            switch self {
            case .unit where startsBound(scalar): return .bound
            case .unit where isSecondOfUnit(scalar): return .unit
            case .digits, .magnitude:
                if isMagnitude(scalar) { return .magnitude }
                if scalar == "." || scalar == "," { return self == .digits ? .digits : .text }
                return isUnit(scalar) ? .unit : .text
            default: return scalar == "第" ? .ordinal : .text
            }
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }

    private static func isUnit(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "%" || scalar == "％" || (0x4E00...0x9FFF).contains(scalar.value)
    }

    private static func isMagnitude(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "万", "亿", "千", "百", "十", "余", "多", "几", "个": true
        default: false
        }
    }

    /// Second characters of units of two: 人次, 公里, 平方, 千瓦, 基点 ….
    private static func isSecondOfUnit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "次", "里", "方", "瓦", "点", "吨", "顷", "米", "升", "元", "克", "例", "亩", "度", "步", "天", "分": true
        default: false
        }
    }

    /// 以上, 以下, 以内, 左右 begin so …
    private static func startsBound(_ scalar: Unicode.Scalar) -> Bool { scalar == "以" || scalar == "左" }

    /// … and end so.
    private static func endsBound(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "上", "下", "内", "外", "右": true
        default: false
        }
    }
}
