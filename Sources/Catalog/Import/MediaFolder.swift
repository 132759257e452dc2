import Foundation

/// Pictures or sounds named by the identifier of their item.
struct MediaFolder {
    /// What is in it.
    let kind: Modality.Kind
    /// Files by identifier.
    let files: [String: URL]

    private static let endings: [Modality.Kind: Set<String>] = [
        .image: ["jpg", "jpeg", "png", "ppm", "pgm", "webp", "gif"],
        .audio: ["wav", "flac", "ogg", "oga", "opus", "mp3"],
    ]

    init(_ folder: URL, of kind: Modality.Kind) throws {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        } catch {
            throw CatalogError(
                .badSource, "the folder of \(kind.plural) \(folder.path) cannot be read",
                hint: "check --\(kind.plural)")
        }
        let folder = folder.standardizedFileURL
        let endings = Self.endings[kind] ?? []
        var files: [String: URL] = [:]
        for name in names.sorted() {
            guard let dot = name.lastIndex(of: "."),
                endings.contains(name[name.index(after: dot)...].lowercased())
            else { continue }
            let identifier = String(name[..<dot])
            if files[identifier] == nil { files[identifier] = folder.appendingPathComponent(name) }
        }
        self.kind = kind
        self.files = files
    }
}

/// A file beside the items whose place the source itself gives.
struct ItemMedia {
    let kind: Modality.Kind
    /// What the source says: a path, an address, or anything else. Untrusted text.
    let location: String

    /// The file it means: a path below the folder of the items' file, nil for anything else.
    ///
    /// A path that leads out of that folder is no file of this data set, whatever it names.
    func file(in folder: URL) -> URL? {
        guard !location.isEmpty, !location.contains("\0"), !location.contains("://") else {
            return nil
        }
        let base = folder.standardizedFileURL.path
        let file =
            location.hasPrefix("/")
            ? URL(fileURLWithPath: location) : folder.appendingPathComponent(location)
        let path = file.standardizedFileURL.path
        return path.hasPrefix(base.hasSuffix("/") ? base : base + "/")
            ? URL(fileURLWithPath: path) : nil
    }
}
