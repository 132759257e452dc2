import Foundation

/// MovieLens 100K: tab-separated ratings, items with a flag for each genre, Latin-1.
enum MovieLens100K {
    private static let genres = [
        "unknown", "Action", "Adventure", "Animation", "Children's", "Comedy", "Crime",
        "Documentary", "Drama", "Fantasy", "Film-Noir", "Horror", "Musical", "Mystery", "Romance",
        "Sci-Fi", "Thriller", "War", "Western",
    ]

    static func stages(_ files: SourceFiles) throws -> [ImportStage] {
        let ratings = try files.require("u.data", format: .movielens100K)
        var stages = [
            ImportStage(content: .interactions, file: ratings, syntax: .tabs) { _ in
                DelimitedInteractions(user: 0, item: 1, time: 3, value: 2)
            }
        ]
        if let items = files.find("u.item") { stages.append(itemStage(items)) }
        if let users = files.find("u.user") {
            stages.append(
                ImportStage(
                    content: .users, file: users, syntax: .separated(UInt8(ascii: "|"))
                ) { _ in MovieLensUsers(gender: 2, age: 1, occupation: 3) })
        }
        return stages
    }

    static func itemStage(_ items: URL) -> ImportStage {
        ImportStage(content: .items, file: items, syntax: .separated(UInt8(ascii: "|"))) { _ in
            GenreFlags(genres: genres)
        }
    }
}

/// `id|title|release|video release|address|flag|flag|...`
private struct GenreFlags: RowDecoder {
    let genres: [String]
    private static let firstFlag = 5

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        guard record.fieldCount >= Self.firstFlag + genres.count else {
            throw RowRejection(
                "the row has \(record.fieldCount) fields, "
                    + "but \(Self.firstFlag + genres.count) are needed", record[0])
        }
        var description = StagedItem(name: record[0].trimmed.text(.utf8))
        if let line = record[1].line(.latin1), line != "unknown" {
            (description.title, description.year) = ReleaseYear.split(line)
        }
        for (index, genre) in genres.enumerated()
        where record[Self.firstFlag + index].integer == 1 && genre != "unknown" {
            description.attributes.append(AttributeName(kind: "genre", name: genre))
        }
        try batch.addDescription(description, unknown: .list)
    }
}
