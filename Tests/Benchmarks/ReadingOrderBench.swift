import DocumentModel
import DocumentReaders
import Glibc
import TerminalSupport

/// How many wrong joins of mixed columns are flagged: clean texts are set into columns and read back.
struct ReadingOrderBench {
    /// Clean texts on which nothing was tuned; those that are not at hand are left out.
    static let texts =
        ["甘肃省", "贵州省"].map { "../shared/corpus/provinces-2026/2026_\($0).txt" }
        + [
            "../shared/seeds/001_274b98b5c32ad61d.txt", "../shared/seeds/002_0eae701ff26db1b9.txt",
            "../shared/seeds/004_b6b5c26af3070798.txt", "../shared/corpus/gao/gao-26-107841.md",
            "seeds/bulletin-13.txt", "seeds/feature-2023.txt", "seeds/notice-2024.txt",
        ]
    /// Texts on which weights and limits were tuned.
    static let tuned = [
        "../shared/corpus/provinces-2026/2026_湖南省.txt", "../shared/corpus/labelled/guobanfa-2018-117.txt",
        "../shared/corpus/gao/gao-06-282.md",
    ]

    /// The figures by columns, by texts, and for texts in order, as Markdown tables.
    func table() throws -> String {
        guard program("pdftotext") != nil else { return "Reading order: pdftotext is not installed." }
        let held = Self.texts.filter { access($0, R_OK) == 0 }
        let known = Self.tuned.filter { access($0, R_OK) == 0 }
        let columns = [2, 3, 4, 5]
        let mixed = try held.map { text in try columns.map { try read(text, columns: $0, leading: 2) } }
        let head = " | joins | wrong joins | flagged share | false flags per 2,000 characters | right candidates |"
        let rule = "|---|--:|--:|--:|--:|--:|"
        var lines = ["| columns" + head, rule]
        for (index, count) in columns.enumerated() {
            lines.append(mixed.reduce(JoinCount()) { $0 + $1[index] }.row("\(count)"))
        }
        lines.append(mixed.joined().reduce(JoinCount(), +).row("all"))
        lines += ["", "| text" + head, rule]
        for (text, counts) in zip(held, mixed) { lines.append(counts.reduce(JoinCount(), +).row(name(text))) }
        for text in known {
            let counts = try columns.map { try read(text, columns: $0, leading: 2) }
            lines.append(counts.reduce(JoinCount(), +).row(name(text) + ", tuned on"))
        }
        lines += ["", "| in order" + head, rule]
        for text in held {
            let counts = try [2, 3].map { try read(text, columns: $0, leading: 1.5) }
            lines.append(counts.reduce(JoinCount(), +).row(name(text) + ", closely set"))
        }
        for text in held + known {
            let document = try readDocument(at: text)
            lines.append(JoinCount(document, truth: words(of: document)).row(name(text) + ", not set"))
        }
        return lines.joined(separator: "\n")
    }

    private func name(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }

    private func words(of document: Document) -> String { document.blocks.map(\.text).joined() }

    /// Sets a text into columns, reads it back and counts.
    private func read(_ text: String, columns: Int, leading: Double) throws -> JoinCount {
        let pdf = "/tmp/gazette-bench-\(getpid()).pdf"
        defer { unlink(pdf) }
        let script = "Tests/Benchmarks/Typesetting/columns.py"
        let truth = try run(["/usr/bin/python3", script, text, "\(columns)", "\(leading)", pdf])
        let printed = try run(["pdftotext", pdf, "-"])
        return JoinCount(readDocument(Array(printed.utf8), path: "columns.txt"), truth: truth)
    }
}
