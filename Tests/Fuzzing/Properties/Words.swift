import DocumentModel

/// What is left out holds no word of the text: white space and marks only, except for tags, addresses and comments.
func wordBreaches(of document: Document) -> [String] {
    for overlay in document.overlays where overlay.kind == .join || overlay.kind == .setAside {
        switch overlay.reason {
        case .comment, .correction: continue
        default: break
        }
        let text = document.source.text(in: overlay.source)
        let words =
            overlay.reason == .markup || overlay.reason == .titleLines
            ? text.withoutTagsAndAddresses : text.unicodeScalars.map { $0 }
        // A line end that became a space stands in a text, under a join.
        guard let word = words.first(where: isWord) else { continue }
        return ["\(overlay.kind) \(overlay.reason) at \(overlay.source) hides \(word) in \(text.debugDescription)"]
    }
    return []
}

private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
}

extension String {
    /// The scalars outside of `<…>`, `&…;`, `](…)` and the name of a language behind a fence.
    fileprivate var withoutTagsAndAddresses: [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var closing: Unicode.Scalar?
        var last: Unicode.Scalar = " "
        for scalar in unicodeScalars {
            if let end = closing {
                if scalar == end { closing = nil }
            } else if scalar == "<" {
                closing = ">"
            } else if scalar == "&" {
                closing = ";"
            } else if scalar == "(", last == "]" {
                closing = ")"
            } else if last == "`" || last == "~" {
                closing = "\n"
            } else {
                result.append(scalar)
            }
            last = scalar
        }
        return result
    }
}
