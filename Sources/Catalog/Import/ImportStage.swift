import Foundation

/// Turns the records of one file into rows of the store.
protocol RowDecoder {
    /// False when the position in the file stands in for the time.
    var hasTimes: Bool { get }

    /// Adds what the current record says to the batch.
    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection)
}

extension RowDecoder {
    var hasTimes: Bool { true }
}

/// One file of an import and how to read it.
struct ImportStage {
    /// What the file holds, which decides what counts towards limits and totals.
    enum Content: String {
        case interactions
        case items
        case tags
        case users
    }

    let content: Content
    let file: URL
    let syntax: RecordReader.Syntax
    /// Whether the first record names the columns.
    var hasHeader = false
    /// See `RecordReader.expectedFieldCount`: join short rows to the width of the header.
    var joinsShortRows = false
    /// Makes the decoder, given the header when there is one.
    let decoder: (_ header: [String]) throws -> any RowDecoder
}

/// The files of an import in the order they are read.
struct ImportPlan {
    var name: String
    var stages: [ImportStage]
    /// Folders of pictures and sounds named by item.
    var mediaFolders: [(kind: Modality.Kind, folder: URL)] = []

    init(_ request: ImportRequest) throws {
        guard let first = request.paths.first else {
            throw CatalogError(.usage, "no file to import", hint: "give a folder or a file")
        }
        for path in request.paths
        where !FileManager.default.fileExists(atPath: path.path) {
            throw CatalogError(
                .badSource, "there is no file or folder \(path.path)", hint: "check the path")
        }
        let files = SourceFiles(request.paths)
        stages =
            switch request.format {
            case .movielens: try MovieLensCSV.stages(files)
            case .movielens1M: try MovieLens1M.stages(files)
            case .movielens100K: try MovieLens100K.stages(files)
            case .amazon: try Amazon.stages(files)
            case .kuairec: try KuaiRec.stages(files)
            case .sequences: SequenceLines.stages(first)
            case .tsv, .csv, .jsonl: try NamedColumns.stages(request)
            }
        stages += try request.format.hasNamedColumns ? [] : NamedColumns.itemStages(request)
        name = request.name ?? Self.name(of: first)
        mediaFolders = request.mediaFolders
        for (kind, folder) in mediaFolders where !FileState.isFolder(folder) {
            throw CatalogError(
                .badSource, "there is no folder of \(kind.plural) at \(folder.path)",
                hint: "check --\(kind.plural)")
        }
    }

    /// The name of a folder, or of a file's folder when the file's own name says nothing.
    private static func name(of path: URL) -> String {
        if FileState.isFolder(path) { return path.standardizedFileURL.lastPathComponent }
        let stem = SourceFiles.stem(path)
        let plain = ["interactions", "ratings", "reviews", "u", "data", "train"]
        guard plain.contains(stem) else { return stem }
        return path.standardizedFileURL.deletingLastPathComponent().lastPathComponent
    }
}

/// The paths of a request, searched for the files a format needs.
struct SourceFiles {
    let candidates: [URL]
    private let places: [URL]

    init(_ paths: [URL]) {
        places = paths
        candidates = paths.flatMap { path -> [URL] in
            guard FileState.isFolder(path) else { return [path] }
            let folders = [path, path.appendingPathComponent("data", isDirectory: true)]
            return folders.flatMap { folder in
                let names =
                    (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
                return names.sorted().map { folder.appendingPathComponent($0) }
            }
        }
    }

    /// The first candidate called one of `names`, `.gz` allowed; earlier names win.
    func find(_ names: String...) -> URL? {
        for name in names {
            let match = candidates.first {
                $0.lastPathComponent == name || $0.lastPathComponent == name + ".gz"
            }
            if let match { return match }
        }
        return nil
    }

    func require(_ names: String..., format: DatasetFormat) throws -> URL {
        for name in names {
            if let file = find(name) { return file }
        }
        throw CatalogError(
            .badSource,
            "there is no \(names.joined(separator: " or ")) in "
                + places.map(\.path).joined(separator: ", "),
            hint: "the format \(format.rawValue) needs it, plain or as .gz")
    }

    /// File name without `.gz` and the extension before it.
    static func stem(_ file: URL) -> String {
        let unpacked = file.pathExtension == "gz" ? file.deletingPathExtension() : file
        return unpacked.deletingPathExtension().lastPathComponent
    }
}
