import ChineseText
import DocumentModel

/// The longest heading that can be the subject of a label, in characters.
private let longestHead = 10

/// The year that the title of a notice names, for dates without one: 关于2019年部分节假日安排的通知.
func yearOfTitle(_ metadata: Metadata) -> Int? {
    guard metadata.kind == .notice, metadata.language != "en" else { return nil }
    let title = ScalarText(metadata.title)
    let scanner = PeriodScanner(text: title, year: nil)
    guard let named = scanner.first(in: 0..<title.count), !named.isSpan else { return nil }
    return Int(named.text.prefix(4))
}

/// The heading of a notice that a colon joins to the text behind it, when it is short: 春节：2月4日至10日放假.
func runInHead(ofBlock index: Int, section: Int?, in document: Document, status: Statistic.Status) -> String {
    guard document.metadata.kind == .notice, status == .required, let section = section.map({ document.sections[$0] }),
        section.level > 1, section.heading + 1 == index, section.title.unicodeScalars.count <= longestHead
    else { return "" }
    let place = document.blocks[index].map.source(at: 0)
    let colons: [[UInt8]] = [Array("：".utf8), [UInt8(ascii: ":")]]
    let before = document.source.bytes.prefix(max(0, place)).suffix(3)
    return colons.contains { before.suffix($0.count).elementsEqual($0) } ? section.title : ""
}

/// A label with the heading that it stands under, unless it says as much itself.
func withHead(_ label: String, in context: BlockContext) -> String {
    context.head.isEmpty || label.contains(context.head) ? label : context.head + label
}
