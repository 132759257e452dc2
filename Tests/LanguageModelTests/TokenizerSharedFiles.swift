import Foundation
import Testing

@testable import LanguageModel

/// Files handed down beside the repository; tests that need them are skipped where they are not.
enum TokenizerSharedFiles {
    static let root: String = {
        let repository = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return ProcessInfo.processInfo.environment["WHYREC_SHARED"]
            ?? repository.appending(path: "shared").path
    }()

    static let oracles = root + "/oracles/fixtures"
    static let vocabularies = root + "/data/models/tokenizers"
    static let haveOracles = FileManager.default.fileExists(atPath: oracles)
    static let haveVocabularies = FileManager.default.fileExists(atPath: vocabularies)

    static func bytes(_ path: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: path)))
    }
}
