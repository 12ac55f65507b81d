import GRDB

/// The tables of a store, and the views over them that queries are written for.
///
/// Names and meanings of the columns of views stay; tables may change from one version to the next.
enum Schema {
    /// The number of this schema, kept as `PRAGMA user_version`.
    static let version = 1
    /// What marks the file as one of Gazette's, kept as `PRAGMA application_id`: "GZTE".
    static let application = 0x475A_5445

    /// Makes all tables and views of an empty database.
    static func create(in database: Database) throws {
        try database.execute(sql: tables + views)
        try database.execute(sql: "PRAGMA user_version = \(version); PRAGMA application_id = \(application);")
    }

    private static let tables = """
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL, subtitle TEXT NOT NULL, kind TEXT NOT NULL, issuer TEXT NOT NULL, date TEXT NOT NULL,
            issue INTEGER, serial INTEGER, meeting TEXT NOT NULL, addressees TEXT NOT NULL, signed TEXT NOT NULL,
            editor TEXT NOT NULL, language TEXT NOT NULL, number TEXT NOT NULL, encoding TEXT NOT NULL,
            characters INTEGER NOT NULL
        );
        CREATE TABLE section (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            parent INTEGER REFERENCES section ON DELETE CASCADE,
            level INTEGER NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, line INTEGER NOT NULL,
            path TEXT NOT NULL, part INTEGER NOT NULL, suggested INTEGER NOT NULL
        );
        CREATE TABLE sentence (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            text TEXT NOT NULL
        );
        CREATE TABLE statistic (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL REFERENCES document ON DELETE CASCADE,
            section INTEGER REFERENCES section ON DELETE CASCADE,
            sentence INTEGER NOT NULL REFERENCES sentence ON DELETE CASCADE,
            line INTEGER NOT NULL, "column" INTEGER NOT NULL, verbatim TEXT NOT NULL, value NUMERIC NOT NULL,
            unit TEXT NOT NULL, bound TEXT NOT NULL, kind TEXT NOT NULL, indicator TEXT NOT NULL,
            period TEXT NOT NULL, "from" NUMERIC, status TEXT NOT NULL, scope TEXT NOT NULL, "group" INTEGER, corrected TEXT
        );
        CREATE INDEX section_of_document ON section (document);
        CREATE INDEX section_of_parent ON section (parent);
        CREATE INDEX sentence_of_document ON sentence (document);
        CREATE INDEX statistic_of_document ON statistic (document);
        CREATE INDEX statistic_of_section ON statistic (section);
        CREATE INDEX statistic_of_sentence ON statistic (sentence);

        """

    private static let views = """
        CREATE VIEW documents AS SELECT
            id, path, title, subtitle, kind, issuer, date, issue, serial, meeting, addressees, signed, editor, language,
            number, encoding, characters,
            (SELECT count(*) FROM section WHERE section.document = document.id) AS sections,
            (SELECT count(*) FROM statistic WHERE statistic.document = document.id) AS statistics
        FROM document;
        CREATE VIEW sections AS SELECT
            section.id, document, document.path AS file, parent, level, section.number, section.title, line,
            section.path, part, suggested
        FROM section JOIN document ON document.id = document;
        CREATE VIEW statistics AS SELECT
            statistic.id, statistic.document, section AS section_id, document.path AS file, statistic.line, "column",
            verbatim, value, unit, bound, statistic.kind, indicator, period, "from", status, scope, "group",
            section.title AS section, sentence.text AS sentence, corrected
        FROM statistic JOIN document ON document.id = statistic.document JOIN sentence ON sentence.id = sentence
        LEFT JOIN section ON section.id = statistic.section;

        """
}
