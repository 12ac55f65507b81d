import Glibc
import Store
import TextScreen

/// One line on a terminal that says how far an indexing has come.
struct ProgressLine {
    let isShown: Bool

    func show(_ progress: IndexProgress) {
        guard isShown else { return }
        var line = "\(progress.documents) of \(progress.total) documents"
        if progress.rate > 0 { line += ", \(megabytes(Int(progress.rate))) MB/s" }
        if let left = progress.secondsLeft, progress.seconds > 1 { line += ", \(Self.duration(left)) left" }
        var size = winsize()
        let columns = ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0 ? Int(size.ws_col) : 80
        let room = columns - 1 - line.count - 2
        let name = (progress.path.split(separator: "/").last.map(String.init) ?? "").withoutControls
        if DisplayWidth.of(name) <= room { line += "  " + name }
        tell("\r\u{1B}[K" + line)
    }

    /// Leaves the terminal as it was.
    func clear() {
        if isShown { tell("\r\u{1B}[K") }
    }

    private func tell(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }

    private static func duration(_ seconds: Double) -> String {
        let whole = Int(min(max(0, seconds.rounded(.up)), 1e9))
        if whole < 60 { return "\(whole) s" }
        return whole < 3600 ? "\((whole + 59) / 60) min" : "\(whole / 3600) h \(whole % 3600 / 60) min"
    }
}
