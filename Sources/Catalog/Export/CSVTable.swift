/// A table as comma-separated text after RFC 4180, safe to open in a spreadsheet.
///
/// A text that begins as a formula does (`=`, `+`, `-`, `@`, and the tab and line end that some
/// programs skip before them) is preceded by an apostrophe, which shows it as the text it is. Numbers
/// are not: they are the program's own.
public struct CSVTable: Sendable {
    /// One field.
    public enum Cell: Sendable, Equatable {
        /// Text from outside. Control characters in it are replaced.
        case text(String)
        /// A whole number.
        case integer(Int64)
        /// A number, written so that reading it gives the same bits.
        case number(Double)
        /// Yes or no, as `true` and `false`.
        case flag(Bool)
        /// Nothing.
        case empty

        /// The number, or nothing.
        public static func integer(_ value: Int?) -> Cell {
            value.map { .integer(Int64($0)) } ?? .empty
        }

        /// The number, or nothing; nothing for one that is not finite.
        public static func number(_ value: Double?) -> Cell {
            value.flatMap { $0.isFinite ? .number($0) : nil } ?? .empty
        }
    }

    /// Names of the columns.
    public let columns: [String]
    /// Rows in order, each as long as ``columns``.
    public private(set) var rows: [[Cell]] = []

    /// An empty table.
    public init(columns: [String]) { self.columns = columns }

    /// Adds a row of as many cells as there are columns.
    public mutating func append(_ row: [Cell]) {
        precondition(
            row.count == columns.count, "\(row.count) cells in \(columns.count) columns")
        rows.append(row)
    }

    /// The text, the names of the columns in its first line; lines end with CR LF.
    public var text: String {
        let lines = [columns.map(Self.quoted)] + rows.map { $0.map(Self.field) }
        return lines.map { $0.joined(separator: ",") + "\r\n" }.joined()
    }

    private static func field(_ cell: Cell) -> String {
        switch cell {
        case .text(let text): quoted(guarded(SpotCheckText.cleaned(text)))
        case .integer(let value): String(value)
        case .number(let value): String(value)
        case .flag(let value): value ? "true" : "false"
        case .empty: ""
        }
    }

    private static func guarded(_ text: String) -> String {
        // A combining mark after the sign would make another Character of it, not another formula.
        let start = text.unicodeScalars.first { !$0.properties.isWhitespace }
        guard let start, "=+-@＝＋－＠".unicodeScalars.contains(start) else { return text }
        return "'" + text
    }

    private static func quoted(_ text: String) -> String {
        let needsQuotes = text.unicodeScalars.contains {
            $0 == "," || $0 == "\"" || $0 == "\n" || $0 == "\r" || $0 == ";"
                || $0 == "'"
        }
        let isPadded = text.first?.isWhitespace == true || text.last?.isWhitespace == true
        guard needsQuotes || isPadded else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }
}
