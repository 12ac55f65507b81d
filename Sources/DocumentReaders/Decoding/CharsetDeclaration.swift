import DocumentModel

/// The encoding that a text names in its first lines; nil where it names none that is known.
///
/// HTML says `charset=`, XML `encoding=`, editors are told with `coding:` (Emacs) and `fileencoding=` (Vim).
func declaredEncoding(in head: some Collection<UInt8>) -> Encoding.Name? {
    let text = head.map { byte -> UInt8 in
        switch byte {
        case 0x41...0x5A: byte + 0x20
        default: byte
        }
    }
    for offset in text.indices {
        for word in declarationWords where text[offset...].starts(with: word) {
            let rest = text[(offset + word.count)...].drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
            let name = rest.prefix { isNameByte($0) }.prefix(32)
            if let encoding = Encoding.Name(String(decoding: name, as: UTF8.self)) { return encoding }
        }
    }
    return nil
}

private let declarationWords = ["charset=", "encoding=", "coding:", "coding="].map { Array($0.utf8) }

private func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
}
