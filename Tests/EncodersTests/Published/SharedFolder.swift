import Foundation

/// The folder of references beside the repository; tests that need it are skipped without it.
enum SharedFolder {
    static let url: URL =
        ProcessInfo.processInfo.environment["WHYREC_SHARED"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared").standardizedFileURL

    static let fixtures = url.appendingPathComponent("oracles/fixtures").path
    static let clip = "\(fixtures)/clip-tiny"
    static let wav2vec2 = "\(fixtures)/wav2vec2-tiny"
    static let clipTokenizer = url.appendingPathComponent("data/models/tokenizers/clip").path
    static let poster = url.appendingPathComponent("data/movielens-1m/posters/1.jpg").path
    static let speech = url.appendingPathComponent("data/audio-fsdd/wav/0_george_0.wav").path

    static func has(_ path: String) -> Bool { FileManager.default.fileExists(atPath: path) }

    static let hasFixtures = has("\(clip)/expected.json") && has("\(wav2vec2)/expected.json")
}
