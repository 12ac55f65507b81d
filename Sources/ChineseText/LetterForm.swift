extension Unicode.Scalar {
    /// A letter or digit in its plain form, by which the words of two conversions are compared; nil for marks and
    /// white space.
    public var letterForm: UInt32? {
        let half = halfWidth
        if half.isHan || half.isDigit { return half.value }
        if half.isLatin { return half.value | 0x20 }
        return half.value > 0x7F && half.properties.isAlphabetic ? half.value : nil
    }
}
