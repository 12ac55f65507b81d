/// What a cell shows, by role; a theme says how a role looks.
public enum Role: UInt8, Sendable, CaseIterable {
    case text, title, heading, lead, number, hit, flag, repair, dim, caption
    case border, paneTitle, bar, key, prompt, error
    /// Values drawn as a picture: those that were reached, and those that are aimed at.
    case chart, planned
}

/// The look of a cell: its role, and whether it lies under the selection or is the current one of its kind.
public struct Style: Sendable, Hashable {
    /// What the cell shows.
    public var role: Role
    /// Part of the selected row.
    public var isSelected: Bool
    /// The number or hit that the keys act on.
    public var isCurrent: Bool

    /// Makes a style.
    public init(_ role: Role, isSelected: Bool = false, isCurrent: Bool = false) {
        self.role = role
        self.isSelected = isSelected
        self.isCurrent = isCurrent
    }

    /// Plain text.
    public static let text = Style(.text)
}
