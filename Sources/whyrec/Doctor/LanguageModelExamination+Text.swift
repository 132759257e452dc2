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
            "  reading \(rate(expected.prefillTokensPerSecond)), "
                + "writing \(rate(expected.decodeTokensPerSecond))",
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
            "  reading \(rate(measured.prefillTokensPerSecond)) "
                + "(\(measured.prefillTokens) at once), "
                + "writing \(rate(measured.decodeTokensPerSecond))",
        ]
        if measured.packingError > 0 {
            lines.append(
                "  packing lost \(percent(measured.packingError)) of the weights' norm, at most "
                    + "\(percent(measured.worstPackingError)) in "
                    + terminalText(measured.worstMatrix))
        }
        if let rescoring = measured.rescoring {
            lines.append(
                """
                ranking \(rescoring.candidates) candidates of \(rescoring.candidateTokens) tokens \
                again, token \(rescoring.changedAt + 1) of \(rescoring.promptTokens) changed
                  \(milliseconds(rescoring.warmSeconds)) with what the cache still holds
                  \(milliseconds(rescoring.coldSeconds)) from cold in one batch (the first is \
                \(percent(rescoring.ratio)))
                  \(milliseconds(rescoring.separateSeconds)) from cold one by one (the first is \
                \(percent(rescoring.ratioToSeparate)))
                  largest difference a token \(String(format: "%.1e", rescoring.largestDifference))
                """)
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

    private func rate(_ tokensPerSecond: Double) -> String {
        tokensPerSecond < 100
            ? "\(fixed(tokensPerSecond, 1)) tokens/s"
            : "\(tokensPerSecond.formatted(.number.precision(.fractionLength(0)))) tokens/s"
    }

    private func percent(_ share: Double) -> String { "\(fixed(100 * share, 2)) %" }
}
