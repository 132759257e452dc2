import Foundation

/// The column names of a table's first record.
struct Header {
    private let names: [String]
    private let file: URL

    init(_ names: [String], of file: URL) {
        self.names = names
        self.file = file
    }

    /// Position of a column, or an error that lists the ones there are.
    func position(_ name: String) throws -> Int {
        if let position = find(name) { return position }
        let listed = names.prefix(12).joined(separator: ", ")
        throw CatalogError(
            .badSource, "\(file.path):1: there is no column \"\(name)\"",
            hint: "the columns are: \(listed.singleLine ?? "none")")
    }

    /// Position of a column, nil when it is not there.
    func find(_ name: String) -> Int? { names.firstIndex(of: name) }
}
