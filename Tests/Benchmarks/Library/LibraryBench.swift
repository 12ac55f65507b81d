import TerminalSupport

/// Full-text search: beside public engines on the same text with the same queries in turns, and in a large library.
struct LibraryBench {
    private let folders: LibraryFolders
    private let file: String?

    /// - Parameters:
    ///   - folder: a library; without it one is made, and deleted in the end.
    ///   - file: the library file that all of the folder was indexed into before; without it one is made.
    ///   - megabytes: how large a library is made.
    init(folder: String?, file: String?, megabytes: Int) throws {
        self.file = file
        folders = try LibraryFolders(folder: folder, documents: max(1, megabytes) * 100)
    }

    /// Tells the figures as Markdown, part by part as they are measured.
    func run(peers: [SearchPeer], tell: (String) -> Void) throws {
        defer { folders.remove() }
        let slice = try IndexingRun(folder: folders.slice, file: folders.file("slice"))
        tell("gazette index: " + slice.sentence)
        tell(try beside(peers, slice))
        var library = slice
        if folders.isLarge {
            library =
                try file.map { IndexingRun(folder: folders.library, existing: $0) }
                ?? IndexingRun(folder: folders.library, file: folders.file("library"))
            tell("The whole library. gazette index: " + library.sentence)
            tell(try large(library, peers))
        }
        let queries = LibraryQueries(folder: folders.library, seed: 7)
        tell(try PinyinBench(file: library.file, windows: queries.sixCharacters).sentence())
        let typed = queries.groups.map { LibraryQueries.Group(name: $0.name, queries: Array($0.queries.prefix(10))) }
        tell(try SearchPaneBench(file: library.file, groups: typed).table())
        let five = try IndexingRun(folder: try folders.five(), file: folders.file("five"))
        tell(try LibraryStartBench(large: library.file, small: five.file).sentence())
    }

    /// All engines on the slice.
    private func beside(_ peers: [SearchPeer], _ run: IndexingRun) throws -> String {
        var engines: [any SearchEngine] = [
            try GazetteEngine(run, folders.slice, first: .hits),
            try GazetteEngine(run, folders.slice, first: .documents),
        ]
        var missing: [String] = []
        defer { for engine in engines { engine.end() } }
        for peer in peers {
            do {
                let folder = peer.isSlow ? folders.smallSlice : folders.slice
                if let engine = try PeerEngine(peer, folder: folder) { engines.append(engine) }
                if !peer.isInstalled { missing.append("\(peer.name) is not installed.") }
            } catch {
                missing.append("\(peer.name): \(error)")
            }
        }
        let comparison = SearchComparison(queries: LibraryQueries(folder: folders.slice, seed: 5))
        var times = comparison.times(engines, cold: {}).second
        try check(engines, comparison, &times)
        return
            ([
                "First 50 documents, ms, p50 / p99:\n", comparison.table(engines, times),
                "\nDocuments found, of a sample of the queries: how many of these numbers were right:\n",
                comparison.exactness(engines, times),
            ] + missing).joined(separator: "\n")
    }

    /// The library as a whole: no peer but the one without index is as quick to build.
    private func large(_ run: IndexingRun, _ peers: [SearchPeer]) throws -> String {
        var engines: [any SearchEngine] = [
            try GazetteEngine(run, folders.library, first: .hits),
            try GazetteEngine(run, folders.library, first: .documents),
        ]
        defer { for engine in engines { engine.end() } }
        for peer in peers where !peer.hasIndex {
            if let scan = try PeerEngine(peer, folder: folders.library) { engines.append(scan) }
        }
        let comparison = SearchComparison(queries: LibraryQueries(folder: folders.library, seed: 6))
        let times = comparison.times(engines) { forgetPages(of: run.file) }
        return [
            "First 50 in the whole library, ms, p50 / p99:\n", comparison.table(engines, times.second),
            "\nAsked for the first time, when nothing of the file is in memory:\n",
            comparison.table(Array(engines.prefix(2)), Array(times.first.prefix(2))),
        ].joined(separator: "\n")
    }

    /// Counts the sample on the text that each engine has.
    private func check(
        _ engines: [any SearchEngine], _ comparison: SearchComparison, _ times: inout [SearchTimes]
    ) throws {
        for folder in Set([folders.slice, folders.smallSlice]) {
            guard let truth = try PeerEngine(.truth, folder: folder) else { return }
            defer { truth.end() }
            for index in engines.indices where engines[index].folder == folder {
                comparison.check(engines[index], against: truth, into: &times[index])
            }
        }
    }
}
