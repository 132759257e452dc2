import Foundation

/// A layout of source files that the importer reads.
public enum DatasetFormat: String, Sendable, CaseIterable {
    /// MovieLens since 2015: `ratings.csv`, `movies.csv`, `tags.csv`.
    case movielens
    /// MovieLens 1M and 10M: `ratings.dat`, `movies.dat`, `users.dat` with `::`, Latin-1.
    case movielens1M = "movielens-1m"
    /// MovieLens 100K: `u.data`, `u.item` with genre flags, Latin-1.
    case movielens100K = "movielens-100k"
    /// Amazon reviews and product files of 2014, 2018 and 2023 as JSON lines.
    case amazon
    /// KuaiRec: `big_matrix.csv` or `small_matrix.csv`, categories and captions.
    case kuairec
    /// One `user item` a line, or a user and all its items on a line, oldest first.
    case sequences
    /// Tab-separated with named columns, no quoting.
    case tsv
    /// Comma-separated with named columns, RFC 4180.
    case csv
    /// One JSON object a line with named keys.
    case jsonl

    /// Whether the caller names the columns.
    public var hasNamedColumns: Bool { self == .tsv || self == .csv || self == .jsonl }
}

/// How many rows may be rejected before an import gives up.
public enum RejectLimit: Sendable, Equatable, CustomStringConvertible {
    /// A share of the rows of a file, between 0 and 1.
    case share(Double)
    /// A number of rows of a file.
    case count(Int)

    /// Reads `1%`, `0.5%` or a number of rows.
    public init?(_ text: String) {
        if text.hasSuffix("%") {
            guard let percent = Double(text.dropLast()), (0...100).contains(percent) else {
                return nil
            }
            self = .share(percent / 100)
        } else {
            guard let count = Int(text), count >= 0 else { return nil }
            self = .count(count)
        }
    }

    /// The limit as it is typed.
    public var description: String {
        switch self {
        case .share(let share): "\((share * 100).formatted())%"
        case .count(let count): "\(count)"
        }
    }

    func isExceeded(rejected: Int, of rows: Int) -> Bool {
        switch self {
        case .share(let share): Double(rejected) > share * Double(rows)
        case .count(let count): rejected > count
        }
    }
}

/// Which columns of a table of interactions hold what.
///
/// A column is a name in the header line. When every column is a number, the file has no header
/// line and the numbers are positions from 1.
public struct InteractionColumns: Sendable, Equatable {
    /// Column of the user.
    public var user: String
    /// Column of the item.
    public var item: String
    /// Column of the time; nil when the order of the file is all there is.
    public var time: String?
    /// Column of a rating or another value.
    public var value: String?

    /// Names the columns.
    public init(user: String, item: String, time: String? = nil, value: String? = nil) {
        self.user = user
        self.item = item
        self.time = time
        self.value = value
    }

    /// Reads `user=user,item=movie,time=time`.
    public init(parsing text: String) throws {
        let roles = try ColumnRoles(text, known: ["user", "item", "time", "value"])
        user = try roles.required("user")
        item = try roles.required("item")
        time = roles.first("time")
        value = roles.first("value")
    }
}

/// Which columns of a table of items hold what; see `InteractionColumns` for their names.
public struct ItemColumns: Sendable, Equatable {
    /// Column of the identifier.
    public var id: String
    /// Column of the title.
    public var title: String?
    /// Column of the year; nil takes it from a title that ends in `(1999)`.
    public var year: String?
    /// Column of the description.
    public var text: String?
    /// Columns of attributes, values joined by `|` or written as a list in square brackets.
    public var attributes: [String] = []
    /// Column of a picture's path, which counts from the file's folder, or address.
    public var image: String?
    /// Column of a sound's path or address.
    public var sound: String?

    /// Names the identifier's column; the others are optional.
    public init(id: String) { self.id = id }

    /// Reads `id=asin,title=title,attributes=brand+categories,text=plot`.
    public init(parsing text: String) throws {
        let roles = try ColumnRoles(
            text, known: ["id", "title", "year", "text", "attributes", "image", "sound"])
        id = try roles.required("id")
        title = roles.first("title")
        year = roles.first("year")
        self.text = roles.first("text")
        image = roles.first("image")
        sound = roles.first("sound")
        attributes = roles.all("attributes").flatMap { $0.split(separator: "+").map(String.init) }
    }

    /// The columns of pictures and sounds.
    var media: [(kind: Modality.Kind, column: String)] {
        [(.image, image), (.audio, sound)].compactMap { kind, column in column.map { (kind, $0) } }
    }
}

/// `role=column` pairs as they are typed.
private struct ColumnRoles {
    private var pairs: [(role: String, column: String)] = []

    init(_ text: String, known: [String]) throws {
        for part in text.split(separator: ",") {
            let sides = part.split(separator: "=", maxSplits: 1).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            guard sides.count == 2, !sides[1].isEmpty else {
                throw CatalogError(
                    .usage, "\"\(part)\" is not of the form role=column",
                    hint: "roles are \(known.joined(separator: ", "))")
            }
            guard known.contains(sides[0]) else {
                throw CatalogError(
                    .usage, "there is no column role \"\(sides[0])\"",
                    hint: "roles are \(known.joined(separator: ", "))")
            }
            pairs.append((sides[0], sides[1]))
        }
    }

    func first(_ role: String) -> String? { pairs.first { $0.role == role }?.column }

    func all(_ role: String) -> [String] { pairs.filter { $0.role == role }.map(\.column) }

    func required(_ role: String) throws -> String {
        guard let column = first(role) else {
            throw CatalogError(
                .usage, "no column is named for \(role)", hint: "add \(role)=COLUMN")
        }
        return column
    }
}

/// A file that describes items, beside the interactions of a table.
public struct ItemFile: Sendable, Equatable {
    /// How the file is written.
    public enum Layout: Sendable, Equatable {
        /// As the item file of a known data set.
        case format(DatasetFormat)
        /// As a table with named columns, written like the interactions.
        case columns(ItemColumns)
    }

    /// The file, plain or gzip.
    public var file: URL
    /// How it is written.
    public var layout: Layout

    /// Names a file and its layout.
    public init(file: URL, layout: Layout) {
        self.file = file
        self.layout = layout
    }
}

/// Everything that says what an import reads and how strict it is.
public struct ImportRequest: Sendable {
    /// Layout of the source.
    public var format: DatasetFormat
    /// A folder, or the files themselves.
    public var paths: [URL]
    /// Columns of the interactions; required by formats with named columns.
    public var columns: InteractionColumns?
    /// Descriptions of items, for formats with named columns.
    public var itemFiles: [ItemFile] = []
    /// Folder of pictures named by the item's identifier.
    public var imageFolder: URL?
    /// Folder of sounds named by the item's identifier.
    public var soundFolder: URL?
    /// Stop after this many interactions.
    public var limit: Int?
    /// When to give up.
    public var maximumRejects = RejectLimit.share(0.01)
    /// Name of the data set; nil takes it from the path.
    public var name: String?
    /// Take the place of another data set in the workspace, its appended events included.
    public var replacesExisting = false

    /// Names the layout and the files; the rest has defaults.
    public init(format: DatasetFormat, paths: [URL]) {
        self.format = format
        self.paths = paths
    }

    /// The folders of pictures and sounds that are given.
    var mediaFolders: [(kind: Modality.Kind, folder: URL)] {
        [(.image, imageFolder), (.audio, soundFolder)].compactMap { kind, folder in
            folder.map { (kind, $0) }
        }
    }
}
