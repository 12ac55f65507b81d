/// In which order the documents of a library are listed.
public enum LibraryOrder: String, Sendable, CaseIterable {
    /// Folder by folder, as their names sort.
    case path
    /// The latest first; those without a date last.
    case date
    /// As their titles sort.
    case title

    /// The order that comes next when one goes through all.
    public var next: LibraryOrder {
        switch self {
        case .path: .date
        case .date: .title
        case .title: .path
        }
    }
}
