/// The folders that are followed: of one that goes and comes again, as on a disk, the system tells nothing.
struct FollowedPlaces {
    /// So often they are looked at, in seconds.
    private static let interval = 1.0

    private var places: [(path: String, identity: [UInt]?)]
    private var looked = -Double.infinity

    init(_ paths: [String]) { places = paths.map { ($0, FileFacts($0)?.identity) } }

    /// Where there is another folder now than there was; each is told once.
    ///
    /// - Parameter now: in seconds.
    mutating func renewed(at now: Double) -> [String] {
        guard now - looked >= Self.interval else { return [] }
        looked = now
        var renewed: [String] = []
        for index in places.indices {
            let facts = FileFacts(places[index].path)
            guard facts?.identity != places[index].identity else { continue }
            places[index].identity = facts?.identity
            // A file is replaced under its name by each program that writes it; its folder tells of that.
            if facts?.kind == .folder { renewed.append(places[index].path) }
        }
        return renewed
    }
}
