import GRDB

/// The tables of a store, and the views over them that queries are written for.
///
/// Names and meanings of the columns of views stay; tables may change from one version to the next.
enum Schema {
    /// The number of this schema, kept as `PRAGMA user_version`.
    static let version = 2
    /// The version of reading, structure and statistics: one higher whenever the same file gives other rows.
    static let reading = 1
    /// What marks the file as one of Gazette's, kept as `PRAGMA application_id`: "GZTE".
    static let application = 0x475A_5445

    /// Makes all tables and views of an empty database.
    ///
    /// - Parameter isSearched: whether it is a library, which has an index of its text.
    static func create(in database: Database, isSearched: Bool = false) throws {
        try database.execute(sql: tables + views)
        if isSearched { try database.execute(sql: searchTables) }
        try database.execute(sql: "PRAGMA user_version = \(version); PRAGMA application_id = \(application);")
    }

    /// The rows of one document have ids without gap, so that ranges of ids take the place of indices; sentences and
    /// the words of numbers are ranges of a passage, in bytes.
    private static let tables = """
        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL, subtitle TEXT NOT NULL, kind TEXT NOT NULL, issuer TEXT NOT NULL, date TEXT NOT NULL,
            issue INTEGER, serial INTEGER, meeting TEXT NOT NULL, addressees TEXT NOT NULL, signed TEXT NOT NULL,
            editor TEXT NOT NULL, language TEXT NOT NULL, number TEXT NOT NULL, encoding TEXT NOT NULL,
            characters INTEGER NOT NULL,
            shown_title TEXT NOT NULL,
            size INTEGER NOT NULL, modified INTEGER NOT NULL, hash INTEGER NOT NULL, corrections INTEGER NOT NULL,
            reading INTEGER NOT NULL,
            first_section INTEGER NOT NULL, sections INTEGER NOT NULL,
            first_passage INTEGER NOT NULL, passages INTEGER NOT NULL,
            first_statistic INTEGER NOT NULL, statistics INTEGER NOT NULL
        );
        CREATE INDEX document_by_date ON document (date DESC, path);
        CREATE INDEX document_by_title ON document (shown_title, path);
        CREATE TABLE section (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL,
            parent INTEGER,
            level INTEGER NOT NULL, number TEXT NOT NULL, title TEXT NOT NULL, line INTEGER NOT NULL,
            block INTEGER NOT NULL, part INTEGER NOT NULL, suggested INTEGER NOT NULL
        );
        CREATE TABLE passage (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL,
            text TEXT NOT NULL,
            places BLOB NOT NULL
        );
        CREATE TABLE statistic (
            id INTEGER PRIMARY KEY,
            document INTEGER NOT NULL,
            section INTEGER,
            passage INTEGER NOT NULL, block INTEGER NOT NULL,
            start INTEGER NOT NULL, length INTEGER NOT NULL,
            sentence_start INTEGER NOT NULL, sentence_length INTEGER NOT NULL,
            line INTEGER NOT NULL, "column" INTEGER NOT NULL, verbatim TEXT, value TEXT NOT NULL,
            unit TEXT NOT NULL, bound TEXT NOT NULL, kind TEXT NOT NULL, indicator TEXT NOT NULL,
            period TEXT NOT NULL, "from" TEXT, status TEXT NOT NULL, scope TEXT NOT NULL, "group" INTEGER, corrected TEXT,
            former TEXT, checked TEXT
        );

        """

    private static let views = """
        CREATE VIEW documents AS SELECT
            id, path, title, subtitle, kind, issuer, date, issue, serial, meeting, addressees, signed, editor, language,
            number, encoding, characters, sections, statistics
        FROM document;
        CREATE VIEW sections AS SELECT
            section.id, document, document.path AS file, parent, level, section.number, section.title, line,
            (WITH RECURSIVE up(parent, path) AS (
                SELECT section.parent, section.title
                UNION ALL SELECT above.parent, above.title || ' › ' || path FROM up JOIN section AS above
                    ON above.id = up.parent)
            SELECT path FROM up WHERE parent IS NULL) AS path, part, suggested
        FROM section JOIN document ON document.id = document;
        CREATE VIEW statistics AS SELECT
            statistic.id, statistic.document, section AS section_id, document.path AS file, statistic.line, "column",
            coalesce(verbatim, CAST(substr(CAST(passage.text AS BLOB), start + 1, length) AS TEXT)) AS verbatim,
            CAST(value AS NUMERIC) AS value, unit, bound, statistic.kind, indicator, period,
            CAST("from" AS NUMERIC) AS "from", status, scope, "group", section.title AS section,
            CAST(substr(CAST(passage.text AS BLOB), sentence_start + 1, sentence_length) AS TEXT) AS sentence, corrected
        FROM statistic JOIN document ON document.id = statistic.document JOIN passage ON passage.id = statistic.passage
        LEFT JOIN section ON section.id = statistic.section;
        CREATE VIEW passages AS SELECT
            passage.id, document, document.path AS file, text
        FROM passage JOIN document ON document.id = document;

        """

    /// The index has the tokens of `PassageTokens`, parted by spaces: SQLite's own `ascii` tokenizer takes these apart,
    /// so that any program with SQLite can read and check it. It gives candidates only, so it needs no positions.
    private static let searchTables = """
        CREATE VIRTUAL TABLE search USING fts5(
            tokens, content='', columnsize=0, detail=none, tokenize='ascii'
        );
        CREATE TABLE folder (path TEXT PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE refused (
            path TEXT PRIMARY KEY, size INTEGER NOT NULL, modified INTEGER NOT NULL, reason TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE bigram (characters TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE word (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE state (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
        CREATE TABLE saved_search (
            name TEXT PRIMARY KEY, query TEXT NOT NULL, "order" TEXT NOT NULL, made TEXT NOT NULL
        ) WITHOUT ROWID;
        CREATE TABLE searched (id INTEGER PRIMARY KEY, query TEXT NOT NULL UNIQUE, time INTEGER NOT NULL);

        """
}
