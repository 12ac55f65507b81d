/// What rows must have to be shown: all of some terms.
public struct RowFilter: Sendable, Equatable {
    /// What a cell must be.
    public enum Test: Sendable, Equatable {
        /// It has these words in it, whatever the case of Latin letters.
        case contains(String)
        /// It is this text, or has it as another name.
        case equals(String)
        /// It begins with this text, or a name of it does.
        case begins(String)
        /// It is a number from the first to the last of these, both included unless they are said to be left out.
        case number(from: Double, to: Double, withoutFirst: Bool, withoutLast: Bool)
        /// It is a time that has a day in common with this one.
        case time(from: UInt32, to: UInt32)
        /// Anything: the term is not typed to its end yet.
        case unfinished
    }

    /// One word of a filter.
    public struct Term: Sendable, Equatable {
        /// The column that is asked; nil for any that is searched.
        public var column: String?
        /// What its cell must be.
        public var test: Test
        /// The words as typed, without the name of the column.
        public var typed: String
    }

    /// The terms; a row must have all.
    public var terms: [Term]

    /// The rows of a table that have all terms, in its order.
    ///
    /// - Parameter known: rows among which these must be; nil for all.
    public func rows(of table: DataTable, among known: [Int32]? = nil) -> [Int32] {
        var rows = known ?? Array(0..<Int32(clamping: table.rowCount))
        for term in terms {
            if let name = term.column {
                guard let column = table.column(name) else { continue }
                let matches = column.matcher(term.test)
                rows.removeAll { !matches(Int($0)) }
            } else if case .contains(let word) = term.test {
                let needle = FoldedWord(word)
                let columns = table.columns.filter(\.isSearched)
                rows.removeAll { row in !columns.contains { needle.isIn($0.texts[Int(row)]) } }
            }
        }
        return rows
    }
}

extension RowFilter {
    /// Whether every row that passes this filter passes another one too, as far as the words tell: more was typed.
    public func narrows(_ other: RowFilter) -> Bool {
        terms.count >= other.terms.count && zip(terms, other.terms).allSatisfy { $0.narrows($1) }
    }
}

extension RowFilter.Term {
    fileprivate func narrows(_ other: Self) -> Bool {
        if other.test == .unfinished { return true }
        guard column == other.column else { return false }
        if case .contains(let word) = test, case .contains(let part) = other.test { return FoldedWord(part).isIn(word) }
        return test == other.test
    }
}

extension DataColumn {
    /// Says of a row whether its cell passes a test.
    func matcher(_ test: RowFilter.Test) -> (Int) -> Bool {
        switch test {
        case .unfinished: return { _ in true }
        case .contains(let word):
            let needle = FoldedWord(word)
            return { needle.isIn(texts[$0]) || names(texts[$0]).contains(where: needle.isIn) }
        case .equals(let word):
            let wanted = word.lowercased()
            return named { $0.lowercased() == wanted }
        case .begins(let word):
            let wanted = word.lowercased()
            return named { $0.lowercased().hasPrefix(wanted) }
        case .number(let first, let last, let withoutFirst, let withoutLast):
            guard hasNumbers else { return { _ in false } }
            return { row in
                let number = numbers[row]
                return (withoutFirst ? number > first : number >= first)
                    && (withoutLast ? number < last : number <= last)
            }
        case .time(let first, let last):
            return { row in PeriodTime(texts[row]).map { $0.first <= last && $0.last >= first } ?? false }
        }
    }

    private func names(_ text: String) -> [String] { synonyms.isEmpty ? [] : synonyms[text] ?? [] }

    /// A cell by its text or another name; each different text is looked at once.
    private func named(_ isWanted: (String) -> Bool) -> (Int) -> Bool {
        var known: [String: Bool] = [:]
        for text in texts where known[text] == nil {
            known[text] = isWanted(text) || names(text).contains(where: isWanted)
        }
        return { known[texts[$0]] ?? false }
    }
}
