import Foundation
import TestFiles

extension TemporaryFolder {
    var workspace: URL { url.appendingPathComponent("workspace", isDirectory: true) }
}
