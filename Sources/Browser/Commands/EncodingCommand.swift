import DocumentModel

extension State {
    /// What is typed in place of a name to have the encoding found out again.
    static let automatic = "auto"

    /// `:encoding NAME` reads the document anew in an encoding; without a name it says which one is in use.
    mutating func performEncoding(_ name: String) -> [Effect] {
        guard let document = reading?.document else { return [] }
        guard !name.isEmpty else {
            notice = Notice("\(words.encoding): \(words.name(of: document.source.encoding))")
            return []
        }
        if name == Self.automatic { return [.reread(nil)] }
        guard let encoding = Encoding.Name(name) else {
            notice = Notice("\(words.unknownEncoding) \(name): \(Encoding.Name.list)", isError: true)
            return []
        }
        return [.reread(encoding)]
    }

    /// Puts a document in another encoding in the place of what it was; the reader stays in the same line.
    ///
    /// - Parameter said: what is said of it; nil says the encoding.
    mutating func reread(_ document: Document, as said: String? = nil) -> [Effect] {
        readings[document.path] = nil
        if changedFile?.path == document.path { changedFile = nil }
        guard let old = reading, old.document.path == document.path else { return [] }
        func place(of position: Position) -> Position {
            document.position(ofLine: old.document.line(of: position))
        }
        var next = Reading(document)
        next.source = old.source == nil ? nil : document.asSource
        next.marks = old.marks.mapValues(place)
        next.find.look(for: old.find.query, in: document, near: next.top)
        reading = next
        pendingPlace = nil
        if old.place != Position(block: 0) { show(place(of: old.place)) }
        notice = Notice(said ?? "\(words.encoding): \(words.name(of: document.source.encoding))")
        return [.count]
    }
}

extension Words {
    /// An encoding, and how it became known.
    func name(of encoding: Encoding) -> String {
        let origin = origins.first { $0.key == encoding.origin.rawValue }?.name ?? encoding.origin.rawValue
        return isChinese ? "\(encoding.name.rawValue)（\(origin)）" : "\(encoding.name.rawValue) (\(origin))"
    }
}
