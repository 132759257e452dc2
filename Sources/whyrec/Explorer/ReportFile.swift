import Foundation

/// Where reports of checks are kept.
enum ReportFile {
    /// Writes a report in one step, in the place of one of the same name.
    ///
    /// - Parameters:
    ///   - name: A plain file name.
    ///   - stateFolder: Reports are in `checks` below it.
    /// - Returns: The path of the file.
    static func write(_ text: String, named name: String, in stateFolder: URL) throws -> String {
        guard ModelFile.isPlain(name) else {
            throw CommandFailure("\"\(name)\" is no name for a file")
        }
        let folder = stateFolder.appending(path: "checks", directoryHint: .isDirectory)
        let file = folder.appending(path: name)
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file, options: .atomic)
        } catch {
            throw CommandFailure(
                "the report cannot be written to \(folder.path)",
                hint: "check that the folder is yours and the disk has room")
        }
        return file.path
    }
}
