import Foundation
import Store
import TerminalSupport
import Testing

/// A program that indexes may be killed at any moment: nothing is lost, nothing is doubled.
@Suite struct KillTests {
    private let program = programFolder() + "/gazette"

    @Test func killedTwentyTimesTheLibraryIsAsIfItWereMadeInOneGo() throws {
        let seed = UInt64.random(in: 0 ..< .max)
        print("killed at moments of the seed \(seed)")
        var random = SplitMix(state: seed)
        let scratch = try Scratch()
        for number in 0..<240 { try scratch.write(Self.text(number, &random), to: "\(number % 7)/第\(number)号.md") }
        var kills = 0
        // How long a run takes that is let alone; machines differ by ten times.
        var length = 4.0
        for round in 0..<200 where kills < 20 {
            let seconds = 0.02 + length * Double.random(in: 0...1, using: &random)
            let start = ContinuousClock.now
            let outcome = try outcome(of: ["timeout", "-s", "KILL", "\(seconds)"] + command(for: scratch))
            if outcome.status == 137 { kills += 1 } else { length = (ContinuousClock.now - start) / .seconds(1) }
            // There is always something to do: documents come, change, move and go.
            if outcome.status != 137 || round % 4 == 3 { try Self.change(scratch, round, &random) }
        }
        #expect(kills == 20)
        let end = try outcome(of: command(for: scratch))
        #expect(end.status == 0, "\(end.errors)")
        #expect(try scratch.rows("PRAGMA integrity_check") == [["ok"]])
        let library = try LibraryFile(at: scratch.path)
        #expect(try library.check().damage == [])
        let fresh = scratch.folder + "/fresh.sqlite"
        #expect(try outcome(of: command(for: scratch, library: fresh)).status == 0)
        let (killed, whole) = (try LibraryDump(scratch.path), try LibraryDump(fresh))
        #expect(killed.documents.count > 150 && killed.documents == whole.documents)
        #expect(killed.sections == whole.sections)
        #expect(killed.passages == whole.passages)
        #expect(killed.statistics.count > 500 && killed.statistics == whole.statistics)
        #expect(killed.answers == whole.answers)
        #expect(killed.vocabulary == whole.vocabulary)
    }

    private func command(for scratch: Scratch, library: String? = nil) -> [String] {
        let data = "XDG_DATA_HOME=\(scratch.folder)/data"
        return ["env", data, program, "index", "--library", library ?? scratch.path, scratch.documents]
    }

    private static func text(_ number: Int, _ random: inout SplitMix) -> String {
        var text = "# 第\(number)号水利公报\n"
        for chapter in 1...4 {
            text += "\n## 第\(chapter)章 工程建设\n"
            for _ in 0..<6 {
                let (count, share) = (Int.random(in: 2...900, using: &random), Int.random(in: 10...99, using: &random))
                text += "\n去年全县新建水库\(count)座，整治山塘\(count / 2)口，完成率达到\(share)%，群众满意度进一步提高。\n"
            }
        }
        return text
    }

    private static func change(_ scratch: Scratch, _ round: Int, _ random: inout SplitMix) throws {
        let names = try FileManager.default.subpathsOfDirectory(atPath: scratch.documents).filter {
            $0.hasSuffix(".md")
        }.sorted().shuffled(using: &random)
        for name in names.dropFirst(8).prefix(100) { try scratch.write(text(1000 + round, &random), to: name) }
        for (index, name) in names[0..<6].enumerated() { try scratch.move(name, to: "移/\(round)-\(index).md") }
        for name in names[6..<8] { try scratch.remove(name) }
        try scratch.write(text(2000 + round, &random), to: "新/\(round).md")
    }
}

/// All that a library holds, without the ids that its documents happen to have.
private struct LibraryDump {
    let documents: [[String]]
    let sections: [[String]]
    let passages: [[String]]
    let statistics: [[String]]
    let answers: [[[String]]]
    let vocabulary: [[String]]

    init(_ path: String) throws {
        func rows(_ sql: String) throws -> [[String]] { try Scratch.rows(sql, of: path) }
        // Ids are compared by their distance from the first one of the document.
        documents = try rows(
            """
            SELECT path, title, kind, characters, shown_title, size, hash, corrections, reading, sections, passages,
            statistics FROM document ORDER BY path
            """)
        sections = try rows(
            """
            SELECT path, section.id - first_section AS number, parent - first_section, level, section.number,
            section.title, line, block, part, suggested
            FROM section JOIN document ON document.id = document ORDER BY path, 2
            """)
        passages = try rows(
            """
            SELECT path, passage.id - first_passage, text, hex(places)
            FROM passage JOIN document ON document.id = document ORDER BY path, 2
            """)
        statistics = try rows(
            """
            SELECT path, s.id - first_statistic, s.section - first_section, s.passage - first_passage, block, start,
            length, sentence_start, sentence_length, line, "column", verbatim, value, unit, indicator, period, status
            FROM statistic AS s JOIN document ON document.id = document ORDER BY path, 2
            """)
        answers = try ["水利", "公", "报", "满意", "37", "912", "第", "覆盖", "2"].map { token in
            try rows(
                """
                SELECT path, passage.id - first_passage FROM search JOIN passage ON passage.id = search.rowid
                JOIN document ON document.id = passage.document WHERE search MATCH '"\(token)"' ORDER BY path, 2
                """)
        }
        vocabulary =
            try rows("SELECT characters, count FROM bigram ORDER BY 1")
            + rows("SELECT word, count FROM word ORDER BY 1")
    }
}

/// A generator of random numbers that a seed tells (Steele, Lea and Flood 2014, "SplitMix64").
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
