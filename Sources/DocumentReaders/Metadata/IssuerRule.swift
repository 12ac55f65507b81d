import ChineseText
import DocumentModel

/// Who issued a document: named in its title, or the body whose meeting it was given to.
extension MetadataReader {
    mutating func readIssuer() {
        guard metadata.issuer.isEmpty, metadata.language == "zh", let titleBlock else { return }
        let title = Array(metadata.title.unicodeScalars)
        if let range = organ(inTitle: title) {
            take(.issuer, expanded(title[range]), block: titleBlock)
        } else if metadata.kind == .report, title.ends("政府工作报告") {
            take(.issuer, placeOfMeeting().map { $0 + "人民政府" } ?? "", block: titleBlock)
        } else if metadata.kind == .other, !metadata.number.isEmpty || !metadata.meeting.isEmpty {
            take(.issuer, bodyOfMeeting() ?? "", block: titleBlock)
        }
    }

    /// 某某委员会工作报告, 国务院关于…的意见, 2026年某省政府工作报告
    private func organ(inTitle title: [Unicode.Scalar]) -> Range<Int>? {
        var start = 0
        if let year = title.find("年"), year <= 5,
            title[..<year].allSatisfy({ $0.isDigit || ChineseNumeral.isNumeral($0) })
        {
            start = year + 1
        }
        var end: Int?
        if title.ends("工作报告") { end = title.count - 4 }
        if let about = title.find("关于"), about >= 3 { end = about }
        if title.ends("令") { end = title.count - 1 }
        guard let end, end - start >= 3, Array(title[start..<end]).endsAny(Self.organs) else { return nil }
        return start..<end
    }

    private static let organs = [
        "委员会", "人民政府", "政府", "国务院", "办公厅", "办公室", "省委", "市委", "县委", "区委", "法院", "检察院", "部", "厅", "局", "委", "总局", "大会",
        "政协",
    ]

    /// 湖南省政府 is 湖南省人民政府.
    private func expanded(_ name: ArraySlice<Unicode.Scalar>) -> String {
        let text = Array(name)
        if text == Array("中华人民共和国国务院".unicodeScalars) { return "国务院" }
        guard text.ends("政府"), !text.ends("人民政府") else { return text.string }
        return Array(text.dropLast(2)).string + "人民政府"
    }

    /// 广东省第十四届人民代表大会第五次会议 → 广东省
    private func placeOfMeeting() -> String? {
        let meeting = Array(metadata.meeting.unicodeScalars)
        guard let end = meeting.find("第") ?? meeting.find("人民代表大会"), end >= 2 else { return nil }
        var place = Array(meeting[..<end])
        while let last = place.last, ChineseNumeral.isNumeral(last) || last == "届" { place.removeLast() }
        return place.string
    }

    /// 国务院第172次常务会议 → 国务院; 某省第九届人民代表大会常务委员会第十七次会议 → 某省人民代表大会常务委员会
    private func bodyOfMeeting() -> String? {
        let number = Array(metadata.number.unicodeScalars)
        var text = Array(metadata.meeting.unicodeScalars)
        if text.isEmpty, let end = number.find("令") { text = Array(number[..<end]) }
        if text.begins("中华人民共和国国务院") { return "国务院" }
        for unit in ["届", "次"] {
            guard let end = text.find(unit), let start = text[..<end].lastIndex(of: "第") else { continue }
            text.removeSubrange(start...(unit == "届" ? end : text.count - 1))
        }
        return text.isEmpty ? nil : text.string
    }
}
