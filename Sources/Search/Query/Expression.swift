/// What a block must be to answer a query.
indirect enum Expression: Sendable, Equatable {
    /// It has a phrase of the query, by its number.
    case phrase(Int)
    /// A regular expression of the query stands in it, by its number.
    case pattern(Int)
    /// It has a phrase of each group, each at most so many characters from one of the group before.
    case near([[Int]], distances: [Int])
    /// Its document is one of these.
    case document(DocumentTest)
    /// It stands in a section whose title, or that of one around it, has the phrase.
    case section(Phrase)
    /// A number of it is like this.
    case figure(FigureTest)
    case all([Expression])
    case any([Expression])
    case not(Expression)
    /// Made when the document is known.
    case constant(Bool)
    /// It is the first of its document, which answers for the document.
    case firstBlock
    /// It is a heading; a section is asked for its own title then.
    case heading(Expression)
}

/// What is asked of a document.
enum DocumentTest: Sendable, Equatable {
    case title(Phrase)
    case kind(Set<String>)
    case issuer(Phrase)
    case year(ClosedRange<Int>)
    case file(Phrase)

    func holds(for facts: DocumentFacts) -> Bool {
        switch self {
        case .title(let phrase): phrase.stands(in: facts.title)
        case .kind(let kinds): kinds.contains(facts.kind)
        case .issuer(let phrase): phrase.stands(in: facts.issuer)
        case .year(let years): facts.year.map(years.contains) ?? false
        case .file(let phrase): phrase.stands(in: facts.path)
        }
    }
}

/// What is asked of a number.
indirect enum FigureTest: Sendable, Equatable {
    case status(Set<String>)
    /// Folded.
    case unit([UInt8])
    case value(NumberRange)
    case all([FigureTest])
    case any([FigureTest])
    case not(FigureTest)

    func holds(for figure: Figure) -> Bool {
        switch self {
        case .status(let wanted): wanted.contains(figure.status)
        case .unit(let wanted): foldedBytes(figure.unit) == wanted
        case .value(let range): range.contains(figure.value)
        case .all(let tests): tests.allSatisfy { $0.holds(for: figure) }
        case .any(let tests): tests.contains { $0.holds(for: figure) }
        case .not(let test): !test.holds(for: figure)
        }
    }
}

extension DocumentFacts {
    /// The year it was issued; nil where the text does not say.
    var year: Int? { Int(date.prefix(4)) }
}
