import ChineseText

/// The longest text that stands wherever a pattern matches, as far as that is plain; else an empty one.
///
/// Only what stands outside of groups and alternatives is taken, and of letters only those that no other character
/// equals when letter case is passed over: U+212A matches `k`, U+017F matches `s`.
func requiredLiteral(of pattern: String) -> String {
    let scalars = Array(pattern.unicodeScalars)
    // Comments, quoting, verbs that end a match and free spacing have rules of their own.
    for index in scalars.indices.dropLast() {
        switch (scalars[index], scalars[index + 1]) {
        case ("(", "*"), ("\\", "Q"), ("\\", "E"): return ""
        case ("(", "?") where setsOptions(scalars[(index + 2)...]): return ""
        default: continue
        }
    }
    var runs = LiteralRuns()
    var index = 0
    while index < scalars.count {
        let scalar = scalars[index]
        switch scalar {
        case "|": return ""
        case "\\":
            guard index + 1 < scalars.count, !isLiteralEscape(scalars[index + 1]) else { return "" }
            index += 2
            runs.end()
            continue
        case "[", "(":
            runs.end()
            guard let end = end(ofGroup: scalars, at: index) else { return "" }
            index = end
            continue
        case "*", "?":
            runs.dropLast()
        case "{":
            // As a count or to the letter: nothing in it is taken.
            runs.dropLast()
            while index < scalars.count, scalars[index] != "}" {
                if scalars[index] == "|" || scalars[index] == "\\" { return "" }
                index += 1
            }
        case _ where scalar.isHan || scalar.isDigit || scalar.isLatin && !"kKsS".unicodeScalars.contains(scalar):
            runs.append(scalar)
        default: runs.end()
        }
        index += 1
    }
    runs.end()
    return String(runs.longest)
}

/// Characters that stand next to each other.
private struct LiteralRuns {
    var longest = String.UnicodeScalarView()
    private var current = String.UnicodeScalarView()

    mutating func append(_ scalar: Unicode.Scalar) { current.append(scalar) }

    mutating func dropLast() {
        _ = current.popLast()
        end()
    }

    mutating func end() {
        if current.count > longest.count { longest = current }
        current = String.UnicodeScalarView()
    }
}

/// Whether `(?` is followed by options that could make white space free, or by a comment.
private func setsOptions(_ rest: ArraySlice<Unicode.Scalar>) -> Bool {
    if rest.first == "#" { return true }
    let options = rest.prefix { $0.isLatin || $0 == "^" || $0 == "-" }
    let ends = rest.dropFirst(options.count).first
    return options.contains("x") && (ends == ")" || ends == ":")
}

/// Escapes that go on behind their letter, or stand for a character.
private func isLiteralEscape(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isHan
        || scalar.value < 0x80 && (scalar.isLatin || scalar.isDigit)
            && !"dDwWsSbBAzZRXhHvVK".unicodeScalars.contains(scalar)
}

/// Behind the bracket that closes the one at an index; nil where none does.
private func end(ofGroup scalars: [Unicode.Scalar], at start: Int) -> Int? {
    var index = start
    var depth = 0
    while index < scalars.count {
        switch scalars[index] {
        case "\\": index += 1
        case "[":
            guard let end = end(ofClass: scalars, at: index) else { return nil }
            index = end - 1
        case "(": depth += 1
        case ")": depth -= 1
        default: break
        }
        index += 1
        if depth == 0 { return index }
    }
    return nil
}

/// Behind the bracket that closes a class of characters.
private func end(ofClass scalars: [Unicode.Scalar], at start: Int) -> Int? {
    var index = start + 1
    if index < scalars.count, scalars[index] == "^" { index += 1 }
    // A bracket that comes first is one of the characters.
    if index < scalars.count, scalars[index] == "]" { index += 1 }
    while index < scalars.count, scalars[index] != "]" {
        if scalars[index] == "\\" {
            index += 1
        } else if scalars[index] == "[", index + 1 < scalars.count, ":.=".unicodeScalars.contains(scalars[index + 1]) {
            // [:alpha:]
            let mark = scalars[index + 1]
            var inner = index + 2
            while inner + 1 < scalars.count, !(scalars[inner] == mark && scalars[inner + 1] == "]") { inner += 1 }
            if inner + 1 < scalars.count { index = inner + 1 }
        }
        index += 1
    }
    return index < scalars.count ? index + 1 : nil
}
