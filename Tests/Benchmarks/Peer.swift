import TerminalSupport

/// A program to measure, as people call it.
struct Peer {
    var name: String
    var command: [String]
    /// Keys that bring it to the beginning of the text, where it does not open there.
    var keysToTop = ""

    /// Gazette and the peers that are installed.
    static func all(showing file: String) -> [Peer] {
        let folder = programFolder()
        let peers = [
            Peer(name: "gazette", command: [folder + "/gazette", file]),
            Peer(name: "less", command: ["less", file]),
            Peer(name: "tig", command: ["sh", "-c", "exec tig < \"$0\"", file]),
            Peer(name: "w3m", command: ["w3m", "-T", "text/plain", file]),
            // lnav opens a text at its end.
            Peer(name: "lnav", command: ["lnav", file], keysToTop: "g"),
        ]
        return peers.filter { $0.name == "gazette" || program($0.name) != nil }
    }
}
