import Catalog
import Foundation

extension Workspace {
    /// The workspace that the options name, or the bundled one.
    init(selectedBy options: GlobalOptions) throws {
        if let folder = options.workspace {
            try self.init(opening: URL(fileURLWithPath: folder))
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
