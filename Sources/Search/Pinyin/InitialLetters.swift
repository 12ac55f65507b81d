/// The letters that the readings of a character begin with, as a set; one that has none has `PinyinVocabulary.noLetter`.
struct InitialLetters {
    private var bits: UInt32 = 0

    /// Those of the character with that number in the table.
    init(of character: Int) {
        let table = PinyinTable.shared
        let readings = table.readings(at: character)
        for reading in readings { bits |= 1 << UInt32(table.letters[reading.syllable]) }
        if readings.isEmpty { bits = 1 << UInt32(PinyinVocabulary.noLetter) }
    }

    var count: Int { bits.nonzeroBitCount }

    func forEach(_ body: (UInt8) -> Void) {
        var rest = bits
        while rest != 0 {
            body(UInt8(rest.trailingZeroBitCount))
            rest &= rest - 1
        }
    }
}
