import Foundation

/// Tables whose columns the caller names: tab-separated, comma-separated or JSON lines.
enum NamedColumns {
    static func stages(_ request: ImportRequest) throws -> [ImportStage] {
        guard let columns = request.columns else {
            throw CatalogError(
                .usage, "the format \(request.format.rawValue) needs the names of its columns",
                hint: "such as --columns user=user,item=item,time=time")
        }
        var stages: [ImportStage] = []
        for file in request.paths {
            guard !FileState.isFolder(file) else {
                throw CatalogError(
                    .badSource, "\(file.path) is a folder", hint: "give the file of interactions")
            }
            stages.append(interactionStage(file, columns, format: request.format))
        }
        return stages + (try itemStages(request))
    }

    static func itemStages(_ request: ImportRequest) throws -> [ImportStage] {
        try request.itemFiles.map { itemFile in
            guard FileManager.default.fileExists(atPath: itemFile.file.path) else {
                throw CatalogError(
                    .badSource, "there is no file of items at \(itemFile.file.path)",
                    hint: "check --items")
            }
            switch itemFile.layout {
            case .columns(let columns):
                return itemStage(itemFile.file, columns, format: request.format)
            case .format(.movielens): return MovieLensCSV.itemStage(itemFile.file)
            case .format(.movielens1M): return MovieLens1M.itemStage(itemFile.file)
            case .format(.movielens100K): return MovieLens100K.itemStage(itemFile.file)
            case .format(.amazon): return Amazon.itemStage(itemFile.file)
            case .format(let format):
                throw CatalogError(
                    .usage, "items cannot be read in the format \(format.rawValue)",
                    hint: "use --item-columns, or movielens, movielens-1m, movielens-100k, amazon")
            }
        }
    }

    private static func syntax(_ format: DatasetFormat, of file: URL) -> RecordReader.Syntax {
        let unpacked = file.pathExtension == "gz" ? file.deletingPathExtension() : file
        // The items may be written otherwise than the interactions; the name tells.
        switch unpacked.pathExtension.lowercased() {
        case "csv": return .csv
        case "tsv", "tab": return .tabs
        case "jsonl", "json", "ndjson": return .line
        default: return format == .csv ? .csv : format == .jsonl ? .line : .tabs
        }
    }

    private static func interactionStage(
        _ file: URL, _ columns: InteractionColumns, format: DatasetFormat
    ) -> ImportStage {
        if format == .jsonl {
            return ImportStage(content: .interactions, file: file, syntax: .line) { _ in
                JSONInteractions(
                    user: [columns.user], item: [columns.item],
                    time: columns.time.map { [$0] } ?? [], value: columns.value.map { [$0] } ?? [])
            }
        }
        let positions = ColumnPositions(
            [columns.user, columns.item, columns.time, columns.value], of: file)
        return ImportStage(
            content: .interactions, file: file, syntax: format == .csv ? .csv : .tabs,
            hasHeader: positions.hasHeader
        ) { names in
            DelimitedInteractions(
                user: try positions.position(columns.user, in: names),
                item: try positions.position(columns.item, in: names),
                time: try columns.time.map { try positions.position($0, in: names) },
                value: try columns.value.map { try positions.position($0, in: names) })
        }
    }

    private static func itemStage(
        _ file: URL, _ columns: ItemColumns, format: DatasetFormat
    ) -> ImportStage {
        let syntax = syntax(format, of: file)
        if syntax == .line {
            return ImportStage(content: .items, file: file, syntax: .line) { _ in
                JSONItems(columns)
            }
        }
        let positions = ColumnPositions(
            [columns.id, columns.title, columns.year, columns.text, columns.image, columns.sound]
                + columns.attributes, of: file)
        return ImportStage(
            content: .items, file: file, syntax: syntax, hasHeader: positions.hasHeader
        ) { names in
            DelimitedItems(
                id: try positions.position(columns.id, in: names),
                title: try columns.title.map { try positions.position($0, in: names) },
                year: try columns.year.map { try positions.position($0, in: names) },
                text: try columns.text.map { try positions.position($0, in: names) },
                attributes: try columns.attributes.map {
                    .init(position: try positions.position($0, in: names), kind: $0)
                },
                media: try columns.media.map {
                    (kind: $0.kind, position: try positions.position($0.column, in: names))
                })
        }
    }
}

/// Finds named columns in a header, or takes numbers for positions where there is no header.
private struct ColumnPositions {
    let hasHeader: Bool
    private let file: URL

    init(_ columns: [String?], of file: URL) {
        hasHeader = !columns.allSatisfy { $0.map { Int($0) != nil } ?? true }
        self.file = file
    }

    func position(_ column: String, in names: [String]) throws -> Int {
        guard !hasHeader else { return try Header(names, of: file).position(column) }
        guard let number = Int(column), (1...10_000).contains(number) else {
            throw CatalogError(
                .usage, "column positions count from 1, not \(column)",
                hint: "such as --columns user=1,item=2,time=4")
        }
        return number - 1
    }
}
