public import DocumentModel
public import Exports
public import Library
public import Search
public import Statistics
public import Tables
public import TextScreen

/// What happens to the program: the only thing that changes its state.
public enum Message: Sendable {
    /// A key.
    case key(Key)
    /// The mouse.
    case mouse(MouseEvent)
    /// The window has a new size.
    case resized(Size)
    /// A document was read; it is shown at a place.
    case opened(Document, at: Place)
    /// The open document was read anew with other corrections; these are all of them.
    case corrected(Reading, [PlacedCorrection])
    /// The corrections with which the document at a path was read.
    case corrections(path: String, [PlacedCorrection])
    /// Something was done; the sentence says what.
    case done(Done)
    /// All of a document of which the beginning is open, or more of it than before.
    case completed(Reading)
    /// All hits of a query in the document at a path.
    case looked(path: String, FindRequest, [Hit])
    /// A document was read anew in another encoding; it is shown in the place of what it was.
    case reread(Document)
    /// The statistics of the document at a path are counted.
    case counted(path: String, CorrectedStatistics)
    /// The statistics of the open document were corrected, and its text is as before; these are all corrections.
    case recounted(path: String, CorrectedStatistics, [PlacedCorrection])
    /// What is known of the library now.
    case library(LibraryStatus)
    /// Rows of the list of documents.
    case listed(ListingRequest, ListedRows)
    /// The file of a document has changed since it was read, or is gone.
    case changedOnDisk(path: String, isGone: Bool)
    /// A document was read anew from its file; it is shown in the place of what it was.
    case readAnew(Document)
    /// The statistics of the library as it was at a revision, of all of its documents or of the first ones.
    case loaded([LibraryItem], isCut: Bool, revision: Int)
    /// A search over the library is answered.
    case found(SearchAnswer)
    /// What the library remembers of searches.
    case searches(KeptSearches)
    /// A query is answered, with all rows or the first ones.
    case answered(sql: String, DataTable, isCut: Bool)
    /// A query cannot be answered.
    case unanswered(sql: String, QueryProblem)
    /// A file to be written is there already.
    case exists(ExportRequest)
    /// Something outside failed.
    case failed(Failure)

    /// What failed; the interface says it in its language.
    public enum Failure: Sendable, Equatable {
        /// There is no such file.
        case missing(path: String)
        /// A folder stands where a file is needed.
        case folder(path: String)
        /// The system does not let a file be read, for a reason in its own words.
        case unreadable(path: String, reason: String)
        /// There is nothing in the file.
        case empty(path: String)
        /// There are no documents in the folder.
        case noDocuments(path: String)
        /// Corrections cannot be read, made or kept.
        case corrections(CorrectionError)
        /// The library cannot be used, for a reason said in a sentence; a temporary one takes its place.
        case libraryUnusable(String)
        /// A file cannot be written.
        case export(ExportError)
        /// A file that is there already is not written over.
        case exists(path: String)
        /// Anything else, as a sentence.
        case other(String)
    }

    /// What was done outside.
    public enum Done: Sendable, Equatable {
        /// So many corrections were written to a patch file.
        case exported(Int, path: String)
        /// So many corrections of a patch file were new.
        case imported(Int)
        /// So many rows were written to a file.
        case wrote(Int, path: String)
        /// A chart was written.
        case charted(path: String)
    }

    /// Where to open a document.
    public enum Place: Sendable, Equatable {
        case start
        case position(Position)
        /// The statistic of this index.
        case statistic(Int)
        /// A hit of a search, with the query to mark.
        case hit(Position, query: String)
        /// A line of the file, from 1.
        case line(Int)
    }
}

/// One document of the library as the panes know it.
public struct LibraryItem: Sendable {
    /// What the list shows.
    public var entry: LibraryEntry
    /// Its statistics.
    public var statistics: [Statistic]
    /// The titles of its sections, for the table of the library.
    public var sectionTitles: [String]

    /// Makes an item.
    public init(entry: LibraryEntry, statistics: [Statistic], sectionTitles: [String]) {
        self.entry = entry
        self.statistics = statistics
        self.sectionTitles = sectionTitles
    }
}

/// What the program asks of the world.
public enum Effect: Sendable, Equatable {
    /// Read a document and send `opened`.
    case open(path: String, at: Message.Place)
    /// Read the bytes of the open document anew, in an encoding or for nil in the one they look like; send `reread`.
    case reread(Encoding.Name?)
    /// Read the file of the open document anew and send `readAnew`.
    case readAnew
    /// List documents of the library and send `listed`.
    case list(ListingRequest)
    /// Bring the statistics of the library and send `loaded`.
    case loadStatistics(revision: Int)
    /// Read the documents of a file or folder and send `library`.
    case openLibrary(path: String)
    /// Count the statistics of the open document and send `counted`.
    case count
    /// Search documents and send `found`, again and again until all is counted; the search before is given up.
    case search(SearchRequest)
    /// Give up the search that is being answered.
    case stopSearch
    /// Send `searches`.
    case listSearches
    /// Change what the library remembers of searches.
    case keepSearch(SearchChange)
    /// Keep a correction of the open document and send `corrected`.
    case correct(CorrectionRequest)
    /// Take a correction of the open document back and send `corrected`.
    case takeBack(StoredCorrection)
    /// Write the corrections of the open document to a patch file.
    case exportCorrections(path: String)
    /// Take over the corrections of a patch file and send `corrected`.
    case importCorrections(path: String)
    /// Look for something in all of the open document and send `looked`.
    case find(FindRequest)
    /// Answer a query over the library and send `answered` or `unanswered`.
    case query(String)
    /// Give up the query that is being answered.
    case giveUpQuery
    /// Write a table to a file and send `done`, or `exists`.
    case export(ExportRequest)
    /// Write a chart to a file, over one that is there only if that is said.
    case writeChart(svg: String, path: String, overwrites: Bool)
    /// Put text on the clipboard.
    case copy(String)
    /// Turn the mouse on or off.
    case mouse(Bool)
    /// Draw everything anew.
    case redraw
    /// Stop until the shell continues the program.
    case suspend
    /// End the program.
    case quit
}
