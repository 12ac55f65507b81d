import Testing

@Suite struct ImportTests {
    @Test func everyRoomIsListed() throws {
        let existing = try Rooms.existing()
        #expect(existing.subtracting(Rooms.mayImport.keys) == [], "a room is not in the table of Rooms.swift")
        #expect(Set(Rooms.mayImport.keys).subtracting(existing).subtracting(Rooms.planned) == [], "a room is gone")
    }

    @Test(arguments: Rooms.mayImport.keys.sorted())
    func aRoomImportsOnlyWhatLiesBelow(room: String) {
        for file in Rooms.files(in: "Sources/" + room) {
            for module in file.imports {
                let isAllowed = Rooms.mayImport[room, default: []].contains(module) || Rooms.system.contains(module)
                #expect(isAllowed, "\(file.path): \(room) may not import \(module)")
            }
        }
    }

    @Test func importsHaveNoCircle() {
        var rooms = Rooms.mayImport.mapValues { $0.intersection(Rooms.mayImport.keys) }
        while let (room, _) = rooms.first(where: { $0.value.isEmpty }) {
            rooms[room] = nil
            for key in Array(rooms.keys) { rooms[key]?.remove(room) }
        }
        #expect(rooms.isEmpty)
    }

    @Test func importsAreRead() {
        let text = """
            public import A
            @testable import B
            import struct C.D
            // import E
            @preconcurrency internal import F
            let important = 1
            """
        #expect(SourceFile(path: "", text: text).imports == ["A", "B", "C", "F"])
    }
}
