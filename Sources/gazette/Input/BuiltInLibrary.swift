import Glibc

/// The folder of the built-in library: what GAZETTE_LIBRARY says, the place where it is installed, or `seeds` in the
/// repository that the program was built in.
func builtInLibrary() throws -> String {
    if let named = getenv("GAZETTE_LIBRARY").map({ String(cString: $0) }), !named.isEmpty { return named }
    var folder = programPath().split(separator: "/").dropLast()
    var candidates = ["/" + (folder.dropLast() + ["share", "gazette", "seeds"]).joined(separator: "/")]
    while !folder.isEmpty, folder.contains(where: { $0.hasPrefix(".build") }) {
        folder = folder.dropLast()
        candidates.append("/" + (folder + ["seeds"]).joined(separator: "/"))
    }
    guard let found = candidates.first(where: { access($0, R_OK | X_OK) == 0 }) else {
        throw Failure(sentence: "the built-in library was not found; name a file or folder, or set GAZETTE_LIBRARY.")
    }
    return found
}

private func programPath() -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    return String(decoding: buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
}
