import Foundation

/// Where the files that ship with the program are: the bundled workspace, the embedded
/// language model and the themes.
///
/// Looked for in `$WHYREC_SHARE`, in `../share/whyrec` beside the program's folder, and in the
/// folders above the program, which is where a build in a checkout finds them.
struct Installation {
    let bundledWorkspace: URL?
    /// Folder of the embedded language model.
    let bundledLanguageModel: URL?
    /// Folders of theme files; those of later ones replace earlier ones of the same name.
    let themeFolders: [URL]

    /// Whether a folder is one of the workspaces that ship with the program.
    func isSample(_ folder: URL) -> Bool {
        let samples = bundledWorkspace?.deletingLastPathComponent().resolvingSymlinksInPath()
        return samples?.path
            == folder.resolvingSymlinksInPath().deletingLastPathComponent().path
    }

    static let current = Installation(
        program: URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath(),
        environment: ProcessInfo.processInfo.environment)

    init(program: URL, environment: [String: String]) {
        var folders: [URL] = []
        if let share = environment["WHYREC_SHARE"], !share.isEmpty {
            folders.append(URL(fileURLWithPath: share))
        }
        var folder = program.deletingLastPathComponent()
        folders.append(folder.deletingLastPathComponent().appending(path: "share/whyrec"))
        while folder.path != "/" {
            folders.append(folder)
            folder = folder.deletingLastPathComponent()
        }
        func first(_ name: String) -> URL? {
            folders.map { $0.appending(path: name) }
                .first { FileManager.default.fileExists(atPath: $0.path) }
        }
        bundledWorkspace = first("sample-data/movielens-small/whyrec.sqlite")?
            .deletingLastPathComponent()
        bundledLanguageModel = first("sample-data/language-model/config.json")?
            .deletingLastPathComponent()
        let config =
            environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            .map { URL(fileURLWithPath: $0) }
            ?? FileManager.default.homeDirectoryForCurrentUser.appending(path: ".config")
        themeFolders = [first("themes"), config.appending(path: "whyrec/themes")].compactMap { $0 }
    }
}
