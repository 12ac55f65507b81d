import ChineseText
import DocumentModel

/// Cuts numbered items that a converter ran together: …安宁。 5. 围绕… after item 4.
func splitInlineItems(_ passages: [Passage], repairs: inout Repairs) -> [Passage] {
    var result: [Passage] = []
    result.reserveCapacity(passages.count)
    var number: Int?
    for passage in passages {
        var rest = passage
        if let marker = Marker(rest.text.head(12)), marker.style == .arabic { number = marker.value }
        while let last = number, let cut = nextItem(in: rest, after: last),
            !repairs.decline(.split, rest.text.map.source(of: cut.start..<cut.start + 1), .inlineItem)
        {
            var first = rest
            first.text = rest.text.slice(0..<cut.end)
            rest.text = rest.text.slice(cut.start..<rest.text.bytes.count)
            rest.isApart = false
            result.append(first)
            let place = rest.text.sourceRange.lowerBound
            repairs.note(.split, place..<place, .inlineItem)
            number = last + 1
        }
        result.append(rest)
    }
    return result
}

/// Where `。 N. ` stands in a passage, N being the next number; only numbers in order are believed.
private func nextItem(in passage: Passage, after number: Int) -> (end: Int, start: Int)? {
    guard passage.table == nil, number < 99 else { return nil }
    let bytes = passage.text.bytes
    let sought = Array(" \(number + 1). ".utf8)
    let stop = Array("。".utf8)
    var index = 0
    while index + sought.count + stop.count < bytes.count {
        guard bytes[index] == stop[0], bytes[index..<index + 3].elementsEqual(stop),
            bytes[index + 3..<index + 3 + sought.count].elementsEqual(sought)
        else {
            index += 1
            continue
        }
        return (index + 3, index + 4)
    }
    return nil
}

extension MappedText {
    /// Its first scalars.
    func head(_ count: Int) -> [Unicode.Scalar] {
        [Unicode.Scalar](utf8: bytes, limit: count)
    }
}
