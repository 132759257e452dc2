import Foundation
import Layers

/// Values of a checkpoint's `__metadata__`, each a JSON document under its own name.
struct ModelHeader {
    var values: [String: String]
    let path: String

    /// Marks the files of one kind.
    static let formatKey = "format"

    init(format: String, path: String) {
        values = [Self.formatKey: format]
        self.path = path
    }

    /// Reads the header of a file that must be of a kind.
    init(_ file: SafetensorsFile, format: String) throws(ModelFileError) {
        values = file.metadata
        path = file.path
        guard let found = values[Self.formatKey] else {
            throw ModelFileError(
                path: path, reason: "the file does not say that it is a \(format)",
                hint: "give a file that whyrec train wrote")
        }
        guard found == format else {
            throw ModelFileError(
                path: path, reason: "the file is a \"\(found)\", not a \(format)",
                hint: "give the model, or train again with this version")
        }
    }

    mutating func set(_ key: String, to value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        values[key] = String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    func value<Value: Decodable>(
        _ key: String, as type: Value.Type
    ) throws(ModelFileError) -> Value {
        guard let text = values[key] else {
            throw ModelFileError(path: path, reason: "the header lacks \"\(key)\"")
        }
        do {
            return try JSONDecoder().decode(type, from: Data(text.utf8))
        } catch {
            throw ModelFileError(
                path: path, reason: "the header's \"\(key)\" cannot be read: \(text.prefix(80))")
        }
    }
}
