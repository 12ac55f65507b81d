import Search
import Testing

@Suite struct CandidatesTests {
    private let water = Candidates.token(.whole(Array("水利".utf8)))
    private let road = Candidates.token(.whole(Array("公路".utf8)))
    private let audit = Candidates.token(.prefix(Array("audit".utf8)))

    @Test func everythingNarrowsNothing() {
        #expect(Candidates.every([.everything, water, .everything]) == water)
        #expect(Candidates.every([]) == .everything)
        #expect(Candidates.every([.everything]) == .everything)
    }

    @Test func oneOfSeveralThatIsEverythingIsEverything() {
        #expect(Candidates.either([water, .everything, road]) == .everything)
        #expect(Candidates.either([water]) == water)
    }

    @Test func noAlternativeIsNoPassage() {
        #expect(Candidates.either([]) == .any([]))
        #expect(Candidates.every([water, .either([])]) == .any([]))
        #expect(Candidates.either([.any([]), road]) == road)
    }

    @Test func nestingIsTakenApart() {
        #expect(Candidates.every([water, .all([road, water]), audit]) == .all([water, road, audit]))
        #expect(Candidates.either([water, .any([road, water]), audit]) == .any([water, road, audit]))
        let nested = Candidates.all([.any([.all([water]), .any([road])]), .everything])
        #expect(nested.simplified == .any([water, road]))
    }
}
