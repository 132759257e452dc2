import Foundation

/// MovieLens since 2015: comma-separated with a header line.
enum MovieLensCSV {
    static func stages(_ files: SourceFiles) throws -> [ImportStage] {
        let ratings = try files.require("ratings.csv", format: .movielens)
        var stages = [
            ImportStage(content: .interactions, file: ratings, syntax: .csv, hasHeader: true) {
                let header = Header($0, of: ratings)
                return DelimitedInteractions(
                    user: try header.position("userId"), item: try header.position("movieId"),
                    time: try header.position("timestamp"),
                    value: try header.position("rating"))
            }
        ]
        if let movies = files.find("movies.csv") { stages.append(itemStage(movies)) }
        if let tags = files.find("tags.csv") {
            stages.append(
                ImportStage(content: .tags, file: tags, syntax: .csv, hasHeader: true) {
                    let header = Header($0, of: tags)
                    return TagRows(
                        item: try header.position("movieId"), tag: try header.position("tag"))
                })
        }
        return stages
    }

    static func itemStage(_ movies: URL) -> ImportStage {
        ImportStage(content: .items, file: movies, syntax: .csv, hasHeader: true) {
            let header = Header($0, of: movies)
            return DelimitedItems(
                id: try header.position("movieId"), title: try header.position("title"),
                attributes: [.init(position: try header.position("genres"), kind: "genre")])
        }
    }
}

/// Words that users gave to items, one a row.
private struct TagRows: RowDecoder {
    let item: Int
    let tag: Int

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        guard record.fieldCount > max(item, tag) else {
            throw RowRejection(
                "the row has \(record.fieldCount) fields, but \(max(item, tag) + 1) are needed",
                record[0])
        }
        // Users write the same tag in different cases; together they have more support.
        guard let name = record[tag].line(.utf8)?.lowercased() else {
            throw RowRejection("the tag is empty")
        }
        batch.addTag(AttributeName(kind: "tag", name: name), item: record[item])
    }
}
