import Foundation
import TestFiles

extension SharedFolder {
    static let hasModels = has("oracles/fixtures/llama-tiny/expected.json")
    static let hasFixtures = has("oracles/fixtures")
    static let stories = path("data/models/stories260K")
    static let hasStories = has("data/models/stories260K/stories260K.bin")
    static let vocabularies = path("data/models/tokenizers")
    static let hasVocabularies = has("data/models/tokenizers")
}

func sharedBytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path)))
}
