import DocumentModel

extension State {
    /// Goes to another heading; false when the command is none of these.
    mutating func moveToHeading(_ command: Command, count: Int?) -> Bool {
        guard let reading else { return false }
        let document = reading.document
        let target: Int?
        switch command {
        case .nextHeading: target = document.section(count ?? 1, from: reading.place)
        case .previousHeading: target = document.section(-(count ?? 1), from: reading.place)
        case .nextSibling: target = document.sibling(count ?? 1, from: reading.place)
        case .previousSibling: target = document.sibling(-(count ?? 1), from: reading.place)
        case .parent: target = document.parent(from: reading.place)
        default: return false
        }
        guard let target else { return true }
        jump(to: Position(block: document.sections[target].heading))
        return true
    }
}

extension Document {
    /// The section some headings away in reading order; back goes first to the heading of the own section.
    fileprivate func section(_ step: Int, from place: Position) -> Int? {
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
