import Search
import Testing

@Suite struct QueryProblemTests {
    /// The kinds of the problems of a query, and the text that each is about.
    private func problems(_ text: String) -> [(Query.Problem.Kind, String)] {
        Query(text).problems.map { problem in
            (problem.kind, String(decoding: Array(text.utf8)[problem.range], as: UTF8.self))
        }
    }

    @Test(arguments: [
        ("titel:工作", Query.Problem.Kind.unknownField(name: "titel", nearest: "title"), "titel"),
        ("食堂 标体：工作", .unknownField(name: "标体", nearest: "标题"), "标体"),
        ("author:张", .unknownField(name: "author", nearest: nil), "author"), ("title:", .emptyField(.title), "title:"),
        ("食堂 年： 2020", .emptyField(.year), "年："), ("year:20", .badYear("20"), "20"),
        ("year:-123..2020", .badYear("-123..2020"), "-123..2020"),
        ("year:2024..2020", .badRange("2024..2020"), "2024..2020"),
        ("value:>很多", .badNumber(">很多"), ">很多"), ("value:>", .badNumber(">"), ">"),
        ("value:5..2", .badRange("5..2"), "5..2"),
        ("status:maybe", .unknownValue(.status, "maybe", known: ["actual", "planned", "required"]), "maybe"),
        ("食堂 OR", .orWithoutSide, "OR"), ("| 食堂", .orWithoutSide, "|"), ("食堂 OR OR 托育", .orWithoutSide, "OR"),
        ("食堂 NEAR", .nearWithoutSide, "NEAR"), ("NEAR/3 食堂", .nearWithoutSide, "NEAR/3"),
        ("食堂 NEAR year:2020", .nearWithoutSide, "NEAR"), ("食堂 NOT", .notWithoutWord, "NOT"),
        ("-食堂", .onlyNegations, "-食堂"), ("-食堂 NOT 托育", .onlyNegations, "-食堂 NOT 托育"),
        ("食堂 OR -托育", .onlyNegations, "-托育"),
    ])
    func isExplained(text: String, kind: Query.Problem.Kind, place: String) {
        let problems = problems(text)
        #expect(problems.count == 1)
        #expect(problems.first?.0 == kind)
        #expect(problems.first?.1 == place)
    }

    @Test func aWrongExpressionIsToldInTheWordsOfPCRE2() throws {
        let problem = try #require(Query("食堂 /托(育/").problems.first)
        #expect(problem.kind == .badRegex(message: "missing closing parenthesis"))
        #expect(problem.range == 15..<15)
    }

    @Test(arguments: [
        ("食堂 title:", ["食堂"]), ("食堂 OR", ["食堂"]), ("食堂 year:20", ["食堂"]), ("titel:工作", ["titel:工作"]),
        ("食堂 /(/", ["食堂"]), ("食堂 NEAR", ["食堂"]), ("食堂 OR -托育", ["食堂"]),
    ])
    func theRestIsSearched(text: String, terms: [String]) {
        #expect(Query(text).terms.map { String(decoding: $0, as: UTF8.self) } == terms)
        #expect(!Query(text).isEmpty)
    }

    @Test(arguments: ["-食堂", "NOT 食堂", "-食堂 -托育", "OR", "NEAR", "year:20", "/(/", "-(食堂 托育)"])
    func whatSaysNothingIsNotSearched(text: String) { #expect(Query(text).isEmpty) }

    @Test(arguments: ["http://example.org", "责任单位：教育局", "12:30", "要求：加强", "问题：没有"])
    func aColonIsNoProblem(text: String) { #expect(Query(text).problems.isEmpty) }
}
