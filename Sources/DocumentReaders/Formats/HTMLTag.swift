/// What a tag of HTML means for reading; tags that only colour the text are `other`.
enum HTMLTag: UInt8 {
    case table, caption, row, cell, headerCell, tableHead
    case heading1, heading2, heading3, heading4, heading5, heading6
    /// Parts lines: p, div, ul and their like.
    case block
    case item, lineBreak, preformatted
    case bold, span
    /// What no reader is to see: scripts, styles, the title of the window.
    case raw
    /// What steers the page: navigation, buttons, choices.
    case chrome
    case other

    /// The meaning of a name in lower case.
    init(_ name: String) { self = Self.names[name] ?? .other }

    /// The level of a heading, 1 to 6.
    var headingLevel: Int? {
        (Self.heading1.rawValue...Self.heading6.rawValue).contains(rawValue)
            ? Int(rawValue - Self.heading1.rawValue) + 1 : nil
    }

    /// Whether lines end before and after the element.
    var partsLines: Bool {
        switch self {
        case .bold, .span, .raw, .other: false
        default: true
        }
    }

    private static let names: [String: HTMLTag] = {
        var names: [String: HTMLTag] = [
            "table": .table, "caption": .caption, "tr": .row, "td": .cell, "th": .headerCell, "thead": .tableHead,
            "h1": .heading1, "h2": .heading2, "h3": .heading3, "h4": .heading4, "h5": .heading5, "h6": .heading6,
            "li": .item, "br": .lineBreak, "pre": .preformatted, "b": .bold, "strong": .bold, "span": .span,
            "font": .span,
        ]
        let blocks = [
            "p", "div", "ul", "ol", "dl", "dt", "dd", "section", "article", "header", "main", "aside", "form", "hr",
            "figure", "figcaption", "blockquote", "address", "center", "body", "html", "head", "tbody", "tfoot",
        ]
        for name in blocks { names[name] = .block }
        for name in ["script", "style", "title", "iframe", "textarea"] { names[name] = .raw }
        for name in ["nav", "footer", "button", "select"] { names[name] = .chrome }
        return names
    }()
}

/// One piece of HTML: a run of text, a tag, a comment.
struct HTMLToken {
    /// What it is.
    enum Kind: UInt8 { case text, start, end, comment }

    var kind: Kind
    var tag: HTMLTag
    /// Its bytes in the source.
    var range: Range<Int>

    /// The value of an attribute of a start tag, without quotes; nil without it.
    func attribute(_ name: String, in bytes: [UInt8]) -> ArraySlice<UInt8>? {
        var cursor = range.lowerBound + 1
        let end = range.upperBound - 1
        func skip(_ isWanted: (UInt8) -> Bool) { while cursor < end, isWanted(bytes[cursor]) { cursor += 1 } }
        skip { !$0.isHTMLSpace && $0 != UInt8(ascii: "/") }
        while cursor < end {
            skip { $0.isHTMLSpace || $0 == UInt8(ascii: "/") }
            let start = cursor
            skip { !$0.isHTMLSpace && $0 != UInt8(ascii: "=") }
            let isWanted = bytes[start..<cursor].lazy.map { $0 | 0x20 }.elementsEqual(name.utf8)
            skip(\.isHTMLSpace)
            guard cursor < end, bytes[cursor] == UInt8(ascii: "=") else {
                if cursor == start { cursor += 1 }
                continue
            }
            cursor += 1
            skip(\.isHTMLSpace)
            let value = readValue(bytes, &cursor, end)
            if isWanted { return value }
        }
        return nil
    }

    private func readValue(_ bytes: [UInt8], _ cursor: inout Int, _ end: Int) -> ArraySlice<UInt8> {
        guard cursor < end else { return [] }
        let quote = bytes[cursor]
        let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
        if isQuoted { cursor += 1 }
        let start = cursor
        while cursor < end, isQuoted ? bytes[cursor] != quote : !bytes[cursor].isHTMLSpace { cursor += 1 }
        defer { if isQuoted, cursor < end { cursor += 1 } }
        return bytes[start..<cursor]
    }
}

extension UInt8 {
    /// White space of HTML, which collapses.
    var isHTMLSpace: Bool { self == 0x20 || self >= 0x09 && self <= 0x0D }
    /// A Latin letter of ASCII.
    var isLatin: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
