import DocumentModel
import DocumentReaders
import Foundation

/// A text in another encoding, by the converter of the C library; what the encoding lacks is left out.
func encoded(_ text: String, _ converter: String) -> [UInt8] {
    let descriptor = iconv_open(converter, "UTF-8")
    defer { iconv_close(descriptor) }
    return text.unicodeScalars.flatMap { scalar -> [UInt8] in
        var input = String(scalar).utf8.map { CChar(bitPattern: $0) }
        var output = [CChar](repeating: 0, count: 16)
        var (left, free) = (input.count, output.count)
        let status = input.withUnsafeMutableBufferPointer { input in
            output.withUnsafeMutableBufferPointer { output in
                var (from, to) = (input.baseAddress, output.baseAddress)
                defer { iconv(descriptor, nil, nil, &to, &free) }
                return iconv(descriptor, &from, &left, &to, &free)
            }
        }
        return status == -1 ? [] : output.prefix(output.count - free).map { UInt8(bitPattern: $0) }
    }
}

/// A file as it is read, or nil when it is refused.
func decoded(_ bytes: [UInt8], _ encoding: Encoding.Name? = nil) -> SourceText? {
    try? SourceFile(bytes, path: "file", encoding: encoding).text()
}

/// The sentence with which a file is refused; empty when it is read.
func refusal(_ bytes: [UInt8], _ encoding: Encoding.Name? = nil) -> String {
    do throws(ReadingError) {
        _ = try SourceFile(bytes, path: "file", encoding: encoding)
        return ""
    } catch { return error.sentence }
}

/// Sentences for the tests of encodings; each short one has some twenty characters.
enum Sample {
    static let simplified = "镇上新修的水渠昨天通水，受益农田三千亩。"
    static let traditional = "鎮上新修的水渠昨天通水，受益農田三千畝。"
    static let japanese = "町の新しい用水路に昨日から水が流れています。"
    static let french = "Le préfet a ouvert la route rénovée près de la forêt."
    static let korean = "마을의 새 수로에 어제 물이 들어왔습니다 논이 젖었다"
    static let russian = "Вчера в селе открыли новую школу и отремонтировали дорогу."

    /// A text of many lines.
    static func long(_ sentence: String) -> String {
        (1...60).map { "\($0). \(sentence)\n" }.joined(separator: "\n")
    }
}
