import Foundation
import Store
import Synchronization
import TerminalSupport
import Testing

/// Several programs use one library at once.
@Suite struct TwoProgramsTests {
    private let program = programFolder() + "/gazette"

    private func makeScratch(_ count: Int) throws -> Scratch {
        let scratch = try Scratch()
        for number in 0..<count {
            try scratch.write("# 第\(number)号造林公报\n\n去年造林\(number + 2)亩。\n", to: "\(number).md")
        }
        return scratch
    }

    @Test func oneIndexesAndTheOtherReads() throws {
        let scratch = try makeScratch(60)
        let library = try LibraryFile(at: scratch.path)
        let reader = try LibraryFile(at: scratch.path)
        let seen = Mutex<[Int]>([])
        let summary = try scratch.index(library) {
            // Another connection sees whole documents only, and another program is told that this one indexes.
            if let count = try? reader.documentCount() { seen.withLock { $0.append(count) } }
            return true
        }
        #expect(summary.new == 60)
        let counts = seen.withLock { $0 }
        #expect(counts == counts.sorted() && counts.last == 60)
    }

    @Test func whoComesSecondIsTold() throws {
        let scratch = try makeScratch(3)
        let told = Mutex<Outcome?>(nil)
        let command = ["env", "XDG_DATA_HOME=\(scratch.folder)", program, "index", "--library", scratch.path]
        let folder = scratch.documents
        try scratch.index {
            // While this program indexes, another one tries to.
            told.withLock { if $0 == nil { $0 = try? TerminalSupport.outcome(of: command + [folder]) } }
            return true
        }
        let second = try #require(told.withLock { $0 })
        #expect(second.status == 1 && second.errors.contains("another program indexes"))
        #expect(try scratch.rows("SELECT count(*) FROM document") == [["3"]])
        // Now the place is free.
        #expect(try outcome(of: command + [folder]).status == 0)
    }

    @Test func twoProgramsMakeOneLibrary() async throws {
        let scratch = try makeScratch(40)
        let command = ["env", "XDG_DATA_HOME=\(scratch.folder)", program, "index", "--library", scratch.path]
        let folder = scratch.documents
        let outcomes = try await withThrowingTaskGroup(of: Outcome.self) { group in
            for _ in 0..<4 { group.addTask { try outcome(of: command + [folder]) } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.contains { $0.status == 0 })
        #expect(outcomes.allSatisfy { $0.status == 0 || $0.errors.contains("another program indexes") })
        #expect(try scratch.rows("SELECT count(*), count(DISTINCT path) FROM document") == [["40", "40"]])
        #expect(try LibraryFile(at: scratch.path).check().damage == [])
    }
}
