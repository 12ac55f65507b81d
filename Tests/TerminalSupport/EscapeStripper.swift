/// The text in a terminal's byte stream, without escape sequences and control characters.
///
/// Where the cursor moves is not followed: what is drawn in one go stands together, and that is enough to find a phrase.
public struct EscapeStripper {
    private enum State { case text, escape, charset, control, string, stringEscape }

    private var state = State.text
    private var bytes: [UInt8] = []

    /// Nothing yet.
    public init() {}

    /// The text so far.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Takes in more of the stream; a sequence may be cut anywhere.
    public mutating func feed(_ stream: [UInt8]) { for byte in stream { feed(byte) } }

    private mutating func feed(_ byte: UInt8) {
        switch (state, byte) {
        case (.text, 0x1B): state = .escape
        case (.text, 0x20...0x7E), (.text, 0x80...): bytes.append(byte)
        case (.text, _): break
        case (.escape, UInt8(ascii: "[")): state = .control
        case (.escape, UInt8(ascii: "]")), (.escape, UInt8(ascii: "P")), (.escape, UInt8(ascii: "_")): state = .string
        case (.escape, 0x20...0x2F): state = .charset
        case (.escape, _), (.charset, _): state = .text
        case (.control, 0x40...0x7E): state = .text
        case (.control, _): break
        case (.string, 0x07): state = .text
        case (.string, 0x1B): state = .stringEscape
        case (.string, _): break
        case (.stringEscape, _): state = .text
        }
    }
}
