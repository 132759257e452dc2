/// Interactions from JSON lines; the first key of each list that is present counts.
struct JSONInteractions: RowDecoder {
    var user: [String]
    var item: [String]
    var time: [String]
    var value: [String]

    var hasTimes: Bool { !time.isEmpty }

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        var scanner = JSONLineScanner(record[0])
        let keys = user + item + time + value
        let object = try scanner.object { keys.contains($0) }
        var userName = try name(user, in: object, what: "user")
        var itemName = try name(item, in: object, what: "item")
        let milliseconds = try self.milliseconds(object)
        let number = value.lazy.compactMap { object[$0]?.double }.first
        var rejection: RowRejection?
        userName.withUTF8 { userBytes in
            itemName.withUTF8 { itemBytes in
                do throws(RowRejection) {
                    try batch.addInteraction(
                        user: Field(bytes: userBytes), item: Field(bytes: itemBytes),
                        time: milliseconds, value: number)
                } catch {
                    rejection = error
                }
            }
        }
        if let rejection { throw rejection }
    }

    private func milliseconds(_ object: [String: JSONValue]) throws(RowRejection) -> Int64? {
        guard !time.isEmpty else { return nil }
        let found = time.lazy.compactMap { object[$0] }.first
        switch found {
        case .integer(let number)?:
            if let time = TimeText.milliseconds(number) { return time }
        case .number(let number)?:
            if let time = TimeText.milliseconds(number) { return time }
        case .string(var text)?:
            let time = text.withUTF8 { TimeText.milliseconds(Field(bytes: $0)) }
            if let time { return time }
        default: break
        }
        throw RowRejection("the time is not readable", found?.text ?? "")
    }

    private func name(
        _ keys: [String], in object: [String: JSONValue], what: String
    ) throws(RowRejection) -> String {
        for key in keys {
            if let text = object[key]?.text { return text }
        }
        throw RowRejection("the row has no \(what) (\(keys.joined(separator: " or ")))")
    }
}

/// Descriptions of items from JSON lines with named keys.
struct JSONItems: RowDecoder {
    let columns: ItemColumns

    init(_ columns: ItemColumns) { self.columns = columns }

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        var scanner = JSONLineScanner(record[0])
        let keys = Set(
            [columns.id, columns.title, columns.year, columns.text].compactMap(\.self)
                + columns.media.map(\.column) + columns.attributes)
        let object = try scanner.object { keys.contains($0) }
        guard let name = object[columns.id]?.text else {
            throw RowRejection("the row has no item (\(columns.id))")
        }
        var description = StagedItem(name: name)
        if let title = columns.title.flatMap({ object[$0]?.text?.singleLine }) {
            (description.title, description.year) = ReleaseYear.split(title)
        }
        if let year = columns.year.flatMap({ object[$0]?.double }), year.magnitude < 1e6 {
            description.year = ReleaseYear(Int64(year))?.value
        }
        description.text = columns.text.flatMap {
            object[$0]?.strings.joined(separator: " ").singleLine
        }
        description.media = columns.media.compactMap { kind, column in
            object[column]?.strings.first.map { ItemMedia(kind: kind, location: $0) }
        }
        for column in columns.attributes {
            for word in object[column]?.strings.compactMap(\.singleLine) ?? [] {
                description.attributes.append(AttributeName(kind: column, name: word))
            }
        }
        try batch.addDescription(description, unknown: .list)
    }
}
