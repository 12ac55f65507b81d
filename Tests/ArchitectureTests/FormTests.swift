import Testing

@Suite struct FormTests {
    @Test(arguments: Rooms.mayImport.keys.sorted())
    func filesAreShort(room: String) {
        for file in Rooms.files(in: "Sources/" + room) where !Rooms.longer.contains(file.path) {
            #expect(file.lineCount <= Rooms.longestFile, "\(file.path) has \(file.lineCount) lines; split it by idea")
        }
    }

    @Test func longerFilesExist() {
        let paths = Set(Rooms.mayImport.keys.flatMap { Rooms.files(in: "Sources/" + $0) }.map(\.path))
        #expect(Rooms.longer.subtracting(paths) == [])
    }

    @Test(arguments: Rooms.mayImport.keys.sorted())
    func noForcing(room: String) {
        for file in Rooms.files(in: "Sources/" + room) {
            for line in file.lines {
                let forces = line.contains("try!") || line.contains("as!")
                #expect(!forces, "\(file.path): \(line)")
            }
        }
    }
}
