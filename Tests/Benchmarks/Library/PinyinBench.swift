import Foundation
import Store
import TerminalSupport

/// Six initials for six characters of the library: how long the phrases take that they may be.
struct PinyinBench {
    let file: String
    /// Windows of six Han characters.
    let windows: [String]

    /// The figures in a sentence.
    func sentence() throws -> String {
        let library = try LibraryFile(at: file)
        let words = windows.compactMap { window in initials(window).map { (window, $0) } }
        guard let first = words.first else { return "Pinyin: no six characters stand together." }
        let start = monotonicNow()
        _ = try library.phrases(forPinyin: first.1)
        let made = milliseconds(since: start)
        var times: [Double] = []
        var found = 0
        for (window, word) in words {
            let start = monotonicNow()
            let phrases = try library.phrases(forPinyin: word)
            times.append(milliseconds(since: start))
            found += phrases.contains { $0.phrase == window } ? 1 : 0
        }
        return
            "Pinyin, six initials: \(shown(median(times))) / \(shown(high(times))) ms (p50 / p99 of \(times.count)), the first "
            + "time \(shown(made)) ms. \(found) of the \(times.count) windows, wherever they begin and end, are among the nine phrases."
    }

    private func milliseconds(since start: UInt64) -> Double { Double(monotonicNow() - start) / 1e6 }

    /// The first letters of six characters; nil where a character has no reading.
    private func initials(_ window: String) -> String? {
        let latin = window.applyingTransform(.toLatin, reverse: false)?
            .applyingTransform(.stripDiacritics, reverse: false)
        let letters = (latin ?? "").split(separator: " ").compactMap(\.first)
        guard letters.count == 6, letters.allSatisfy({ $0.isASCII && $0.isLetter }) else { return nil }
        return String(letters).lowercased()
    }
}
