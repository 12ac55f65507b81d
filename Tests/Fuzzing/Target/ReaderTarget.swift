import DocumentReaders
import ReadingProperties

/// Called by libFuzzer with every input: the first byte chooses the name of the file, the others are the file.
///
/// A broken promise ends the program, as a trap does, and libFuzzer keeps the input.
@_cdecl("LLVMFuzzerTestOneInput")
public func readOneInput(_ data: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let input = Array(UnsafeBufferPointer(start: data, count: count))
    let (bytes, path) = file(ofInput: input)
    let found = breaches(of: readDocument(bytes, path: path), readFrom: bytes)
    guard found.isEmpty else { fatalError(found.joined(separator: "\n")) }
    return 0
}
