import Alignment
import Streaming

/// Settings of the online adapter as `--set` names them.
extension OnlineOptions {
    /// The standard recipe with some settings changed.
    init(_ assignments: [String]) throws(StreamError) {
        self = .standard
        for assignment in assignments { try set(assignment) }
    }

    /// Changes one setting, such as `steps=8`.
    mutating func set(_ assignment: String) throws(StreamError) {
        let parts = assignment.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw StreamError("\"\(assignment)\" is not a setting", hint: "write key=value")
        }
        func number<Value: LosslessStringConvertible>(_: Value.Type) throws(StreamError) -> Value {
            guard let value = Value(parts[1]) else {
                throw StreamError("\(parts[0]) wants a number, not \"\(parts[1])\"")
            }
            return value
        }
        switch parts[0] {
        case "steps": stepsPerThousand = try number(Double.self)
        case "batch": batch = try number(Int.self)
        case "candidates": candidates = try number(Int.self)
        case "pool": leastPool = try number(Int.self)
        case "hidden": hidden = try number(Int.self)
        case "rate": optimizer.rate = try number(Float.self)
        case "decay": optimizer.decay = try number(Float.self)
        case "ema": averaging = try number(Float.self)
        case "ewc": consolidation = try number(Float.self)
        case "distillation": distillation = try number(Float.self)
        case "alignment": alignment = try number(Float.self)
        case "reconstruction": reconstruction = try number(Float.self)
        case "replay": replayCapacity = try number(Int.self)
        case "replay-batch": replayBatch = try number(Int.self)
        default:
            throw StreamError(
                "the adapter has no setting \"\(parts[0])\"",
                hint: "there are steps, batch, candidates, pool, hidden, rate, decay, ema, ewc, "
                    + "distillation, alignment, reconstruction, replay, replay-batch")
        }
        if let problem { throw StreamError("--set \(assignment): \(problem)") }
    }
}
