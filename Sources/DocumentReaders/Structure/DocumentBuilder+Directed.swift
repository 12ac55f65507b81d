import ChineseText
import DocumentModel

/// Blocks whose role a reader has set.
extension DocumentBuilder {
    mutating func addDirected(
        _ role: Directions.Role, _ passage: Passage, _ finding: HeadingFinder.Finding?, _ shape: Shape
    ) {
        guard case .heading(let level) = role else { return addBlock(passage, isItem: false) }
        if case .heading(let heading, let runIn) = finding {
            addRunIn(heading, runIn, passage, shape, at: level)
        } else {
            let title = shape.marker.map { Array(shape.head.dropFirst($0.length)) } ?? shape.head
            let heading =
                passage.heading ?? Heading(marker: shape.marker, title: titleText(title), rank: .markup(level))
            addHeading(heading, passage, whole: passage.text, at: level)
        }
    }
}
