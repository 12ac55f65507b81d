import DocumentModel
import DocumentReaders
import Search
import Testing

@Suite struct PassageTests {
    @Test func aPassageKnowsLineAndColumnOfWhatThePageCut() throws {
        let lines = ["今年全区新增老年助餐点二十处，同时为行动不便的老人送餐上门，服", "务老人三千人，其中独居老人一千二百人。"]
        let document = readDocument(
            SourceText(Array("# 养老服务\n\n\(lines[0])\n\(lines[1])\n".utf8)), path: "甲.md")
        let passage = try #require(document.passages.first)
        let index = try #require(passage.pieces.firstIndex { !$0.isHeading })
        let text = String(decoding: passage.bytes[passage.pieces[index].range], as: UTF8.self)
        #expect(text == lines.joined())
        #expect(passage.place(ofPiece: index, at: 0) == (3, 1))
        #expect(passage.place(ofPiece: index, at: lines[0].utf8.count - 3) == (3, lines[0].count))
        #expect(passage.place(ofPiece: index, at: lines[0].utf8.count) == (4, 1))
        #expect(passage.place(ofPiece: index, at: lines[0].utf8.count + 3) == (4, 2))
    }

    @Test func passagesHoldAllBlocksAndAreOfUsualSize() {
        let paragraphs = (0..<900).map { "第\($0)段写的是本地的情况，并不很长。" }
        let text = "# 长文\n\n" + paragraphs.joined(separator: "\n\n")
        let document = readDocument(SourceText(Array(text.utf8)), path: "长.md")
        let passages = document.passages
        #expect(passages.reduce(0) { $0 + $1.pieces.count } == document.blocks.count)
        #expect(passages.allSatisfy { $0.bytes.count <= Passage.usualSize })
        #expect(passages.count > 5)
    }

    @Test func whatIsKeptIsReadAgain() throws {
        for path in Seeds.paths.prefix(2) {
            let document = try readDocument(at: path)
            for passage in document.passages {
                #expect(Passage(bytes: passage.bytes, placeBytes: passage.placeBytes) == passage)
            }
        }
    }

    @Test func placesAreThoseOfTheSource() throws {
        for path in Seeds.paths {
            let document = try readDocument(at: path)
            for passage in document.passages {
                for (index, piece) in passage.pieces.enumerated() {
                    for run in document.blocks[passage.firstBlock + index].map.runs {
                        let (line, column) = document.source.place(at: run.source.lowerBound)
                        let place = Passage.Place(offset: run.clean.lowerBound, line: line, column: column)
                        #expect(piece.places.contains(place))
                    }
                }
            }
        }
    }

    @Test func damagedPlacesAreRefused() {
        #expect(Passage(bytes: [0x61], placeBytes: [0, 200, 1, 0, 0]) == nil)
        #expect(Passage(bytes: [], placeBytes: []) == nil)
        #expect(Passage(bytes: [], placeBytes: [UInt8](repeating: 0xFF, count: 30)) == nil)
    }
}

/// What is asked of the text of a passage before its blocks are taken apart.
@Suite struct ForetellingTests {
    private func mayAnswer(_ query: String, _ text: String) -> Bool {
        var matcher = PassageMatcher(Query(query))
        return Array(text.utf8).withUnsafeBufferPointer { matcher.mayAnswer($0) }
    }

    @Test func aPhraseThatIsNowhereIsSeenAtOnce() {
        #expect(!mayAnswer("社区食堂", "社区的食堂\n食堂社区"))
        #expect(mayAnswer("社区食堂", "新建社\n区食 堂两处"))
        #expect(!mayAnswer("社区食堂 OR 助餐服务点", "社区的食堂"))
    }

    @Test(arguments: ["食堂", "-社区食堂 食堂", "/社.食/", "2031年的食堂", "year:2031 社区食堂"])
    func whatCannotBeToldIsTried(query: String) { #expect(mayAnswer(query, "别的文字")) }
}
