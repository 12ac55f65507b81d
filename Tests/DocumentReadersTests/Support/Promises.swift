import DocumentModel
import DocumentReaders
import ReadingProperties
import Testing

/// Checks all that is promised for any bytes; also when the file is read in small pieces.
func expectPromises(_ bytes: [UInt8], path: String = "", sourceLocation: SourceLocation = #_sourceLocation) {
    expectPromises(Input(file: bytes, path: path), sourceLocation: sourceLocation)
    guard bytes.count < 2000 else { return }
    let document = readDocument(SourceText(bytes), path: path, segment: 64)
    let found = breaches(of: document, readFrom: bytes)
    #expect(found == [], "in pieces: \(shown(bytes))", sourceLocation: sourceLocation)
}

/// Checks all that is promised for an input of the fuzzer.
func expectPromises(_ input: Input, sourceLocation: SourceLocation = #_sourceLocation) {
    guard let document = input.document() else { return }
    let found = breaches(of: document, readFrom: input.bytes)
    #expect(found == [], "\(shown(input.bytes))", sourceLocation: sourceLocation)
}

private func shown(_ bytes: [UInt8]) -> String {
    String(decoding: bytes.prefix(400), as: UTF8.self).debugDescription
}

/// Random numbers that are the same each time.
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &+ 0x9E37_79B9_7F4A_7C15 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
