import CJansson

/// A piece of JSON, read and written by jansson.
final class JSONValue {
    private let json: UnsafeMutablePointer<json_t>

    /// Takes over a value that jansson made.
    private init(owning json: UnsafeMutablePointer<json_t>) { self.json = json }

    /// Reads one object; nil for bytes that are none.
    convenience init?(_ bytes: some Collection<UInt8>) {
        var error = json_error_t()
        let text = Array(bytes).map(CChar.init(bitPattern:))
        guard let json = json_loadb(text, text.count, 0, &error) else { return nil }
        self.init(owning: json)
        guard json.pointee.type == JSON_OBJECT else { return nil }
    }

    /// Makes an object of the members that have a value, in their order.
    convenience init?(members: KeyValuePairs<String, Member?>) { self.init(pairs: members.map { ($0.key, $0.value) }) }

    /// Makes an object of the members that have a value, in their order.
    init?(pairs: [(name: String, member: Member?)]) {
        guard let object = json_object() else { return nil }
        json = object
        for case (let name, let member?) in pairs {
            // jansson takes over what it is given, and passes over nothing.
            guard json_object_set_new(object, name, member.json) == 0 else { return nil }
        }
    }

    deinit { json_decref(json) }

    /// What a member may be.
    enum Member {
        case text(String)
        case number(Int)
        case object(JSONValue)

        fileprivate var json: UnsafeMutablePointer<json_t>? {
            switch self {
            case .text(let text):
                let bytes = Array(text.utf8).map(CChar.init(bitPattern:))
                return json_stringn(bytes, bytes.count)
            case .number(let number): return json_integer(json_int_t(number))
            case .object(let value): return json_incref(value.json)
            }
        }
    }

    /// A member of an object.
    subscript(name: String) -> JSONValue? {
        json_object_get(json, name).map { JSONValue(owning: json_incref($0)) }
    }

    /// The names of the members of an object, in their order.
    var names: [String] {
        var names: [String] = []
        var next = json_object_iter(json)
        while let iterator = next {
            if let name = json_object_iter_key(iterator) { names.append(String(cString: name)) }
            next = json_object_iter_next(json, iterator)
        }
        return names
    }

    /// The text, when it is one.
    var string: String? {
        guard let text = json_string_value(json) else { return nil }
        let bytes = UnsafeBufferPointer(start: text, count: json_string_length(json))
        return String(decoding: bytes.lazy.map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    /// The whole number, when it is one.
    var number: Int? { json.pointee.type == JSON_INTEGER ? Int(json_integer_value(json)) : nil }

    /// It on one line.
    var bytes: [UInt8] {
        // JSON_COMPACT is a macro that Swift does not see.
        let compact = 0x20
        guard let text = json_dumps(json, compact) else { return [] }
        defer { free(text) }
        return Array(String(cString: text).utf8)
    }
}
