import Encoders
import Foundation

/// What `whyrec encode` tells of one modality.
struct EncodingSummary: Encodable {
    let modality: String
    let source: String
    let items: Int
    let present: Int
    let absent: Int
    /// Files that could not be encoded.
    let failed: Int
    /// The first of them.
    let failures: [String]
    /// Rows that were made in an earlier run.
    let cached: Int
    let width: Int
    let seconds: Double
    /// False when the run was stopped; then no table was written.
    let complete: Bool
    /// Rows of a file of features that belong to no item, nil for an encoder.
    var unknown: Int?

    /// Files named one by one.
    private static let failureLimit = 5

    init(
        _ table: FeatureTable, failures: [String] = [], cached: Int = 0, seconds: Double,
        isComplete: Bool = true
    ) {
        modality = table.modality.rawValue
        source = table.source
        items = table.itemCount
        present = table.presentCount
        absent = table.itemCount - table.presentCount
        failed = failures.count
        self.failures = Array(failures.prefix(Self.failureLimit))
        self.cached = cached
        width = table.width
        self.seconds = seconds
        complete = isComplete
    }

    init(_ report: FeatureFileReport) {
        modality = report.modality
        source = "\(report.file), \(report.transform)"
        items = report.items
        present = report.present
        absent = report.absent
        failed = report.unusable
        failures = []
        cached = 0
        width = report.width
        seconds = report.seconds
        complete = true
        unknown = report.unknown
    }

    func printText() {
        for failure in failures {
            FileHandle.standardError.write(Data("whyrec: \(terminalText(failure))\n".utf8))
        }
        if failed > failures.count {
            let more = "whyrec: \((failed - failures.count).formatted()) more could not be used\n"
            FileHandle.standardError.write(Data(more.utf8))
        }
        var line =
            "\(modality): \(present.formatted()) of \(items.formatted()) items, "
            + "\(width) wide, \(terminalText(source))"
        if cached > 0 { line += ", \(cached.formatted()) encoded before" }
        if failed > 0 { line += ", \(failed.formatted()) failed" }
        if let unknown, unknown > 0 { line += ", \(unknown.formatted()) rows of unknown items" }
        line += ", \(seconds.formatted(.number.precision(.fractionLength(1)))) s"
        print(complete ? line : line + "; stopped")
    }
}
