/// What each passage that contains a folded phrase must have; empty where nothing is known of it.
public func tokens(ofPhrase folded: [UInt8]) -> [Token] {
    []
}
