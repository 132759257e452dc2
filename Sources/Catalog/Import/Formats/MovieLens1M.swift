import Foundation

/// MovieLens 1M and 10M: fields between `::`, Latin-1, no header line.
enum MovieLens1M {
    static func stages(_ files: SourceFiles) throws -> [ImportStage] {
        let ratings = try files.require("ratings.dat", format: .movielens1M)
        var stages = [
            ImportStage(content: .interactions, file: ratings, syntax: .doubleColon) { _ in
                DelimitedInteractions(user: 0, item: 1, time: 3, value: 2)
            }
        ]
        if let movies = files.find("movies.dat") { stages.append(itemStage(movies)) }
        if let users = files.find("users.dat") {
            stages.append(
                ImportStage(content: .users, file: users, syntax: .doubleColon) { _ in
                    MovieLensUsers(gender: 1, age: 2, occupation: 3)
                })
        }
        return stages
    }

    static func itemStage(_ movies: URL) -> ImportStage {
        ImportStage(content: .items, file: movies, syntax: .doubleColon) { _ in
            DelimitedItems(
                id: 0, title: 1, attributes: [.init(position: 2, kind: "genre")],
                encoding: .latin1)
        }
    }
}

/// Gender, age and occupation of users, in the codes of the MovieLens 1M description.
struct MovieLensUsers: RowDecoder {
    let gender: Int
    let age: Int
    let occupation: Int

    private static let ages = [
        "1": "under 18", "18": "18-24", "25": "25-34", "35": "35-44", "45": "45-49",
        "50": "50-55", "56": "56 or older",
    ]
    private static let occupations = [
        "other", "academic or educator", "artist", "clerical or admin", "college student",
        "customer service", "doctor or health care", "executive or managerial", "farmer",
        "homemaker", "K-12 student", "lawyer", "programmer", "retired", "sales or marketing",
        "scientist", "self-employed", "technician or engineer", "tradesman or craftsman",
        "unemployed", "writer",
    ]

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        guard record.fieldCount > max(gender, age, occupation) else {
            throw RowRejection("the row has only \(record.fieldCount) fields", record[0])
        }
        let words = [
            ("gender", record[gender].line(.latin1)),
            ("age", record[age].line(.latin1).map { Self.ages[$0] ?? $0 }),
            ("occupation", occupationName(record[occupation])),
        ]
        for case (let kind, let name?) in words {
            batch.addUserAttribute(AttributeName(kind: kind, name: name), user: record[0])
        }
    }

    private func occupationName(_ field: Field) -> String? {
        if let code = field.integer, Self.occupations.indices.contains(Int(code)) {
            return Self.occupations[Int(code)]
        }
        return field.line(.latin1)
    }
}
