import Foundation

/// The folder of references beside the repository; tests that need it are skipped without it.
enum SharedFolder {
    static let url: URL =
        ProcessInfo.processInfo.environment["WHYREC_SHARED"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared").standardizedFileURL

    /// Small language models with what the reference implementation answers for them.
    static let fixtures = url.appendingPathComponent("oracles/fixtures")

    static let hasFixtures = FileManager.default.fileExists(
        atPath: fixtures.appendingPathComponent("llama-tiny/expected.json").path)

    static let stories = url.appendingPathComponent("data/models/stories260K")

    static let hasStories = FileManager.default.fileExists(
        atPath: stories.appendingPathComponent("stories260K.bin").path)
}
