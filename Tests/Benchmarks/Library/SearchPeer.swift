import Glibc
import TerminalSupport

/// A public program that searches folders of text.
struct SearchPeer {
    var name: String
    /// The driver in Peers/.
    var driver: String
    /// What the driver is told besides.
    var options: [String] = []
    /// The Python that has its library.
    var python = "/usr/bin/python3"
    /// What has to be there: a program on PATH, or a Python module.
    var needs: Need
    /// How many queries of a group it is asked.
    var queries = Int.max
    /// Whether it reads the files before it is asked.
    var hasIndex = true
    /// Whether a word is found within others too.
    var findsParts = false
    /// Whether it takes more than two minutes for 100 MB and so gets 20 MB.
    var isSlow = false

    enum Need {
        case program(String)
        case module(String)
    }

    static let all = [
        SearchPeer(
            name: "ripgrep", driver: "ripgrep", needs: .program("rg"), queries: 20, hasIndex: false, findsParts: true),
        SearchPeer(name: "recoll", driver: "recoll_index", needs: .module("recoll"), isSlow: true),
        SearchPeer(name: "Xapian", driver: "xapian_index", needs: .module("xapian")),
        SearchPeer(name: "Groonga", driver: "groonga", needs: .program("groonga")),
        tantivy("Tantivy, characters", "characters"), tantivy("Tantivy, pairs", "pairs"),
    ]

    private static func tantivy(_ name: String, _ kind: String) -> SearchPeer {
        SearchPeer(
            name: name, driver: "tantivy_index", options: [kind], python: StatisticsBench.python,
            needs: .module("tantivy"))
    }

    /// What all of them are compared with.
    static let truth = SearchPeer(name: "truth", driver: "scan", needs: .program("python3"))

    /// Whether it can be asked here.
    var isInstalled: Bool {
        guard access(python, X_OK) == 0 else { return false }
        switch needs {
        case .program(let name): return program(name) != nil
        case .module(let name): return (try? run([python, "-c", "import \(name)"])) != nil
        }
    }
}
