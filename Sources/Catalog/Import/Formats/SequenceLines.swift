import Foundation

/// A user and one or more of its items a line, oldest first, without times.
enum SequenceLines {
    static func stages(_ file: URL) -> [ImportStage] {
        [
            ImportStage(content: .interactions, file: file, syntax: .words) { _ in
                SequenceRows()
            }
        ]
    }
}

private struct SequenceRows: RowDecoder {
    var hasTimes: Bool { false }

    func decode(_ record: RecordReader, into batch: ImportBatch) throws(RowRejection) {
        guard record.fieldCount >= 2 else {
            throw RowRejection("a line is a user and at least one item", record[0])
        }
        for position in 1..<record.fieldCount {
            try batch.addInteraction(
                user: record[0], item: record[position], time: nil, value: nil)
        }
    }
}
