import Glibc

/// Engines that are asked the same queries in turns.
struct SearchComparison {
    let queries: LibraryQueries
    /// How many queries of a group are counted, for exactness.
    var sample = 20

    /// Seconds to the first 50 documents, asked for the first time and for the second: each query goes to all engines
    /// before the next one does. `cold` is done before the first time.
    func times(_ engines: [any SearchEngine], cold: () -> Void) -> (first: [SearchTimes], second: [SearchTimes]) {
        cold()
        return (pass(engines), pass(engines))
    }

    private func pass(_ engines: [any SearchEngine]) -> [SearchTimes] {
        var times = engines.map { _ in SearchTimes(groups: queries.groups.count) }
        for (group, of) in queries.groups.enumerated() {
            for (number, query) in of.queries.enumerated() {
                for (index, engine) in engines.enumerated() where number < engine.queries {
                    if let seconds = engine.first(query) { times[index].add(seconds, group: group) }
                }
            }
        }
        return times
    }

    /// Compares the number of documents that an engine finds with the truth, into its times.
    func check(_ engine: any SearchEngine, against truth: PeerEngine, into times: inout SearchTimes) {
        for (group, of) in queries.groups.enumerated() {
            for query in of.queries.prefix(sample) {
                guard let count = engine.count(query) else { continue }
                let right = engine.findsParts ? truth.firstCount(query) : truth.count(query)
                times.add(isRight: count == right, group: group)
            }
        }
    }

    /// The engines with what they cost.
    func table(_ engines: [any SearchEngine], _ times: [SearchTimes]) -> String {
        let rows = zip(engines, times).map { engine, times in
            let text = Double(engine.textBytes)
            let built =
                engine.built.map { [shown(text / 1e6 / $0.seconds), shown(Double($0.bytes) / text)] } ?? ["–", "–"]
            return [engine.name, shown(text / 1e6)] + built + times.cells
        }
        return markdown(["", "text, MB", "built, MB/s", "index, × text"] + queries.groups.map(\.name), rows)
    }

    /// The engines with how often they were right.
    func exactness(_ engines: [any SearchEngine], _ times: [SearchTimes]) -> String {
        markdown([""] + queries.groups.map(\.name), zip(engines, times).map { [$0.name] + $1.exactness })
    }

    private func markdown(_ head: [String], _ rows: [[String]]) -> String {
        let rule = "|---" + String(repeating: "|--:", count: head.count - 1) + "|"
        let lines = ([head] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
        return ([lines[0], rule] + lines.dropFirst()).joined(separator: "\n")
    }
}

/// Takes a file out of the memory of the system, so that it is read from the disk.
func forgetPages(of file: String) {
    let descriptor = open(file, O_RDONLY)
    guard descriptor >= 0 else { return }
    fdatasync(descriptor)
    posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED)
    close(descriptor)
}
