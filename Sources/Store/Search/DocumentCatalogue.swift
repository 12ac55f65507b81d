/// The documents of a library in the order of their passages, a few bytes for each: what orders candidates.
struct DocumentCatalogue {
    private var ids: [Int32] = []
    private var firstPassages: [Int32] = []
    private var passageCounts: [Int32] = []
    /// Year, month and day as one number; 0 where it is not known.
    private var dates: [Int32] = []

    init(_ connection: SearchConnection) throws {
        let rows = try connection.statement(
            "SELECT id, first_passage, passages, date FROM document WHERE passages > 0 ORDER BY first_passage")
        rows.start()
        while try rows.step() {
            ids.append(Int32(truncatingIfNeeded: rows.number(0)))
            firstPassages.append(Int32(truncatingIfNeeded: rows.number(1)))
            passageCounts.append(Int32(truncatingIfNeeded: rows.number(2)))
            dates.append(Self.number(ofDate: rows.bytes(3)))
        }
    }

    /// The place in this list of the document that a passage belongs to.
    func document(ofPassage id: Int) -> Int? {
        var (low, high) = (0, firstPassages.count)
        while low < high {
            let middle = (low + high) / 2
            if Int(firstPassages[middle]) <= id { low = middle + 1 } else { high = middle }
        }
        guard low > 0, id < Int(firstPassages[low - 1]) + Int(passageCounts[low - 1]) else { return nil }
        return low - 1
    }

    /// How many passages a document has.
    func passages(_ document: Int) -> Int { Int(passageCounts[document]) }

    /// The first passage of a document.
    func firstPassage(_ document: Int) -> Int { Int(firstPassages[document]) }

    /// The date of a document as a number that grows with time; 0 where it is not known.
    func date(_ document: Int) -> Int { Int(dates[document]) }

    /// The year of a document; -2 where it is not known.
    func year(_ document: Int) -> Int { dates[document] == 0 ? -2 : Int(dates[document]) / 10_000 }

    /// The digits of a date of ISO 8601, which may be a year or a month only.
    private static func number(ofDate bytes: UnsafeBufferPointer<UInt8>) -> Int32 {
        var (number, digits) = (Int32(0), 0)
        for byte in bytes where byte >= 0x30 && byte <= 0x39 && digits < 8 {
            number = number * 10 + Int32(byte & 0x0F)
            digits += 1
        }
        guard digits >= 4 else { return 0 }
        while digits < 8 {
            number *= 10
            digits += 1
        }
        return number
    }
}
