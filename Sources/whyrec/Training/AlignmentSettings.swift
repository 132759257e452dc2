import Alignment
import Encoders

/// Everything `train --stage align --set key=value` can change.
struct AlignmentSettings {
    var options: AlignerOptions
    /// The modality whose rows are shuffled between items, as a placebo.
    var shuffled: FeatureModality?

    /// Applies one `key=value`.
    mutating func set(_ assignment: String) throws(TrainingSettings.Refusal) {
        guard let mark = assignment.firstIndex(of: "=") else {
            throw .init(description: "--set takes key=value, not \"\(assignment)\".")
        }
        let key = assignment[..<mark]
        let value = String(assignment[assignment.index(after: mark)...])
        switch key {
        case "fusion":
            options.fusion = try choose(key, value)
            // The paper's width, unless one is set after it.
            // What is learned jointly must know what is popular: nothing adds it afterwards.
            if options.fusion != .concatenation {
                (options.width, options.drawsFromEvents) = (256, false)
            }
        case "missing": options.missing = try choose(key, value)
        case "alignment": options.alignment = try parse(key, value)
        case "reconstruction": options.reconstruction = try parse(key, value)
        case "width": options.width = try parse(key, value)
        case "inner": options.inner = try parse(key, value)
        case "decay": options.decay = try parse(key, value)
        case "batch": options.batch = try parse(key, value)
        case "negatives": options.negatives = try parse(key, value)
        case "popular-negatives": options.drawsFromEvents = try parse(key, value)
        case "positions": options.positions = try parse(key, value)
        case "rate": options.rate = try parse(key, value)
        case "weight-decay": options.weightDecay = try parse(key, value)
        case "warm-up": options.warmUp = try parse(key, value)
        case "hidden": options.hidden = try parse(key, value)
        case "calibration-steps": options.calibrationSteps = try parse(key, value)
        case "calibration-negatives": options.calibrationNegatives = try parse(key, value)
        case "counted-trust": options.hasCountedTrust = try parse(key, value)
        case "count-prior": options.hasCountPrior = try parse(key, value)
        case "shards": options.shards = try parse(key, value)
        case "shuffle":
            guard let modality = FeatureModality(rawValue: value) else {
                throw .init(description: "shuffle is text, image or audio, not \"\(value)\".")
            }
            shuffled = modality
        default:
            throw .init(
                description:
                    "There is no setting \"\(key)\". Settings: fusion, missing, alignment, reconstruction, width, inner, decay, batch,"
                    + " negatives, popular-negatives, positions, rate, weight-decay, warm-up, hidden,"
                    + " calibration-steps, calibration-negatives, counted-trust, count-prior, shards, shuffle."
            )
        }
    }

    private func choose<Value: RawRepresentable & CaseIterable>(
        _ key: Substring, _ text: String
    ) throws(TrainingSettings.Refusal) -> Value where Value.RawValue == String {
        guard let value = Value(rawValue: text) else {
            let known = Value.allCases.map(\.rawValue).joined(separator: ", ")
            throw .init(description: "\(key) is one of \(known), not \"\(text)\".")
        }
        return value
    }

    private func parse<Value: LosslessStringConvertible>(
        _ key: Substring, _ text: String
    ) throws(TrainingSettings.Refusal) -> Value {
        guard let value = Value(text) else {
            throw .init(description: "\(key) cannot be \"\(text)\".")
        }
        return value
    }
}
