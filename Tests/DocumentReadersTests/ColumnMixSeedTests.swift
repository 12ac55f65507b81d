import DocumentModel
import DocumentReaders
import Foundation
import Testing

/// A newspaper page into which a recogniser mixed other columns, its 33 wrong joins labelled by hand.
@Suite(.enabled(if: Originals.isThere)) struct ColumnMixSeedTests {
    /// The characters before and behind each wrong join.
    private let wrong = [
        "标尺,|表联系", "代表|确保法", "票决|座谈,", "类意|强化联", "、五|见建议", "层省|势,组", "支持|拓展深", "群众|的结果",
        "中提|民生实", "民小|升质", "。站|事\"生", "大代|在\"国", "人大|人大代", "业优|视角、", "度、好|解放思", "缚,研|经营主",
        "制、新|谁而树", "思想|本部门", "用好;|四新\"", "选|做法,做", "持问|人用人", "敢担当|题导向", "题和|的干部", "解放|模式、",
        "依赖,|思想大", "真正把自|努力打", "能\"的新|己摆进", "抓解|过开展", "心不|业绩;", "尊重|放思想", "改革|足、使", "绩为|客观规", "本地区|再深入",
    ]

    @Test func mostWrongJoinsAreFlaggedAndFewRightOnes() throws {
        let file = try #require(Originals.files("seeds").first { $0.lastPathComponent.hasPrefix("000_") })
        let document = try readDocument(at: file.path)
        let flags = document.flags.filter { $0.kind == .columnMix }
        var found: Set<String> = []
        var falseFlags = 0
        var joins = 0
        for overlay in document.overlays where overlay.kind == .join && overlay.reason == .wrapSpace {
            let gap = overlay.source
            joins += 1
            guard
                flags.contains(where: {
                    $0.source.lowerBound <= gap.upperBound && gap.lowerBound <= $0.source.upperBound
                })
            else { continue }
            let text = { document.source.text(in: $0) }
            let before = text(max(0, gap.lowerBound - 30)..<gap.lowerBound)
            let after = text(gap.upperBound..<gap.upperBound + 30)
            let label = wrong.first { label in
                let sides = label.split(separator: "|")
                return before.hasSuffix(sides[0]) && after.hasPrefix(sides[1])
            }
            if let label { found.insert(label) } else { falseFlags += 1 }
        }
        #expect(found.count >= 14)
        #expect(falseFlags <= 1)
        #expect(joins > 400)
    }
}
