import Recommenders

/// Everything `train --set key=value` can change.
struct TrainingSettings {
    var configuration: SASRec.Configuration
    var options: TrainingOptions

    /// Why a setting was refused.
    struct Refusal: Error, CustomStringConvertible {
        let description: String
    }

    /// Names of all settings with what they hold now.
    var listing: [(key: String, value: String)] {
        [
            ("width", "\(configuration.width)"), ("blocks", "\(configuration.blocks)"),
            ("heads", "\(configuration.heads)"), ("length", "\(configuration.length)"),
            ("dropout", "\(configuration.dropout)"),
            ("variant", configuration.variant.rawValue),
            ("scale-items", "\(configuration.scalesItems)"),
            ("attend-padding", "\(configuration.attendsToPadding)"),
            ("epsilon", "\(configuration.epsilon)"),
            ("batch", "\(options.batch)"), ("rate", "\(options.rate)"),
            ("beta2", "\(options.beta2)"), ("decay", "\(options.decay)"),
            ("clip", "\(options.clip)"), ("validation-interval", "\(options.validationInterval)"),
            ("patience", "\(options.patience)"), ("shards", "\(options.shards)"),
            ("chunk", "\(options.chunk)"),
        ]
    }

    /// Applies one `key=value`.
    mutating func set(_ assignment: String) throws(Refusal) {
        guard let mark = assignment.firstIndex(of: "=") else {
            throw Refusal(description: "--set takes key=value, not \"\(assignment)\".")
        }
        let key = assignment[..<mark]
        let value = String(assignment[assignment.index(after: mark)...])
        switch key {
        case "width": configuration.width = try parse(key, value)
        case "blocks": configuration.blocks = try parse(key, value)
        case "heads": configuration.heads = try parse(key, value)
        case "length": configuration.length = try parse(key, value)
        case "dropout": configuration.dropout = try parse(key, value)
        case "variant":
            guard let variant = SASRec.BlockVariant(rawValue: value) else {
                let known = SASRec.BlockVariant.allCases.map(\.rawValue).joined(separator: ", ")
                throw Refusal(description: "variant is one of \(known), not \"\(value)\".")
            }
            configuration.variant = variant
        case "scale-items": configuration.scalesItems = try parse(key, value)
        case "attend-padding": configuration.attendsToPadding = try parse(key, value)
        case "epsilon": configuration.epsilon = try parse(key, value)
        case "batch": options.batch = try parse(key, value)
        case "rate": options.rate = try parse(key, value)
        case "beta2": options.beta2 = try parse(key, value)
        case "decay": options.decay = try parse(key, value)
        case "clip": options.clip = try parse(key, value)
        case "validation-interval": options.validationInterval = try parse(key, value)
        case "patience": options.patience = try parse(key, value)
        case "shards": options.shards = try parse(key, value)
        case "chunk": options.chunk = try parse(key, value)
        default:
            let known = listing.map(\.key).joined(separator: ", ")
            throw Refusal(description: "There is no setting \"\(key)\". Settings: \(known).")
        }
    }

    private func parse<Value: LosslessStringConvertible>(
        _ key: Substring, _ text: String
    ) throws(Refusal) -> Value {
        guard let value = Value(text) else {
            throw Refusal(description: "\(key) cannot be \"\(text)\".")
        }
        return value
    }
}
