import Foundation

/// The part of a world that a program may read: interactions, items, posters and sounds.
enum SourceFiles {
    static let interactions = "interactions.tsv.gz"
    static let items = "items.jsonl.gz"
    static let posters = "posters"
    static let sounds = "sounds"

    /// A line of the item file; keys are the columns that the import names.
    private struct ItemLine: Encodable {
        let id: String
        let title: String
        let year: Int
        let text: String?
        let genre: [String]?
        let director: [String]?
        let cast: [String]?
        let tag: [String]?

        init(_ film: Film) {
            id = film.name
            title = film.title
            year = film.year
            text = film.description
            genre = film.attributes.genre.map { [$0] }
            director = film.attributes.director.map { [$0] }
            cast = film.attributes.cast.isEmpty ? nil : film.attributes.cast
            tag = film.attributes.tags.isEmpty ? nil : film.attributes.tags
        }
    }

    static func writeItems(_ films: [Film], to file: URL) throws {
        let output = try GzipFile(path: file.path)
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for film in films {
            let line = try encoder.encode(ItemLine(film))
            try output.write(String(decoding: line, as: UTF8.self) + "\n")
        }
        try output.close()
    }
}
