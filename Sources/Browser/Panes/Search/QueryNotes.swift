import Search

extension Prompt {
    /// What is wrong with what is typed, as UTF-8 ranges.
    var wrong: [Range<Int>] { [] }
}
