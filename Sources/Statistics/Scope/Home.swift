import ChineseText
import DocumentModel

/// The places that a document speaks for: what its 全省, 全市 and 我县 stand for.
struct Home: Sendable, Equatable {
    /// The places that title and issuer name, the first of each kind.
    private(set) var places: [String] = []

    /// Speaks for no place.
    init() {}

    /// Reads the places named by what a document says about itself.
    init(_ metadata: Metadata) {
        guard metadata.language != "en" else { return }
        for text in [metadata.issuer, metadata.title, metadata.subtitle, metadata.meeting, metadata.signed] {
            add(placesNamed(in: ScalarText(String(decoding: text.utf8.prefix(600), as: UTF8.self))))
        }
    }

    /// Reads the places named by a text.
    init(named text: String) { add(placesNamed(in: ScalarText(text))) }

    private mutating func add(_ found: [String]) {
        for place in found where !places.contains(where: { $0.unicodeScalars.last == place.unicodeScalars.last }) {
            places.append(place)
        }
    }

    /// The place that 全 or 我 with a kind of place stands for: 省 gives 湖南省; empty where none is named.
    func place(ofKind kind: Unicode.Scalar) -> String {
        // 全省 of a report that is given by a city is said of the province, which the city does not name.
        places.first { $0.unicodeScalars.last == kind } ?? (kind == "区" ? autonomousRegion : "")
    }

    private var autonomousRegion: String { places.first { $0.hasSuffix("自治区") } ?? "" }
}

/// The places named in a title or the name of a body, in order: 湖南省长沙市 gives both.
private func placesNamed(in text: ScalarText) -> [String] {
    var result: [String] = []
    var index = 0
    while index < text.count {
        if let place = PlaceName(at: index, in: text) {
            result.append(place.text)
            index = place.end
        } else if text.scalars[index].isHan, index == 0 || text[safe: index - 1]?.isHan != true,
            let end = namedPlaceEnd(at: index, in: text)
        {
            result.append(text.string(index..<end))
            index = end
        } else {
            index += 1
        }
    }
    return result
}
