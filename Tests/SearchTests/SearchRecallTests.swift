import DocumentModel
import Search
import Testing

/// Random phrases of real reports, against a search that cannot be wrong because it is slow and simple.
@Suite struct SearchRecallTests {
    @Test(.enabled(if: !Seeds.paths.isEmpty, "no reports beside the repository: skipped"))
    func findsExactlyWhatBruteForceFinds() throws {
        let texts = try Seeds.rawParagraphs()
        let blocks = texts.map(paragraph)
        let document = Document(
            source: SourceText([]), path: "", metadata: Metadata(), parts: [], sections: [], blocks: blocks,
            overlays: [], flags: [])
        let folded = FoldedDocument(document)
        let plain = texts.map(plainForm)
        var random = SplitMix(state: 20_311)
        var acrossWraps = 0
        for _ in 0..<600 {
            guard let phrase = randomPhrase(of: plain, using: &random) else { continue }
            let hits = search(Query(String(String.UnicodeScalarView(phrase))), in: document, folded: folded)
            let expected = plain.enumerated().flatMap { block, text in
                occurrences(of: phrase, in: text).map { _ in block }
            }
            #expect(hits.map(\.block) == expected)
            for hit in hits {
                let found = blocks[hit.block].text(in: hit.ranges[0])
                #expect(plainForm(found) == phrase)
                if found.contains("\n") { acrossWraps += 1 }
            }
        }
        #expect(acrossWraps > 0)
    }

    /// White space goes but between letters and digits, where one space stays, and so do commas before three digits; ① is 1.
    /// White space goes but between letters and digits, where one space stays, and so do commas before three digits; ① is 1.
    private func plainForm(_ text: String) -> [Unicode.Scalar] {
        var form: [Unicode.Scalar] = []
        var isSpaced = false
        for scalar in text.unicodeScalars {
            let value = scalar.value
            let half = value > 0xFF00 && value < 0xFF5F ? Unicode.Scalar(value - 0xFEE0) ?? scalar : scalar
            if half.properties.isWhitespace || half == "\u{FEFF}" || half == "\u{200B}" {
                isSpaced = true
                continue
            }
            if (0x2460...0x2473).contains(value) {
                form.append(contentsOf: String(value - 0x245F).unicodeScalars)
                isSpaced = false
                continue
            }
            let small = half.properties.lowercaseMapping.unicodeScalars.first ?? half
            if isSpaced, let last = form.last, isLetterOrDigit(last), isLetterOrDigit(small) { form.append(" ") }
            form.append(small)
            isSpaced = false
        }
        return String(String.UnicodeScalarView(form))
            .replacing(#/[0-9]+(?:,[0-9]+)+/#) { match in
                let groups = match.output.split(separator: ",")
                let isNumber = groups[0].count <= 3 && groups.dropFirst().allSatisfy { $0.count == 3 }
                return isNumber ? groups.joined() : String(match.output)
            }.unicodeScalars.map { $0 }
    }

    private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }

    /// One to twelve characters that stand together, none of them punctuation.
    private func randomPhrase(of texts: [[Unicode.Scalar]], using random: inout SplitMix) -> [Unicode.Scalar]? {
        guard let text = texts.randomElement(using: &random), let start = text.indices.randomElement(using: &random)
        else { return nil }
        let length = Int.random(in: 1...12, using: &random)
        let phrase = text[start...].prefix(length).prefix { isWordCharacter($0) }
        return phrase.isEmpty ? nil : Array(phrase)
    }

    private func isWordCharacter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isIdeographic && scalar != "〇" || scalar.isASCII && scalar.properties.isAlphabetic
            || ("0"..."9").contains(scalar)
    }

    private func occurrences(of phrase: [Unicode.Scalar], in text: [Unicode.Scalar]) -> [Int] {
        var result: [Int] = []
        var start = 0
        while start + phrase.count <= text.count {
            if text[start] == phrase[0], text[start..<start + phrase.count].elementsEqual(phrase) {
                result.append(start)
                start += phrase.count
            } else {
                start += 1
            }
        }
        return result
    }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
