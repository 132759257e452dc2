import Explanation

/// Everything `train --stage explain --set key=value` can change.
struct ExplanationSettings {
    var options: ExplanationOptions

    /// Applies one `key=value`.
    mutating func set(_ assignment: String) throws(TrainingSettings.Refusal) {
        guard let mark = assignment.firstIndex(of: "=") else {
            throw .init(description: "--set takes key=value, not \"\(assignment)\".")
        }
        let key = assignment[..<mark]
        let value = String(assignment[assignment.index(after: mark)...])
        switch key {
        case "batch": options.batch = try parse(key, value)
        case "rate": options.rate = try parse(key, value)
        case "weight-decay": options.weightDecay = try parse(key, value)
        case "warm-up": options.warmUp = try parse(key, value)
        case "language": options.languageWeight = try parse(key, value)
        case "faithfulness": options.faithfulnessWeight = try parse(key, value)
        case "margin": options.margin = try parse(key, value)
        case "evidence-dropout": options.evidenceDropout = try parse(key, value)
        case "bare": options.bareShare = try parse(key, value)
        case "history": options.preset.history = try parse(key, value)
        case "evidence": options.preset.evidence = try parse(key, value)
        case "candidates": options.preset.candidates = try parse(key, value)
        case "lessons": options.lessons = try parse(key, value)
        case "tokens":
            let tokens: Int = try parse(key, value)
            guard let preset = PromptPreset.all.first(where: { $0.tokens == tokens }) else {
                let known = PromptPreset.all.map { "\($0.tokens)" }.joined(separator: ", ")
                throw .init(description: "tokens is one of \(known), not \"\(value)\".")
            }
            options.preset = preset
        default:
            throw .init(
                description: "There is no setting \"\(key)\". Settings: tokens, history, evidence, "
                    + "candidates, batch, rate, weight-decay, warm-up, language, faithfulness, "
                    + "margin, evidence-dropout, bare, lessons.")
        }
    }

    private func parse<Value: LosslessStringConvertible>(
        _ key: Substring, _ text: String
    ) throws(TrainingSettings.Refusal) -> Value {
        guard let value = Value(text) else {
            throw .init(description: "\(key) wants a number, not \"\(text)\".")
        }
        return value
    }
}
