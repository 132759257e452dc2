import Catalog
import Foundation

extension Workspace {
    /// The workspace that the options name, or the bundled one.
    ///
    /// - Parameter sparingSamples: Whether one that ships with the program is opened as bundled,
    ///   though it was named, so that events go to a copy of it. Recipes write into samples;
    ///   whoever only looks at one should not change it.
    init(selectedBy options: GlobalOptions, sparingSamples: Bool = false) throws {
        if let folder = options.workspace {
            let folder = URL(fileURLWithPath: folder)
            try self.init(
                opening: folder,
                isBundled: sparingSamples && Installation.current.isSample(folder))
            return
        }
        guard let bundled = Installation.current.bundledWorkspace else {
            throw CommandFailure(
                "the bundled workspace is not beside the program",
                hint: "name one with --workspace, or set WHYREC_SHARE to the folder that has it")
        }
        try self.init(opening: bundled, isBundled: true)
    }
}
