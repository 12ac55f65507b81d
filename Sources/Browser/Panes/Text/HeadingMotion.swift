import DocumentModel
import Layout

extension State {
    /// Goes to another heading; false when the command is none of these.
    mutating func moveToHeading(_ command: Command, count: Int?) -> Bool {
        guard let reading else { return false }
        let document = reading.document
        let target: Int?
        switch command {
        case .nextHeading: target = document.section(count ?? 1, from: reading.place, in: shownSections)
        case .previousHeading: target = document.section(-(count ?? 1), from: reading.place, in: shownSections)
        case .nextSibling: target = document.sibling(count ?? 1, from: reading.place)
        case .previousSibling: target = document.sibling(-(count ?? 1), from: reading.place)
        case .parent: target = document.parent(from: reading.place)
        default: return false
        }
        guard let target else { return true }
        jump(to: Position(block: document.sections[target].heading))
        return true
    }

    /// The sections whose headings the text shows while it is narrowed; nil for all.
    private var shownSections: [Int]? {
        guard let layout = textLayout?.layout.layout, layout.runs != nil else { return nil }
        let sections = layout.document.sections
        return sections.indices.filter { layout.shows(block: sections[$0].heading) }
    }
}

extension Document {
    /// The section some headings away in reading order; back goes first to the heading of the own section.
    fileprivate func section(_ step: Int, from place: Position, in shown: [Int]?) -> Int? {
        guard let shown else { return section(step, from: place) }
        let next = shown.firstIndex { Position(block: sections[$0].heading) > place } ?? shown.count
        let before = shown.lastIndex { Position(block: sections[$0].heading) < place } ?? -1
        let index = step > 0 ? next + step - 1 : before + step + 1
        return shown.indices.contains(index) ? shown[index] : nil
    }

    private func section(_ step: Int, from place: Position) -> Int? {
        let next = sections.firstIndex { Position(block: $0.heading) > place } ?? sections.count
        if step > 0 { return next + step - 1 < sections.count ? next + step - 1 : nil }
        let before = sections.lastIndex { Position(block: $0.heading) < place } ?? -1
        return before + step + 1 >= 0 ? before + step + 1 : nil
    }

    fileprivate func sibling(_ step: Int, from place: Position) -> Int? {
        guard let here = section(ofBlock: place.block) else { return section(step, from: place) }
        let level = sections[here].level
        let same = sections.indices.filter { sections[$0].level == level }
        guard let index = same.firstIndex(of: here) else { return nil }
        return same.indices.contains(index + step) ? same[index + step] : nil
    }

    fileprivate func parent(from place: Position) -> Int? {
        guard let here = section(ofBlock: place.block) else { return nil }
        return sections[here].heading < place.block || place.offset > 0 ? here : sections[here].parent
    }
}
