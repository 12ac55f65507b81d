import CPcre2

/// A compiled regular expression. It finds letters in any case, knows the classes of Unicode, and never runs long.
final class RegexCode: Sendable {
    /// Why a pattern is none.
    struct Failure: Error {
        /// In PCRE2's words.
        var message: String
        /// Where, in UTF-8.
        var offset: Int
    }

    /// PCRE2 lets many threads use it; nothing changes it once it is made.
    nonisolated(unsafe) let code: OpaquePointer
    /// A text that stands, folded, wherever the pattern matches; empty where none is known.
    let literal: [UInt8]

    private init(_ code: OpaquePointer, literal: [UInt8]) {
        self.code = code
        self.literal = literal
    }

    deinit { pcre2_code_free_8(code) }

    /// What may be asked of the texts: any bytes, `^` and `$` at line ends too, no part of a character.
    private static let options =
        UInt32(PCRE2_UTF) | UInt32(PCRE2_UCP) | UInt32(PCRE2_CASELESS) | UInt32(PCRE2_MULTILINE)
        | UInt32(PCRE2_NEVER_BACKSLASH_C) | UInt32(PCRE2_MATCH_INVALID_UTF) | UInt32(PCRE2_USE_OFFSET_LIMIT)

    static func compile(_ pattern: String) -> Result<RegexCode, Failure> {
        let bytes = Array(pattern.utf8)
        var (error, offset) = (Int32(0), 0)
        guard bytes.count <= 4000 else {
            return .failure(Failure(message: "regular expression is too large", offset: 4000))
        }
        guard let code = pcre2_compile_8(bytes, bytes.count, options, &error, &offset, nil) else {
            var message = [UInt8](repeating: 0, count: 256)
            let count = pcre2_get_error_message_8(error, &message, message.count)
            return .failure(
                Failure(message: String(decoding: message.prefix(max(0, Int(count))), as: UTF8.self), offset: offset))
        }
        // Without it the pattern is interpreted, which is slower and right too.
        _ = pcre2_jit_compile_8(code, UInt32(PCRE2_JIT_COMPLETE))
        return .success(RegexCode(code, literal: foldedBytes(requiredLiteral(of: pattern))))
    }
}
