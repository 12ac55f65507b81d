/// The description of CSV files for programs: a Tabular Data Package (Data Package 1.0, Table Schema 1.0).
public struct DataPackage: Sendable {
    /// One file of the package.
    public struct Resource: Sendable {
        /// The name for programs: small letters, digits, `-`, `_` and `.`.
        public var name: String
        /// The path beside the description.
        public var path: String
        /// The columns.
        public var fields: [ExportField]

        /// Makes the description of a file.
        public init(name: String, path: String, fields: [ExportField]) {
            self.name = name
            self.path = path
            self.fields = fields
        }
    }

    /// A document that rows come from.
    public struct Source: Sendable, Equatable {
        /// Its title.
        public var title: String
        /// Its path as it was given.
        public var path: String

        /// Makes a source.
        public init(title: String, path: String) {
            self.title = title
            self.path = path
        }
    }

    /// The name for programs.
    public var name: String
    /// The name for people.
    public var title: String
    /// What the rows are, and how cells were changed.
    public var description: String
    /// The files.
    public var resources: [Resource]
    /// The documents.
    public var sources: [Source]

    /// Makes a description; how cells were changed is added to what `description` says.
    public init(name: String, title: String, description: String, resources: [Resource], sources: [Source]) {
        self.name = name
        self.title = title
        self.description = description + " " + CSV.undoing
        self.resources = resources
        self.sources = sources
    }

    /// The description as `datapackage.json`.
    public var json: String {
        let members: [(String, JSONText)] = [
            ("profile", .string("tabular-data-package")), ("name", .string(name)), ("title", .string(title)),
            ("description", .string(description)), ("sources", .list(sources.map(\.json))),
            ("resources", .list(resources.map(\.json))),
        ]
        // The property must have a member where it stands (Data Package 1.0, sources).
        return JSONText.object(members.filter { $0.0 != "sources" || !sources.isEmpty }).text + "\n"
    }
}

extension DataPackage.Source {
    /// The path stands in a member of its own: `path` may not lead out of the folder of the package.
    fileprivate var json: JSONText { .object([("title", .string(title)), ("file", .string(path))]) }
}

extension DataPackage.Resource {
    fileprivate var json: JSONText {
        .object([
            ("profile", .string("tabular-data-resource")), ("name", .string(name)), ("path", .string(path)),
            ("format", .string("csv")), ("mediatype", .string("text/csv")), ("encoding", .string("utf-8")),
            (
                "dialect",
                .object([
                    ("delimiter", .string(",")), ("lineTerminator", .string("\r\n")), ("quoteChar", .string("\"")),
                    ("doubleQuote", .literal("true")), ("header", .literal("true")),
                ])
            ),
            (
                "schema",
                .object([("fields", .list(fields.map(\.json))), ("missingValues", .list([.string("")]))])
            ),
        ])
    }
}

extension ExportField {
    /// The column as a field descriptor of Table Schema.
    fileprivate var json: JSONText {
        var members: [(String, JSONText)] = [
            ("name", .string(name)), ("title", .string(title)), ("type", .string(kind.rawValue)),
            ("format", .string("default")),
        ]
        if !description.isEmpty { members.append(("description", .string(description))) }
        if !unit.isEmpty { members.append(("unit", .string(unit))) }
        var constraints: [(String, JSONText)] = isRequired ? [("required", .literal("true"))] : []
        if !choices.isEmpty { constraints.append(("enum", .list(choices.map(JSONText.string)))) }
        if !constraints.isEmpty { members.append(("constraints", .object(constraints))) }
        return .object(members)
    }
}
