/// The middle value; nil of none.
func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    return sorted[sorted.count / 2]
}

/// A measure with as many digits as it is worth.
func shown(_ value: Double?) -> String {
    guard let value else { return "–" }
    guard value < 100 else { return String(Int(value.rounded())) }
    return String((value * (value < 10 ? 100 : 10)).rounded() / (value < 10 ? 100 : 10))
}

/// How many times `base` a measure is.
func ratio(_ value: Double?, to base: Double?) -> String {
    guard let value, let base, base > 0 else { return "–" }
    return String((value / base * 10).rounded() / 10)
}
