/// Which item each row of a file of features belongs to.
struct FeatureIndex {
    /// Item identifiers and rows, in file order; identifiers and rows are unique.
    let entries: [(name: String, row: Int)]
    /// Whether every line stands for the row at its place, so that there are as many of both.
    let isComplete: Bool

    private static let byteLimit = 1 << 30
    private static let nameLimit = 512

    /// Reads an index, plain or gzip: one item identifier a line, or `row<TAB>identifier` with rows
    /// from 0.
    ///
    /// Blank lines at the end are passed over, as are a byte order mark and carriage returns.
    init(contentsOf path: String) throws(FeatureFileError) {
        var bytes = try BoundedFile.bytes(of: path, limit: Self.byteLimit)[...]
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes = bytes.dropFirst(3) }
        var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map {
            $0.last == 0x0D ? $0.dropLast() : $0
        }
        while let last = lines.last, last.isEmpty { lines.removeLast() }
        guard let first = lines.first else {
            throw FeatureFileError(
                path: path, reason: "the index is empty", hint: "write one item a line")
        }
        let hasRows = first.contains(0x09)
        var entries: [(name: String, row: Int)] = []
        entries.reserveCapacity(lines.count)
        var lineOfName: [String: Int] = [:]
        var lineOfRow: [Int: Int] = [:]
        for (place, line) in lines.enumerated() {
            let entry = try Self.entry(line, place: place, hasRows: hasRows, path: path)
            if let other = lineOfName.updateValue(place + 1, forKey: entry.name) {
                throw FeatureFileError(
                    path: path,
                    reason: "line \(place + 1): the item "
                        + "\(FeatureFileError.quoted(entry.name)) stands on line \(other) too",
                    hint: "give every item one row")
            }
            if let other = lineOfRow.updateValue(place + 1, forKey: entry.row) {
                throw FeatureFileError(
                    path: path,
                    reason: "line \(place + 1): row \(entry.row) stands on line \(other) too",
                    hint: "give every row one item")
            }
            entries.append(entry)
        }
        self.entries = entries
        isComplete = !hasRows
    }

    /// The index of a file that names its rows itself.
    init(names: [String]) {
        entries = names.enumerated().map { ($1, $0) }
        isComplete = true
    }

    /// Number of rows that the index promises: every line's, or up to the last one named.
    var rowCount: Int { (entries.map(\.row).max() ?? -1) + 1 }

    private static func entry(
        _ line: ArraySlice<UInt8>, place: Int, hasRows: Bool, path: String
    ) throws(FeatureFileError) -> (name: String, row: Int) {
        func refuse(_ reason: String, _ hint: String) -> FeatureFileError {
            FeatureFileError(path: path, reason: "line \(place + 1): \(reason)", hint: hint)
        }
        guard line.count <= nameLimit, let text = String(validating: line, as: UTF8.self) else {
            throw refuse(
                line.count > nameLimit
                    ? "longer than \(nameLimit) bytes" : "is not UTF-8",
                "the index holds one item identifier a line")
        }
        var name = text
        var row = place
        if hasRows {
            let parts = text.split(separator: "\t", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let number = Int(parts[0]), number >= 0,
                number <= Int(Int32.max)
            else {
                throw refuse(
                    "\(FeatureFileError.quoted(text)) is not a row and an item with a tab between",
                    "rows are counted from 0; the first line decides that the others have them")
            }
            (name, row) = (String(parts[1]), number)
        }
        guard !name.isEmpty else {
            throw refuse("names no item", "the index holds one item identifier a line")
        }
        return (name, row)
    }
}
