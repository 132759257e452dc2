import Foundation

extension LanguageModelExamination {
    /// What is known before the load.
    var introduction: String {
        var lines = [
            "language model \(terminalText(model.path))",
            "  \(model.architecture), \(model.blocks) blocks of width \(model.width), "
                + "\(model.heads) heads over \(model.keyValueHeads), "
                + "\(model.vocabulary.formatted()) tokens, context \(model.context.formatted()), "
                + "head \(model.isHeadTied ? "tied" : "untied")",
            "  \(model.parameters.formatted()) weights, stored as "
                + "\(model.storedTypes.joined(separator: ", ")) in \(size(model.storedBytes))",
        ]
        if let tokenizer = model.tokenizer {
            lines.append(
                "  tokenizer of \(tokenizer.vocabulary.formatted()) tokens; "
                    + "\(tokenizer.roundTrips) of \(tokenizer.texts) texts come back unchanged")
        }
        let tried = expected.blocksTried
        lines += [
            "expected here with \(expected.weights) weights, from "
                + (tried == model.blocks
                    ? "all \(tried) blocks" : "the first \(tried) of \(model.blocks) blocks"),
            "  load \(fixed(expected.loadSeconds, 1)) s, memory \(size(expected.memoryBytes)): "
                + "weights \(size(expected.weightBytes)), cache "
                + "\(size(expected.cacheBytesPerPosition)) a position"
                + (expected.availableBytes.map { "; \(size($0)) available" } ?? ""),
            "  reading \(fixed(expected.prefillTokensPerSecond, 0)) tokens/s, "
                + "writing \(fixed(expected.decodeTokensPerSecond, 1)) tokens/s",
        ]
        return lines.joined(separator: "\n")
    }

    /// What was measured after the load.
    var outcome: String {
        guard let measured else { return "not measured" }
        var lines = [
            "measured",
            "  load \(fixed(measured.loadSeconds, 1)) s, weights \(size(measured.weightBytes))"
                + (measured.peakBytes.map { ", peak memory of the process \(size($0))" } ?? ""),
            "  reading \(fixed(measured.prefillTokensPerSecond, 0)) tokens/s "
                + "(\(measured.prefillTokens) at once), "
                + "writing \(fixed(measured.decodeTokensPerSecond, 1)) tokens/s",
            "  packing lost \(percent(measured.packingError)) of the weights' norm, at most "
                + "\(percent(measured.worstPackingError)) in \(terminalText(measured.worstMatrix))",
        ]
        if let rescoring = measured.rescoring {
            lines.append(
                "  \(rescoring.candidates) candidates of \(rescoring.candidateTokens) tokens scored "
                    + "again after token \(rescoring.changedAt + 1) of \(rescoring.promptTokens) "
                    + "changed: \(milliseconds(rescoring.warmSeconds)), "
                    + "\(percent(rescoring.ratio)) of \(milliseconds(rescoring.coldSeconds)) for "
                    + "a cold pass, \(percent(rescoring.ratioToSeparate)) of "
                    + "\(milliseconds(rescoring.separateSeconds)) for separate prompts; "
                    + "largest difference a token "
                    + String(format: "%.1e", rescoring.largestDifference))
        }
        return lines.joined(separator: "\n")
    }

    private func size(_ bytes: Int) -> String {
        let units = ["bytes", "kB", "MB", "GB", "TB"]
        var value = Double(bytes)
        var unit = 0
        while value >= 1000, unit < units.count - 1 {
            value /= 1000
            unit += 1
        }
        return "\(fixed(value, unit == 0 || value >= 100 ? 0 : 1)) \(units[unit])"
    }

    private func milliseconds(_ seconds: Double) -> String { "\(fixed(seconds * 1000, 1)) ms" }

    private func percent(_ share: Double) -> String { "\(fixed(100 * share, 2)) %" }
}
