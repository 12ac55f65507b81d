import Search
import Testing

@Suite struct QueryTests {
    @Test(arguments: [
        ("托育", ["托育"]),
        ("托育　服务", ["托育", "服务"]),
        ("\"fiscal year\" grants", ["fiscal year", "grants"]),
        ("“托育 服务” 县城", ["托育服务", "县城"]),
        ("目 录", ["目录"]),
        ("目 录 页", ["目录页"]),
        ("路 公交", ["路", "公交"]),
        ("托育 托育", ["托育"]),
        ("\"没有收尾 的", ["没有收尾的"]),
        ("  ", []),
        ("", []),
        ("\"\"", []),
    ])
    func parts(text: String, terms: [String]) {
        #expect(Query(text).terms.map { String(decoding: $0, as: UTF8.self) } == terms)
    }

    @Test func allWordsMustBeInOneBlock() {
        let query = Query("托育 县城")
        #expect(query.hits(in: paragraph("县城新建托育点，托育费下调")) == [0..<6, 12..<18, 24..<30])
        #expect(query.hits(in: paragraph("县城新建公园")).isEmpty)
    }

    @Test func wordsThatOverlapAreOneRange() {
        #expect(Query("托育服务 服务网").hits(in: paragraph("建托育服务网")) == [3..<18])
    }

    @Test func nothingIsFoundWithNothing() {
        #expect(Query(" ").isEmpty)
        #expect(Query(" ").hits(in: paragraph("托育")).isEmpty)
    }
}
