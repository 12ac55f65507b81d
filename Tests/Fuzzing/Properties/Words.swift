import DocumentModel

/// What is left out holds no word of the text: white space and marks only, except for tags, addresses and comments.
func wordBreaches(of document: Document) -> [String] {
    for overlay in document.overlays where overlay.kind == .join || overlay.kind == .setAside {
        if overlay.reason == .comment || overlay.reason == .correction { continue }
        let text = document.source.text(in: overlay.source)
        let isBlank = overlay.reason == .blankSpace
        let words = isBlank ? Array(text.unicodeScalars) : text.unicodeScalars.outsideMarkup
        guard let word = words.first(where: isWord) else { continue }
        return ["\(overlay.kind) \(overlay.reason) at \(overlay.source) hides \(word) in \(text.debugDescription)"]
    }
    return []
}

/// Whether a scalar is a letter or a digit in whatever script.
func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

extension String.UnicodeScalarView {
    /// The scalars outside of `<…>`, `<!-- … -->`, scripts and titles of pages, `&…;`, `](…)` and the name of a language behind a fence.
    var outsideMarkup: [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var rest = Substring.UnicodeScalarView(self)
        var last: Unicode.Scalar = " "
        while let scalar = rest.first {
            if let end = Self.marks.first(where: { $0.follows(last, at: rest) })?.end {
                rest = rest.behind(end)
            } else {
                result.append(scalar)
                rest = rest.dropFirst()
            }
            last = scalar
        }
        return result
    }

    private static let marks =
        [Mark("<!--", "-->")]
        + ["script", "style", "title", "iframe", "textarea"].map { Mark("<" + $0, "</" + $0) }
        + [
            Mark("<", ">"), Mark("&", ";"), Mark("(", ")", behind: "]"), Mark("", "\n", behind: "`"),
            Mark("", "\n", behind: "~"),
        ]
}

/// Markup from an opening to an end.
private struct Mark {
    var opening: [Unicode.Scalar]
    var end: [Unicode.Scalar]
    var behind: Unicode.Scalar?

    init(_ opening: String, _ end: String, behind: Unicode.Scalar? = nil) {
        self.opening = Array(opening.unicodeScalars)
        self.end = Array(end.unicodeScalars)
        self.behind = behind
    }

    func follows(_ last: Unicode.Scalar, at rest: Substring.UnicodeScalarView) -> Bool {
        (behind.map { $0 == last } ?? true) && rest.lowercased(opening.count) == opening
    }
}

extension Substring.UnicodeScalarView {
    fileprivate func lowercased(_ count: Int) -> [Unicode.Scalar] {
        prefix(count).map { $0.properties.lowercaseMapping.unicodeScalars.first ?? $0 }
    }

    /// What stands behind the first `end`, that of a tag outside of its values; nothing if there is none.
    fileprivate func behind(_ end: [Unicode.Scalar]) -> Self {
        var rest = self
        var quote: Unicode.Scalar?
        var last: Unicode.Scalar = " "
        while let scalar = rest.first {
            if end == [">"], scalar == quote {
                quote = nil
            } else if end == [">"], quote == nil, last == "=", scalar == "\"" || scalar == "'" {
                quote = scalar
            }
            if !scalar.properties.isWhitespace { last = scalar }
            if quote == nil, rest.lowercased(end.count) == end { return rest.dropFirst(end.count) }
            rest = rest.dropFirst()
        }
        return rest
    }
}
