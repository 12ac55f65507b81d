import DocumentModel

/// A table set with spaces.
struct FixedWidthTable {
    /// Its bytes.
    var range: Range<Int>

    func passages(_ cleaner: inout SourceCleaner) -> [Passage] { [] }
}

func fixedWidthTables(_ bytes: [UInt8], lines: [PhysicalLine], markup: Markup) -> [FixedWidthTable] { [] }
