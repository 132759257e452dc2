import ArgumentParser
import LanguageModel

/// Everything `train --stage language-model --set key=value` can change.
struct LanguageModelSettings {
    var shape: LanguageModelTraining.Shape
    var options = LanguageModelTraining.Options()

    init(vocabularyCount: Int) {
        shape = LanguageModelTraining.Shape(vocabularyCount: vocabularyCount)
    }

    init(shape: LanguageModelTraining.Shape, options: LanguageModelTraining.Options) {
        self.shape = shape
        self.options = options
    }

    /// Names of all settings with what they hold now.
    var listing: [(key: String, value: String)] {
        Self.sizes.map { ($0.key, "\(shape[keyPath: $0.path])") }
            + Self.counts.map { ($0.key, "\(options[keyPath: $0.path])") }
            + Self.numbers.map { ($0.key, "\(options[keyPath: $0.path])") }
    }

    /// Applies `key=value` pairs and checks what comes out.
    mutating func set(_ assignments: [String]) throws(ValidationError) {
        for assignment in assignments { try set(assignment) }
        if let problem = shape.problem ?? options.problem {
            throw ValidationError("The settings do not work: \(problem).")
        }
    }

    // Key paths are values that never change; the type is not marked so for each kind of root.
    private nonisolated(unsafe) static let sizes:
        [(key: String, path: WritableKeyPath<LanguageModelTraining.Shape, Int>)] = [
            ("width", \.width), ("inner", \.feedForwardWidth), ("blocks", \.blocks),
            ("heads", \.heads), ("key-value-heads", \.keyValueHeads), ("context", \.contextCount),
        ]
    // As above.
    private nonisolated(unsafe) static let counts:
        [(key: String, path: WritableKeyPath<LanguageModelTraining.Options, Int>)] = [
            ("steps", \.steps), ("tokens", \.tokensPerStep), ("warm-up", \.warmUp),
            ("validation-interval", \.validationInterval), ("shards", \.shards),
            ("chunk", \.chunk),
        ]
    // As above.
    private nonisolated(unsafe) static let numbers:
        [(key: String, path: WritableKeyPath<LanguageModelTraining.Options, Float>)] = [
            ("rate", \.rate), ("final-rate-share", \.finalRateShare), ("beta1", \.beta1),
            ("beta2", \.beta2), ("decay", \.decay), ("clip", \.clip), ("deviation", \.deviation),
        ]

    private mutating func set(_ assignment: String) throws(ValidationError) {
        guard let mark = assignment.firstIndex(of: "=") else {
            throw ValidationError("--set takes key=value, not \"\(assignment)\".")
        }
        let key = String(assignment[..<mark])
        let text = String(assignment[assignment.index(after: mark)...])
        if let size = Self.sizes.first(where: { $0.key == key }) {
            shape[keyPath: size.path] = try parse(key, text)
        } else if let count = Self.counts.first(where: { $0.key == key }) {
            options[keyPath: count.path] = try parse(key, text)
        } else if let number = Self.numbers.first(where: { $0.key == key }) {
            options[keyPath: number.path] = try parse(key, text)
        } else {
            let known = listing.map(\.key).joined(separator: ", ")
            throw ValidationError("There is no setting \"\(key)\". Settings: \(known).")
        }
    }

    private func parse<Value: LosslessStringConvertible>(
        _ key: String, _ text: String
    ) throws(ValidationError) -> Value {
        guard let value = Value(text) else {
            throw ValidationError("\(key) cannot be \"\(text)\".")
        }
        return value
    }
}
