/// The statistics of one document, with what is said of the document where its values stand beside those of others.
public struct StatisticSource: Sendable {
    /// The path of its file.
    public var path: String
    /// How it is called in a list.
    public var name: String
    /// The date it was issued, ISO 8601; may be empty.
    public var date: String
    /// The place it speaks for: 湖南省; empty where that is not known.
    public var place: String
    /// Its statistics, in reading order.
    public var statistics: [Statistic]

    /// Describes a document; its place is found in what says who speaks, the first that names one.
    ///
    /// - Parameter speakers: such as issuer, title and name of the file.
    public init(path: String, name: String, date: String, speakers: [String], statistics: [Statistic]) {
        self.path = path
        self.name = name
        self.date = date
        self.statistics = statistics
        place = speakers.lazy.compactMap { ComparedPlace(leading: $0)?.name }.first ?? ""
    }
}
