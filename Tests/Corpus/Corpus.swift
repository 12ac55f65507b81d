import DocumentModel
import DocumentReaders
import Glibc
import Library

/// `corpus [--by-folder] [--odd] FOLDER…`: reads all documents of some folders and prints what was found, as Markdown.
///
/// Kinds of documents are the columns, or with `--by-folder` the folders. With `--odd` the documents are listed
/// instead whose reading is odd: no title, no outline where lines open like headings, many flags.
@main
struct Corpus {
    static func main() throws {
        let words = CommandLine.arguments.dropFirst()
        let byFolder = words.contains("--by-folder")
        let folders = words.filter { !$0.hasPrefix("--") }
        var groups: [String: Tally] = [:]
        var total = Tally()
        for folder in folders {
            for path in try LibraryFolder(path: folder).documents {
                guard let source = try? SourceFile(at: path).text() else {
                    print("\(path): not read")
                    continue
                }
                let found = Reading(path: path, source)
                if words.contains("--odd") {
                    let odd = oddities(of: found)
                    if !odd.isEmpty { print("\(path): \(odd.joined(separator: "; "))") }
                }
                let kind = found.document.metadata.kind.rawValue
                let name = byFolder ? String(folder.split(separator: "/").last ?? "") : kind
                groups[name, default: Tally()].add(found)
                total.add(found)
            }
        }
        guard !words.contains("--odd") else { return }
        print(Tables(groups: groups.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, total: total).text)
    }
}
