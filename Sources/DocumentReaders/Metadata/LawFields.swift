import ChineseText
import DocumentModel

/// The history of a law under its title: passed, approved, promulgated, amended, each with its date.
extension MetadataReader {
    /// 2007年3月28日 国务院第172次常务会议通过 2007年4月9日 国务院令第493号公布
    mutating func readLawHistory() {
        for block in head where block != titleBlock {
            let text = words(block, limit: 1200)
            guard text.holdsAny(Self.acts) else { continue }
            var next = CalendarDate.first(in: text)
            while let date = next {
                next = CalendarDate.first(in: text, from: date.range.upperBound)
                readAct(date, text, end: next?.range.lowerBound ?? text.count, block)
            }
        }
    }

    private static let acts = ["通过", "公布", "修订", "修正", "发布", "批准"]

    /// One date and what was done on it. The latest act gives a law its present form.
    private mutating func readAct(_ date: CalendarDate, _ text: [Unicode.Scalar], end: Int, _ block: Int) {
        let act = Array(text[date.range.upperBound..<end])
        guard act.holdsAny(Self.acts) else { return }
        // 自公布之日 is the day of the first act; a revised law has a new one, an amended law has not.
        if publishedOn.isEmpty || act.holds("修订") { publishedOn = date.iso }
        if act.holds("公布"), !act.holds("修"), date.iso.prefix(4) == publishedOn.prefix(4) { publishedOn = date.iso }
        readPublisher(act, behind: date, block)
        guard date.iso >= metadata.date else { return }
        metadata.date = date.iso
        metadata.sources[.date] = nil
        remember(.date, block: block, scalars: date.range)
        let start = date.range.upperBound
        if let order = act.find("令第"), let close = act.find("号", from: order), close - order < 12 {
            metadata.number = titleText(act[...close])
            remember(.number, block: block, scalars: start..<start + close + 1)
        } else if let meeting = act.find("会议"), meeting < 50, !act.has("批准", at: meeting + 2) {
            // A higher body only approves: the law is that of the body that passed it.
            let opening = act.begins("经") ? 1 : 0
            metadata.meeting = titleText(act[opening..<meeting + 2])
            metadata.sources[.meeting] = nil
            remember(.meeting, block: block, scalars: start + opening..<start + meeting + 2)
        }
    }

    /// 1995年7月28日 国务院发布: the body that stands alone between its date and what it did.
    private mutating func readPublisher(_ act: [Unicode.Scalar], behind date: CalendarDate, _ block: Int) {
        guard let end = act.find("发布") ?? act.find("公布") ?? act.find("印发") else { return }
        let name = Array(act[..<end])
        guard (2...30).contains(name.squeezed.count), name.squeezed == Array("国务院") || TitleWords.isOrgan(name.squeezed)
        else { return }
        let start = date.range.upperBound + (name.firstIndex { !$0.isSpace } ?? 0)
        take(.issuer, name.squeezed.string, block: block, scalars: start..<date.range.upperBound + end)
    }
}
