import CUchardet
import DocumentModel

/// Finds out what encoding bytes are in; docs/decisions.md tells why in this order.
struct EncodingDetector {
    /// The bytes that are judged.
    private let sample: ArraySlice<UInt8>
    /// The first lines of the file.
    private let head: ArraySlice<UInt8>
    /// Whether the sample ends where the file ends.
    private let isWhole: Bool

    /// Looks at the beginning of a file, and at what follows its first byte that is not ASCII.
    init(_ bytes: [UInt8], isWhole: Bool) {
        head = bytes.prefix(8192)
        let first = head.contains(0) ? 0 : Self.firstBeyondASCII(in: bytes)
        // What stands before belongs to the sample if it is near: its spaces and controls are evidence too.
        let start = first < Self.sampleSize || first == bytes.count ? 0 : first
        sample = bytes[start...].prefix(Self.sampleSize)
        self.isWhole = isWhole && sample.endIndex == bytes.count
    }

    private static let sampleSize = 1 << 14

    /// The place of the first byte that is not ASCII, or the end; eight bytes at a time, for there may be many.
    private static func firstBeyondASCII(in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBytes { bytes in
            var offset = 0
            while offset + 8 <= bytes.count,
                bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
            {
                offset += 8
            }
            while offset < bytes.count, bytes[offset] < 0x80 { offset += 1 }
            return offset
        }
    }

    /// The encoding; nil for what is no text.
    func encoding() -> Encoding? {
        if let marked = marked() { return marked }
        // What is UTF-8 for a page is UTF-8: most files need no more than this.
        let hasNUL = head.contains(0)
        if !hasNUL, UTF8Form(sample.prefix(2048), isWhole: false).isCertain { return .utf8 }
        let form = UTF8Form(sample, isWhole: isWhole)
        if form.isText { return .utf8 }
        if hasNUL, let wide = wide() { return wide }
        guard !form.isFullOfNULs else { return nil }
        let declared = declaredEncoding(in: head.prefix(1024))
        if let declared, canBe(declared) { return Encoding(declared, .declared) }
        return eastAsian() ?? western(declared: declared)
    }

    /// Whether a declaration can be true.
    private func canBe(_ declared: Encoding.Name) -> Bool {
        let reading = legibility(declared)
        switch declared {
        // Pages that say Latin-1 and hold something else are many; anything can be read as Latin-1.
        case .utf8, .windows1252: return false
        case .gb18030, .big5, .shiftJIS, .eucJP: return reading.isClean && reading.share >= 600
        default: return reading.isClean
        }
    }

    /// The encoding by the byte order mark.
    private func marked() -> Encoding? {
        // UTF-32 before UTF-16, whose mark it begins with.
        let names: [Encoding.Name] = [.utf8, .utf32LE, .utf32BE, .utf16LE, .utf16BE, .gb18030]
        guard let name = names.first(where: { head.starts(with: $0.byteOrderMark) }) else { return nil }
        if name == .utf8 { return UTF8Form(sample, isWhole: isWhole).isReadable ? Encoding(name, .byteOrderMark) : nil }
        let reading = legibility(name)
        let isReadable = (reading.undecodable + reading.controls) * 10 <= reading.characters
        return isReadable ? Encoding(name, .byteOrderMark) : nil
    }

    /// Bytes with NUL among them: UTF-16 or UTF-32 without a mark, or no text.
    private func wide() -> Encoding? {
        let readings = [Encoding.Name.utf16LE, .utf16BE, .utf32LE, .utf32BE].map { ($0, legibility($0)) }
        let clean = readings.filter { $0.1.undecodable <= max(1, $0.1.characters / 50) && $0.1.isUncontrolled }
        let best = clean.max { $0.1.shareOfAll < $1.1.shareOfAll }
        guard let best, best.1.shareOfAll >= 600 else { return nil }
        return Encoding(best.0, .detected)
    }

    /// The East Asian reading with the most common characters, if most are common; else that of uchardet.
    private func eastAsian() -> Encoding? {
        let guess = Self.guess(sample)
        let simplified = legibility(.gb18030)
        // Korean and Japanese stand on the same bytes as Chinese, and all of it can be common.
        let isKorean = guess == .eucKR && simplified.marks == 0 && simplified.spaces * 6 >= simplified.common
        let isJapanese = guess == .eucJP && simplified.kana * 5 >= simplified.common
        if let guess, isKorean || isJapanese, legibility(guess).isClean { return Encoding(guess, .detected) }
        if simplified.isEastAsian, simplified.share >= 900 { return Encoding(.gb18030, .detected) }
        var best: (name: Encoding.Name, points: Int)?
        for name in [Encoding.Name.gb18030, .big5, .shiftJIS, .utf16LE, .utf16BE] {
            let reading = name == .gb18030 ? simplified : legibility(name)
            guard reading.isEastAsian, reading.share >= 600 else { continue }
            // ’t and ’s of Windows-1252 are common Han in Shift_JIS; but Japanese has kana.
            if name == .shiftJIS, reading.kana * 10 < reading.common { continue }
            let points = reading.share + (name == .gb18030 ? 100 : 0) + (name == guess ? 50 : 0)
            if points > best?.points ?? 0 { best = (name, points) }
        }
        if best == nil, let guess, [.gb18030, .big5, .shiftJIS, .eucJP, .eucKR].contains(guess),
            legibility(guess).isEastAsian
        {
            best = (guess, 0)
        }
        return best.map { Encoding($0.name, .detected) }
    }

    /// A reading a byte a character, which fails for hardly anything: so the bytes must be letters among ASCII.
    private func western(declared: Encoding.Name?) -> Encoding? {
        let guess = Self.guess(sample)
        if let guess, guess == .windows1251 || guess == .koi8R, legibility(guess).isClean {
            return Encoding(guess, .detected)
        }
        let high = sample.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        guard high * 3 <= sample.count, legibility(.windows1252).isClean else { return nil }
        return Encoding(.windows1252, declared == .windows1252 ? .declared : .detected)
    }

    private func legibility(_ name: Encoding.Name) -> Legibility {
        Legibility(Decoder(name: name).decode(sample, isWhole: isWhole))
    }

    /// What uchardet takes the bytes for; nil where it does not know, or names an encoding that cannot be read.
    private static func guess(_ sample: ArraySlice<UInt8>) -> Encoding.Name? {
        guard let detector = uchardet_new() else { return nil }
        defer { uchardet_delete(detector) }
        let status = sample.withUnsafeBytes { bytes in
            uchardet_handle_data(detector, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
        }
        guard status == 0 else { return nil }
        uchardet_data_end(detector)
        return uchardet_get_charset(detector).flatMap { Encoding.Name(String(cString: $0)) }
    }
}
