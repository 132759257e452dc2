public import Foundation

/// The folder of data and references beside the repository, or where `WHYREC_SHARED` says; tests
/// that need it are skipped without it.
public enum SharedFolder {
    /// Where it is, or would be.
    public static let url: URL =
        ProcessInfo.processInfo.environment["WHYREC_SHARED"].map { URL(fileURLWithPath: $0) }
        ?? URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("../shared").standardizedFileURL

    /// Small models with what the reference implementations answer for them.
    public static let fixtures = path("oracles/fixtures")

    /// The path of something in it.
    public static func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    /// Whether it is there.
    public static func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path(name))
    }
}
