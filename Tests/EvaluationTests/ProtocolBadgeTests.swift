import Testing

@testable import Evaluation

@Suite struct ProtocolBadgeTests {
    private let badge = ProtocolBadge(
        split: "leave-one-out", candidates: "sampled:99 outside the whole sequence", seed: 7,
        users: 22_363, cases: 22_363, dataset: "beauty", loss: "bce")

    @Test func `Equal protocols stand side by side without a warning`() {
        var other = badge
        other.loss = "ce"
        #expect(badge.warning(beside: other) == nil, "the loss is the model's, not the protocol's")
    }

    @Test func `Every part that differs is named in the warning`() throws {
        let other = ProtocolBadge(
            split: "ratio", candidates: "sampled:100 outside the training items",
            ties: "positive-first", seed: 8, users: 10, cases: 11, dataset: "toys")
        #expect(badge.differences(from: other).count == 7)
        let warning = try #require(badge.warning(beside: other))
        for part in ["leave-one-out", "ratio", "positive-first", "22363", "toys"] {
            #expect(warning.contains(part))
        }
    }

    @Test func `The seed matters only where it chose the candidates`() {
        var first = badge
        first.candidates = "full"
        var second = first
        second.seed = 99
        #expect(first.differences(from: second).isEmpty)
        var sampled = badge
        sampled.seed = 99
        #expect(badge.differences(from: sampled).count == 1)
    }
}
