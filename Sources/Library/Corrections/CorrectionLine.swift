import DocumentModel

/// A correction as one line of JSON.
func correctionLine(_ correction: Correction, made: String) -> [UInt8] {
    let change = ChangeFields(correction.change)
    let object = JSONValue(members: [
        "change": .text(change.name),
        "level": change.level.map(JSONValue.Member.number),
        "old": change.texts.map { .text($0.old) },
        "new": change.texts.map { .text($0.new) },
        "repair": change.repair.map { .text($0.kind.rawValue) },
        "reason": change.repair.map { .text($0.reason.rawValue) },
        "verbatim": change.statistic.map { .text($0.verbatim) },
        "fields": change.statistic.flatMap(\.change.fields).flatMap(JSONValue.init(fields:)).map(
            JSONValue.Member.object),
        "to": change.target.flatMap(\.json).map(JSONValue.Member.object),
        "at": correction.anchor.json.map(JSONValue.Member.object),
        "made": .text(made),
    ])
    return object?.bytes ?? []
}

/// The parameters of a change by their names in the file.
private struct ChangeFields {
    var name: String
    var level: Int?
    var texts: (old: String, new: String)?
    var repair: (kind: Overlay.Kind, reason: Overlay.Reason)?
    var target: Anchor?
    var statistic: (change: StatisticChange, verbatim: String)?

    init(_ change: Correction.Change) {
        switch change {
        case .join: name = "join"
        case .split: name = "split"
        case .move(let target): (name, self.target) = ("move", target)
        case .level(let level): (name, self.level) = ("heading", level)
        case .text: name = "text"
        case .furniture: name = "furniture"
        case .replace(let old, let new): (name, texts) = ("replace", (old, new))
        case .decline(let kind, let reason): (name, repair) = ("decline", (kind, reason))
        case .statistic(let change, let verbatim): (name, statistic) = (change.name, (change, verbatim))
        }
    }
}

extension Correction {
    /// Reads a correction; nil when a part of it is missing or unknown.
    init?(_ object: JSONValue) {
        guard let anchor = object["at"].flatMap(Anchor.init), let change = Change(object) else { return nil }
        self.init(change, at: anchor)
    }
}

extension Correction.Change {
    fileprivate init?(_ object: JSONValue) {
        switch object["change"]?.string {
        case "join": self = .join
        case "split": self = .split
        case "move":
            guard let target = object["to"].flatMap(Anchor.init) else { return nil }
            self = .move(before: target)
        case "heading":
            guard let level = object["level"]?.number, (1...Self.deepest).contains(level) else { return nil }
            self = .level(level)
        case "text": self = .text
        case "furniture": self = .furniture
        case "replace":
            guard let old = object["old"]?.string, let new = object["new"]?.string, !old.isEmpty else { return nil }
            self = .replace(old, with: new)
        case "decline":
            guard let kind = object["repair"]?.string.flatMap(Overlay.Kind.init),
                let reason = object["reason"]?.string.flatMap(Overlay.Reason.init)
            else { return nil }
            self = .decline(kind, reason)
        case let name?:
            guard let change = StatisticChange(name, object["fields"]), let verbatim = object["verbatim"]?.string,
                !verbatim.isEmpty, verbatim.utf8.count <= StatisticChange.longestVerbatim
            else { return nil }
            self = .statistic(change, verbatim: verbatim)
        case nil: return nil
        }
    }

    /// No outline is deeper.
    private static let deepest = 9
}

extension Anchor {
    /// Reads an anchor; nil when a part of it is missing or cannot be.
    fileprivate init?(_ object: JSONValue) {
        guard let paragraph = object["paragraph"]?.string.flatMap({ UInt64($0, radix: 16) }),
            let offset = object["offset"]?.number, (0...Int(Int32.max)).contains(offset),
            let before = object["before"]?.string, let after = object["after"]?.string,
            max(before.utf8.count, after.utf8.count) <= 4 * Self.contextLength
        else { return nil }
        self.init(fingerprint: paragraph, offset: offset, before: before, after: after)
    }

    fileprivate var json: JSONValue? {
        let hex = String(fingerprint, radix: 16)
        return JSONValue(members: [
            "paragraph": .text(String(repeating: "0", count: 16 - hex.count) + hex), "offset": .number(offset),
            "before": .text(before), "after": .text(after),
        ])
    }
}
