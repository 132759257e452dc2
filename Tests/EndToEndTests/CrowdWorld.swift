import Foundation
import Testing

/// A small workspace of made-up events: forty users in two crowds, thirty events each, a second
/// between two events; a film's title and genre name its crowd.
final class CrowdWorld {
    private let folder: URL

    /// Imports the events into the workspace `first`.
    init() throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "whyrec-crowds-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        var rows = ""
        for step in 0..<30 {
            for user in 0..<40 {
                let item = (user % 2) + 2 * ((user / 2 + step) % 32)
                rows += "user\(user)\tfilm\(item)\t\(1_000_000_000 + step * 40 + user)\n"
            }
        }
        var items = ""
        for item in 0..<64 {
            let (crowd, genre) = item % 2 == 0 ? ("Stage", "Drama") : ("Street", "Crime")
            items += "film\(item)\tThe \(crowd) \(item)\t\(genre)\n"
        }
        let eventFile = folder.appending(path: "interactions.tsv")
        let itemFile = folder.appending(path: "items.tsv")
        try Data(rows.utf8).write(to: eventFile)
        try Data(items.utf8).write(to: itemFile)
        let run = try ProgramRun.whyrec(
            "import", "tsv", "--interactions", eventFile.path, "--columns", "user=1,item=2,time=3",
            "--items", itemFile.path, "--item-columns", "id=1,title=2,attributes=3",
            "--workspace", workspace("first"))
        try #require(run.status == 0, "\(run.standardError)")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func workspace(_ name: String) -> String { folder.appending(path: name).path }

    /// Where streams keep their state.
    func runs(_ name: String) -> String { workspace(name) + "/runs" }

    /// Where models are.
    func models(_ name: String) -> String { workspace(name) + "/models" }

    /// Copies the workspace `first` with all that is in it.
    func copy(_ name: String) throws {
        try FileManager.default.copyItem(atPath: workspace("first"), toPath: workspace(name))
    }

    /// Arguments that train a backbone, without its shape.
    func training(_ name: String, split: String, epochs: Int) -> [String] {
        [
            "train", "--workspace", workspace(name), "--split", split, "--loss", "ce", "--json",
            "--epochs", "\(epochs)",
        ]
    }

    /// A shape that is trained in no time.
    static let shape = ["width=16", "length=8", "blocks=1", "validation-interval=1"]
        .flatMap { ["--set", $0] }

    /// Trains a backbone in the workspace `first`.
    func train(split: String, epochs: Int) throws {
        let run = try ProgramRun(
            ProgramRun.whyrec, training("first", split: split, epochs: epochs) + Self.shape)
        try #require(run.status == 0, "\(run.standardError)")
    }
}
