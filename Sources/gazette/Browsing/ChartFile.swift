import Browser
import Glibc
import Library

/// Writes a chart to a file and says what became of it; a file that is there is kept unless it is to be overwritten.
func saveChart(_ svg: String, to path: String, overwrites: Bool) -> Message {
    guard overwrites || access(path, F_OK) != 0 else { return .failed(.exists(path: path)) }
    do throws(CorrectionError) {
        try writeAtomically(Array(svg.utf8), to: path, mode: 0o644)
    } catch {
        return .failed(.corrections(error))
    }
    let whole = realpath(path, nil)
    defer { free(whole) }
    return .done(.charted(path: whole.map { String(cString: $0) } ?? path))
}
