import Foundation
import Layers

/// Values of a checkpoint's `__metadata__`, each a JSON document under its own name.
public struct ModelHeader {
    /// The documents by name.
    public private(set) var values: [String: String]
    private let path: String

    /// Name of the entry that tells the kind of a file.
    public static let formatKey = "format"

    /// Begins the header of a file of a kind.
    public init(format: String, path: String) {
        values = [Self.formatKey: format]
        self.path = path
    }

    /// Reads the header of a file that must be of a kind.
    public init(_ file: SafetensorsFile, format: String) throws(ModelFileError) {
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

    /// Adds a document.
    public mutating func set(_ key: String, to value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        values[key] = String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    /// Reads a document; one that is missing or of another shape is refused by its name.
    public func value<Value: Decodable>(
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
