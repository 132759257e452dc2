import Foundation

/// The folder that a world is written to.
struct WorldPlace {
    static let source = "source"
    static let truth = "truth"
    private static let partial = ".partial"

    let folder: URL

    init(_ folder: URL) { self.folder = folder.standardizedFileURL }

    /// Refuses a folder that holds something which writing a world would destroy.
    func check(replacing replaces: Bool) throws {
        let names: [String]
        do {
            guard FileManager.default.fileExists(atPath: folder.path) else { return }
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0 != Self.partial && $0 != ".lock" }
        } catch {
            throw SynthesisError("\(folder.path) is no folder that can be read")
        }
        guard !names.isEmpty else { return }
        guard replaces else {
            throw SynthesisError(
                "\(folder.path) is not empty",
                hint: "give another --output, or --replace to put a new world in its place")
        }
        let isWorld = FileManager.default.fileExists(
            atPath: folder.appending(path: "\(Self.truth)/\(TruthFiles.world)").path)
        guard isWorld || !names.contains(where: { [Self.source, Self.truth].contains($0) }) else {
            throw SynthesisError(
                "\(folder.path) holds a source that is no made-up world",
                hint: "give another --output")
        }
    }

    /// An empty folder beside the final places, on the same disk.
    func makePartial() throws -> URL {
        let partial = folder.appending(path: Self.partial)
        do {
            if FileManager.default.fileExists(atPath: partial.path) {
                try FileManager.default.removeItem(at: partial)
            }
            try FileManager.default.createDirectory(
                at: partial, withIntermediateDirectories: true)
        } catch {
            throw SynthesisError(
                "\(folder.path) cannot be written", hint: "check the folder and its rights")
        }
        return partial
    }

    /// Puts the finished parts where they belong.
    func moveIn(_ partial: URL) throws {
        for name in [Self.source, Self.truth] {
            let place = folder.appending(path: name)
            if FileManager.default.fileExists(atPath: place.path) {
                try FileManager.default.removeItem(at: place)
            }
            try FileManager.default.moveItem(at: partial.appending(path: name), to: place)
        }
        try FileManager.default.removeItem(at: partial)
    }
}
