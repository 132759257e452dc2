/// Interactions from fields at fixed positions.
struct DelimitedInteractions: RowDecoder {
    var user: Int
    var item: Int
    var time: Int?
    var value: Int?
    /// Rows without a time are counted apart instead of rejected: the publisher knows of them.
    var skipsUntimed = false

    var hasTimes: Bool { time != nil }

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        let needed = max(user, item, time ?? 0, value ?? 0)
        guard record.fieldCount > needed else {
            throw RowRejection(
                "the row has \(record.fieldCount) fields, but \(needed + 1) are needed", record[0])
        }
        var milliseconds: Int64?
        if let time {
            milliseconds = TimeText.milliseconds(record[time])
            if milliseconds == nil {
                if skipsUntimed, Self.isMissing(record[time]) {
                    batch.untimed += 1
                    return
                }
                throw RowRejection("the time is not readable", record[time])
            }
        }
        try batch.addInteraction(
            user: record[user], item: record[item], time: milliseconds, value: try rating(record))
    }

    /// The value, nil when the field is empty.
    private func rating(_ record: RecordReader) throws(RowRejection) -> Double? {
        guard let value else { return nil }
        let field = record[value].trimmed
        if let number = field.decimal { return number }
        guard Self.isMissing(field) else {
            throw RowRejection("the value is not a number", field)
        }
        return nil
    }

    private static func isMissing(_ field: Field) -> Bool {
        let field = field.trimmed
        if field.isEmpty { return true }
        guard field.bytes.count <= 4 else { return false }
        return ["nan", "null", "none", "na"].contains(field.text(.utf8).lowercased())
    }
}
