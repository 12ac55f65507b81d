import DocumentModel

/// The tallies as Markdown.
struct Tables {
    var groups: [(name: String, tally: Tally)]
    var total: Tally

    var text: String {
        [found(), flags(), repairs(), fields(), speed()].joined(separator: "\n\n")
    }

    private func found() -> String {
        table(
            ["files", "characters", "parts", "sections", "leads", "tables", "statistics", "flags"],
            rows: (groups + [("all", total)]).map { name, tally in
                let counts = [
                    tally.files, tally.characters, tally.parts, tally.sections, tally.leads, tally.tables,
                    tally.statistics, tally.flags.values.reduce(0, +),
                ]
                return (name, counts.map(spaced))
            })
    }

    private func flags() -> String {
        let kinds = Flag.Kind.allCases.filter { total.flags[$0] != nil }
        return table(
            groups.map(\.name) + ["all"],
            rows: kinds.map { kind in
                ("\(kind)", (groups.map(\.tally) + [total]).map { spaced($0.flags[kind] ?? 0) })
            }, first: "flag")
    }

    private func repairs() -> String {
        table(
            groups.map(\.name) + ["all"],
            rows: total.repairs.keys.sorted().map { name in
                (name, (groups.map(\.tally) + [total]).map { spaced($0.repairs[name] ?? 0) })
            }, first: "repair")
    }

    private func fields() -> String {
        table(
            groups.map(\.name) + ["all"],
            rows: Metadata.Field.allCases.filter { total.fields[$0] != nil }.map { field in
                let shares = (groups.map(\.tally) + [total]).map { tally in
                    "\((tally.fields[field] ?? 0) * 100 / max(1, tally.files))"
                }
                return (field.rawValue, shares)
            }, first: "field, % of files")
    }

    private func speed() -> String {
        func rate(_ time: Int) -> String { spaced(total.bytes * 1000 / max(1, time)) + " MB/s" }
        let size = String(format: total.bytes)
        return "\(size) MB read at \(rate(total.reading)); the statistics of them at \(rate(total.counting))."
    }

    private func table(_ columns: [String], rows: [(String, [String])], first: String = "") -> String {
        let head = "| \(first) | " + columns.joined(separator: " | ") + " |"
        let rule = "|---|" + String(repeating: "--:|", count: columns.count)
        return ([head, rule] + rows.map { "| \($0) | " + $1.joined(separator: " | ") + " |" }).joined(separator: "\n")
    }
}

/// A number in groups of three digits.
private func spaced(_ number: Int) -> String {
    var digits = Array(String(number))
    var place = digits.count - 3
    while place > 0 {
        digits.insert(",", at: place)
        place -= 3
    }
    return String(digits)
}

extension String {
    /// Bytes as megabytes with one decimal.
    fileprivate init(format bytes: Int) { self = "\(bytes / 1_000_000).\(bytes / 100_000 % 10)" }
}
