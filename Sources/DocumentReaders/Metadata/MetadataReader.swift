import ChineseText
import DocumentModel

/// Reads what a document says about itself.
func readMetadata(of document: Document) -> Metadata {
    var metadata = Metadata()
    if let title = document.sections.first(where: { $0.level == 1 }) { metadata.title = title.title }
    return metadata
}
