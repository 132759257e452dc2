import Foundation

extension ThemeShelf {
    /// Reads every `*.toml` file of the folders; those of later folders replace earlier ones of the
    /// same name. Folders that are not there are passed over; a file that cannot be read is a
    /// warning.
    public init(folders: [String]) {
        var files: [(name: String, text: String)] = []
        var unreadable: [ThemeWarning] = []
        for folder in folders {
            let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
            for name in names.sorted() where name.hasSuffix(".toml") {
                do {
                    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
                    guard let text = String(data: data, encoding: .utf8) else {
                        throw CocoaError(.fileReadInapplicableStringEncoding)
                    }
                    files.removeAll { $0.name == name }
                    files.append((name, text))
                } catch {
                    unreadable.append(
                        ThemeWarning(file: name, line: nil, reason: "cannot be read as text"))
                }
            }
        }
        self.init(files: files)
        add(unreadable)
    }
}
