/// The file that an input of the fuzzer stands for: its first byte chooses the name, the others are the bytes.
public func file(ofInput input: [UInt8]) -> (bytes: [UInt8], path: String) {
    let names = ["", "a.txt", "a.md", "a.html"]
    return (Array(input.dropFirst()), names[Int(input.first ?? 0) & 3])
}
