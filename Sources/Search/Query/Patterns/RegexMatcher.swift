import CPcre2
import Glibc

/// What a thread needs to try regular expressions on texts.
final class RegexMatcher {
    private let data: OpaquePointer?
    private let context: OpaquePointer?
    private let stack: OpaquePointer?
    /// How many texts were given up because the pattern would have taken too long.
    private(set) var givenUp = 0

    /// Steps of one attempt at one place; places tried at once; time for one text; texts that may be given up.
    private static let (steps, stride, nanoseconds, most) = (UInt32(200_000), 1024, 50_000_000, 20)

    /// Makes what the patterns of a query need; nothing where there are none.
    init(_ patterns: [RegexCode]) {
        guard !patterns.isEmpty else {
            (data, context, stack) = (nil, nil, nil)
            return
        }
        data = pcre2_match_data_create_8(1, nil)
        context = pcre2_match_context_create_8(nil)
        stack = pcre2_jit_stack_create_8(32 << 10, 1 << 20, nil)
        pcre2_set_match_limit_8(context, Self.steps)
        pcre2_set_heap_limit_8(context, 20_000)
        pcre2_jit_stack_assign_8(context, nil, stack.map(UnsafeMutableRawPointer.init))
    }

    deinit {
        pcre2_match_data_free_8(data)
        pcre2_match_context_free_8(context)
        pcre2_jit_stack_free_8(stack)
    }

    /// The ranges of a text that a pattern matches, none of them empty.
    func ranges(of pattern: RegexCode, in text: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        guard let data, let context, !text.isEmpty, givenUp < Self.most else { return [] }
        let deadline = now() + Self.nanoseconds
        var (start, last) = (0, min(Self.stride, text.count))
        while start <= text.count {
            pcre2_set_offset_limit_8(context, last)
            let result = pcre2_match_8(pattern.code, text.baseAddress, text.count, start, 0, data, context)
            if result >= 0 {
                let range = matchedRange(data)
                // `\K` in a lookahead can put the start of a match behind its end.
                if range.count > 0, range.lowerBound >= (ranges.last?.upperBound ?? 0) { ranges.append(range) }
                start = after(
                    range.isEmpty ? max(range.upperBound, start) : max(range.upperBound, start + 1) - 1, in: text)
                last = max(last, min(start + Self.stride, text.count))
            } else if result == PCRE2_ERROR_NOMATCH {
                if last >= text.count { break }
                start = after(last, in: text)
                last = min(last + Self.stride, text.count)
            } else {
                givenUp += 1
                break
            }
            if start < text.count, now() > deadline {
                givenUp += 1
                break
            }
        }
        return ranges
    }

    private func matchedRange(_ data: OpaquePointer) -> Range<Int> {
        guard let vector = pcre2_get_ovector_pointer_8(data) else { return 0..<0 }
        let (lower, upper) = (Int(vector[0]), Int(vector[1]))
        return min(lower, upper)..<upper
    }

    /// The offset of the next character.
    private func after(_ offset: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
        var next = offset + 1
        while next < text.count, text[next] & 0xC0 == 0x80 { next += 1 }
        return next
    }

    private func now() -> Int {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return time.tv_sec * 1_000_000_000 + time.tv_nsec
    }
}
