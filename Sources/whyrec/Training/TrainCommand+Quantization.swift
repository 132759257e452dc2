import Alignment
import ArgumentParser
import Catalog
import Foundation
import Recommenders
import Synchronization
import Tensor

/// `whyrec train --stage quantize`.
extension TrainCommand {
    func trainQuantization() throws {
        try refuseOptionsOfTraining()
        let opened = try Workspace(selectedBy: options)
        let workspace = opened.isWritable || output != nil ? opened : try opened.writableCopy()
        let store = try workspace.openCatalog()
        let file = try modelFile(
            model, ModelFile.names(for: model, in: workspace), in: workspace, facts: store.facts)
        let recommender = file.model.recommender
        let table = recommender.itemTable
        let chosen = try quantizerOptions(width: table.width)
        let start = ContinuousClock.now
        guard let quantizer = try quantizer(of: table, chosen) else {
            throw CommandFailure("stopped; nothing was written")
        }
        let codes = try QuantizedLatents(table, by: quantizer)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let url =
            output.map { URL(fileURLWithPath: $0) }
            ?? QuantizationFile.url(
                beside: workspace.modelsFolder.appendingPathComponent(file.name)
                    .appendingPathExtension(ModelFile.fileExtension))
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try QuantizationFile(codes, of: recommender, seconds: seconds).save(to: url)
        let events = try HeldOutEvents(splitNamed: file.splitName, of: store)
        let report = QuantizationReport(
            codes, of: recommender, asked: quantizationQuestions(events.training))
        try tell(report, model: file.name, file: url, seconds: seconds)
    }

    /// Refuses what means something for other stages only, instead of ignoring it.
    private func refuseOptionsOfTraining() throws {
        let given = [
            ("--preset", preset != nil), ("--loss", loss != "bce"), ("--epochs", epochs != nil),
            ("--split", split != "leave-one-out"), ("--half", half), ("--resume", resume),
            ("--backbone", backbone != nil), ("--without", without != nil),
        ]
        if let (name, _) = given.first(where: \.1) {
            throw ValidationError(
                "\(name) does not apply to --stage quantize; use --model and --set key=value.")
        }
        if CountingModel(rawValue: model) != nil {
            throw ValidationError("\(model) counts interactions: it has no latents to quantise.")
        }
    }

    private func quantizerOptions(width: Int) throws -> ProductQuantizer.Options {
        var result = ProductQuantizer.Options.standard(width: width)
        result.seed = options.seed
        for assignment in settings {
            let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
            guard parts.count == 2 else {
                throw ValidationError("--set takes key=value, not \"\(assignment)\".")
            }
            guard let value = Int(parts[1]) else {
                throw ValidationError("\(parts[0]) cannot be \"\(parts[1])\".")
            }
            switch parts[0] {
            case "subspaces": result.subspaces = value
            case "codebook": result.codebook = value
            case "iterations": result.iterations = value
            case "points": result.pointsPerCentroid = value
            default:
                let known = ProductQuantizer.Options.names.joined(separator: ", ")
                throw ValidationError("There is no setting \"\(parts[0])\". Settings: \(known).")
            }
        }
        return result
    }

    private func quantizer(
        of table: LatentTable, _ chosen: ProductQuantizer.Options
    ) throws -> ProductQuantizer? {
        Interruption.watch()
        let line = Mutex(ProgressLine("quantising", unit: "passes"))
        defer { line.withLock { $0.finish() } }
        let total = chosen.iterations * chosen.subspaces
        return try ProductQuantizer.train(
            on: table, options: chosen,
            progress: { done in line.withLock { $0.update(done, of: total) } },
            shouldStop: { Interruption.isRequested })
    }

    private func tell(
        _ report: QuantizationReport, model: String, file: URL, seconds: Double
    ) throws {
        if options.json {
            return try printJSON(
                QuantizationSummary(
                    done: true, model: model, file: file.path, seconds: seconds,
                    codeRatio: report.codeRatio, trueRatio: report.trueRatio, report: report,
                    peakRssBytes: peakResidentBytes()))
        }
        let facts = report.facts + [("seconds", String(format: "%.1f", seconds))]
        let widest = facts.map(\.0.count).max() ?? 0
        for (name, value) in facts {
            print("\(name.padding(toLength: widest, withPad: " ", startingAt: 0))  \(value)")
        }
        print("done: \(file.path)")
    }
}

private struct QuantizationSummary: Encodable {
    let done: Bool
    let model: String
    let file: String
    let seconds: Double
    let codeRatio: Double
    let trueRatio: Double
    let report: QuantizationReport
    let peakRssBytes: Int?
}
