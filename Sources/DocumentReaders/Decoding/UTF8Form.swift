/// Bytes seen as UTF-8.
struct UTF8Form {
    /// Characters of several bytes.
    private(set) var wide = 0
    /// Bytes that are no UTF-8.
    private(set) var invalid = 0
    /// Control characters, NUL left out.
    private(set) var controls = 0
    /// NUL bytes.
    private(set) var nuls = 0
    private let count: Int

    /// Goes through the bytes; a character cut at the end is no fault unless the whole of a file ends there.
    init(_ sample: ArraySlice<UInt8>, isWhole: Bool) {
        let bytes = Array(sample)
        count = bytes.count
        var offset = 0
        while offset < bytes.count {
            let byte = bytes[offset]
            let sequence = UTF8Sequence(bytes, at: offset, end: bytes.count)
            if byte >= 0x80 {
                let isCut = !isWhole && offset + 4 > bytes.count
                if sequence.scalar != nil { wide += 1 } else if !isCut { invalid += 1 }
            } else if byte == 0 {
                nuls += 1
            } else if byte == 0x7F || byte < 0x20 && !(0x09...0x0D).contains(byte) && byte != 0x1B {
                controls += 1
            }
            offset += sequence.length
        }
    }

    /// Whether it is faultless, and has too many characters of several bytes for that to be chance.
    var isCertain: Bool { wide >= 100 && invalid == 0 && controls == 0 && nuls == 0 }

    /// Whether it is UTF-8 text: damage may be in it, but not more than text.
    var isText: Bool { invalid <= wide && controls * 10 <= count && !isFullOfNULs }

    /// Whether it can be read because its mark says that it is UTF-8.
    var isReadable: Bool { (invalid + controls) * 10 <= count && !isFullOfNULs }

    /// Whether more than one byte in a hundred is NUL.
    var isFullOfNULs: Bool { nuls * 100 > count }
}
