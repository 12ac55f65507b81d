import ChineseText
import DocumentModel

/// Words that hold a character which only looks like the right one: 领导千部 for 领导干部.
///
/// Whole strings only: one character is wrong in thousands of right words. Nothing is replaced.
func doubtLookAlikes(_ text: BlockText, _ inspection: inout Inspection) {
    for mark in text.marks {
        guard let candidates = lookAlikes[mark.scalar] else { continue }
        for entry in candidates where has(entry, at: mark.offset, in: text) {
            let start = mark.offset - entry.before
            inspection.flag(
                .suspiciousCharacters, block: text.index, start..<start + entry.printed.utf8.count,
                "\(entry.printed) → \(entry.meant)")
            break
        }
    }
}

private func has(_ entry: LookAlike, at offset: Int, in text: BlockText) -> Bool {
    let start = offset - entry.before
    let bytes = entry.printed.utf8
    guard start >= 0, start + bytes.count <= text.bytes.count else { return false }
    return text.bytes[start..<start + bytes.count].elementsEqual(bytes)
}

/// One wrong string of the list.
struct LookAlike {
    /// What is printed.
    var printed: String
    /// What was probably meant.
    var meant: String
    /// The bytes before its first wrong character.
    var before: Int
}

/// The list by the first wrong character of each string.
let lookAlikes: [Unicode.Scalar: [LookAlike]] = {
    var result: [Unicode.Scalar: [LookAlike]] = [:]
    for (printed, meant) in lookAlikeStrings {
        var before = 0
        for (wrong, right) in zip(printed.unicodeScalars, meant.unicodeScalars) {
            if wrong != right {
                result[wrong, default: []].append(LookAlike(printed: printed, meant: meant, before: before))
                break
            }
            before += UTF8.width(wrong)
        }
    }
    return result
}()
