import ReadingProperties

/// Called by libFuzzer with every input: see `Input`.
///
/// A broken promise ends the program, as a trap does, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: data, count: count))
    let file = Input(input)
    guard let document = file.document() else { return 0 }
    let found = breaches(of: document, readFrom: file.bytes)
    guard found.isEmpty else { fatalError(found.joined(separator: "\n")) }
    return 0
}
