import Catalog

extension EvaluationResult {
    /// The outcomes divided by a property of the item that was asked for, such as how often training
    /// saw it.
    ///
    /// - Parameters:
    ///   - cases: The cases of the outcomes, in their order. Those with several targets belong to
    ///     no group.
    ///   - label: Name of an item's group; nil for none.
    /// - Returns: By the names of the groups; without outcomes there is no group.
    public func grouped(
        _ cases: [EvaluationCase], by label: (Int32) -> String?
    ) -> [String: EvaluationResult] {
        precondition(
            cases.count == outcomes.count, "\(cases.count) cases of \(outcomes.count) outcomes")
        var groups: [String: [CaseOutcome]] = [:]
        for (question, outcome) in zip(cases, outcomes) where question.targets.count == 1 {
            guard let name = label(question.targets[0]) else { continue }
            groups[name, default: []].append(outcome)
        }
        return groups.mapValues {
            EvaluationResult(
                model: model, version: version, badge: badge, cutoffs: cutoffs, outcomes: $0)
        }
    }
}
