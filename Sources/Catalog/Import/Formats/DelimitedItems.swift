/// Descriptions of items from fields at fixed positions.
struct DelimitedItems: RowDecoder {
    /// A field that holds attributes of one kind.
    struct AttributeField {
        var position: Int
        var kind: String
    }

    var id: Int
    var title: Int?
    var year: Int?
    var text: Int?
    var attributes: [AttributeField] = []
    var media: [(kind: Modality.Kind, position: Int)] = []
    var encoding = Field.Encoding.utf8
    var unknown = ImportBatch.UnknownItems.list
    /// Words that stand for nothing, such as `UNKNOWN`.
    var blanks: Set<String> = ["N/A"]

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        let needed = max(id, title ?? 0, text ?? 0, attributes.map(\.position).max() ?? 0)
        guard record.fieldCount > needed else {
            throw RowRejection(
                "the row has \(record.fieldCount) fields, but \(needed + 1) are needed", record[0])
        }
        var description = StagedItem(name: record[id].trimmed.text(.utf8))
        if let title { setTitle(of: &description, from: record[title]) }
        if let year, record.fieldCount > year {
            description.year = record[year].trimmed.integer.flatMap(ReleaseYear.init)?.value
        }
        if let text { description.text = known(record[text].line(encoding)) }
        for (kind, position) in media where record.fieldCount > position {
            guard let location = known(record[position].line(.utf8)) else { continue }
            description.media.append(ItemMedia(kind: kind, location: location))
        }
        for field in attributes {
            for name in AttributeList.names(record[field.position], encoding: encoding) {
                guard let name = known(name) else { continue }
                description.attributes.append(AttributeName(kind: field.kind, name: name))
            }
        }
        try batch.addDescription(description, unknown: unknown)
    }

    private func setTitle(of description: inout StagedItem, from field: Field) {
        guard let line = known(field.line(encoding)) else { return }
        let (title, titleYear) = ReleaseYear.split(line)
        description.title = title
        description.year = titleYear
    }

    private func known(_ text: String?) -> String? {
        text.flatMap { blanks.contains($0) ? nil : $0 }
    }
}

/// A year of release that films and books can have.
struct ReleaseYear {
    let value: Int

    init?(_ number: Int64) {
        guard (1000...2999).contains(number) else { return nil }
        value = Int(number)
    }

    /// Takes the year off a title such as `Toy Story (1995)`.
    static func split(_ title: String) -> (title: String, year: Int?) {
        guard title.hasSuffix(")"), title.utf8.count > 7 else { return (title, nil) }
        let year = title.dropLast().suffix(4)
        let before = title.dropLast(5)
        guard before.hasSuffix(" ("), let number = Int64(year), let year = ReleaseYear(number)
        else {
            return (title, nil)
        }
        let rest = before.dropLast(2)
        return (String(rest), year.value)
    }
}

/// The several ways in which data sets write a list of words in one field.
enum AttributeList {
    /// The genre that MovieLens writes for a film without one.
    static let noGenre = "(no genres listed)"

    /// Words joined by `|`, or listed in square brackets with commas.
    static func names(_ field: Field, encoding: Field.Encoding) -> [String] {
        guard let line = field.line(encoding), line != noGenre else { return [] }
        if line.hasPrefix("["), line.hasSuffix("]") {
            return line.dropFirst().dropLast().split(separator: ",").compactMap {
                String($0).trimmingQuotes.singleLine
            }
        }
        return line.split(separator: "|").compactMap { String($0).singleLine }
    }
}

extension String {
    fileprivate var trimmingQuotes: String {
        var text = Substring(self)
        while let first = text.first, first == " " || first == "'" || first == "\"" {
            text.removeFirst()
        }
        while let last = text.last, last == " " || last == "'" || last == "\"" {
            text.removeLast()
        }
        return String(text)
    }
}
