import Foundation

/// Pictures named by the identifier of their item.
struct ImageFolder {
    /// Files by identifier.
    let images: [String: URL]

    private static let extensions: Set<String> = ["jpg", "jpeg", "png", "webp", "gif"]

    init(_ folder: URL) throws {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            throw CatalogError(
                .badSource, "the folder of images \(folder.path) cannot be read",
                hint: "check --images")
        }
        let folder = folder.standardizedFileURL
        var images: [String: URL] = [:]
        for name in names.sorted() {
            guard let dot = name.lastIndex(of: "."),
                Self.extensions.contains(name[name.index(after: dot)...].lowercased())
            else { continue }
            let identifier = String(name[..<dot])
            if images[identifier] == nil {
                images[identifier] = folder.appendingPathComponent(name)
            }
        }
        self.images = images
    }
}
