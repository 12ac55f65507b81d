import ChineseText

/// The years of a five-year plan: the first ran from 1953 to 1957, the sixth from 1981 to 1985, and so on.
///
/// 1963 to 1965 were years of adjustment between the second plan and the third.
func years(ofPlan number: Int) -> ClosedRange<Int>? {
    switch number {
    case 1: 1953...1957
    case 2: 1958...1962
    case 3...30: (1966 + (number - 3) * 5)...(1970 + (number - 3) * 5)
    default: nil
    }
}
