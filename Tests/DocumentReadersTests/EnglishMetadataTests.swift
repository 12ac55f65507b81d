import DocumentModel
import DocumentReaders
import Testing

/// The fields of English reports and press releases.
@Suite struct EnglishMetadataTests {
    @Test func audits() {
        let document = read(
            "Report No. HAR-2024-017\n\nISBN 978-0-10-153001-2\n\nReport to Congressional Requesters\n\nHarbor Dredging: Better Records Would Lower Costs\n\n4 March 2024\n\n\(passage)\n\n\(passage) For more information, contact Ann Lee at (202) 555-0142 or leea@audit.example.\n"
        )
        let metadata = document.metadata
        #expect(metadata.title == "Harbor Dredging: Better Records Would Lower Costs")
        #expect(metadata.number == "HAR-2024-017" && metadata[.isbn] == "978-0-10-153001-2")
        #expect(metadata.addressees == "Congressional Requesters" && metadata.date == "2024-03-04")
        #expect(metadata[.contact] == "Ann Lee at (202) 555-0142 or leea@audit.example")
        #expect(
            metadata.sources[.contact].map(document.source.text) == "Ann Lee at (202) 555-0142 or leea@audit.example")
    }

    @Test func pressReleases() {
        let metadata = read(
            "FOR IMMEDIATE RELEASE\n\nMarch 4, 2024\n\nContact: Ann Lee, 555-0142\n\nHarbour Council Opens Season\n\n\(passage)\n\n\(passage)"
        ).metadata
        #expect(metadata.title == "Harbour Council Opens Season" && metadata.date == "2024-03-04")
        #expect(metadata[.release] == "FOR IMMEDIATE RELEASE" && metadata[.contact] == "Contact: Ann Lee, 555-0142")
    }

    @Test(arguments: ["HC 175", "GAO-24-106123", "H. Rept. 118-12", "A/79/29"])
    func numbers(number: String) {
        let metadata = read("\(number)\n\nThe Cost of Dredging\n\n\(passage)\n\n\(passage)").metadata
        #expect(metadata.number == number && metadata.title == "The Cost of Dredging")
    }
}
