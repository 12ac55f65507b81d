/// What an input of the fuzzer stands for: its first byte says how the others are read.
public struct Input: Sendable {
    /// The file.
    public let bytes: [UInt8]
    /// Its name.
    public let path: String
    /// In pieces of how many bytes it is read.
    public let segment: Int

    /// Takes an input apart: two bits choose the name, two the size of the pieces.
    public init(_ input: [UInt8]) {
        let first = Int(input.first ?? 0)
        bytes = Array(input.dropFirst())
        path = ["", "a.txt", "a.md", "a.html"][first & 3]
        segment = [1 << 20, 1 << 10, 256, 32][first >> 2 & 3]
    }
}
