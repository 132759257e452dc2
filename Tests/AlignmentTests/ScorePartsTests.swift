import Recommenders
import Testing

@testable import Alignment

@Suite struct ScorePartsTests {
    /// Score and sum of parts agree to a few units in the last place of the largest addend.
    private func expectSums(
        _ model: any LatentRecommender, _ request: ScoringRequest,
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        let scores = model.scores(for: [request])[0]
        let items = (0..<Int32(model.itemCount)).map(\.self)
        for (item, parts) in zip(items, model.scoreParts(of: items, for: request)) {
            let sum = parts.parts.reduce(0) { $0 + $1.value }
            let scale = parts.parts.reduce(1) { $0 + abs($1.value) }
            #expect(
                abs(sum - scores[Int(item)]) <= scale * 2e-6,
                "item \(item): \(parts) for \(scores[Int(item)])", sourceLocation: sourceLocation)
        }
    }

    @Test func `the parts of a joint score sum to it and name both sides and the constant`() throws
    {
        let model = try AlignedWorld.model()
        let request = AlignedWorld.request([3, 7, 11])
        expectSums(model, request)
        let parts = model.scoreParts(of: [5], for: request)[0]
        #expect(parts.parts.map(\.name) == ["cf", "content", "bias"])
    }

    @Test func `without its features a joint score has no content in it`() throws {
        let model = try AlignedWorld.model().without([.text, .image, .audio])
        let request = AlignedWorld.request([3, 7, 11])
        expectSums(model, request)
        let parts = model.scoreParts(of: [5], for: request)[0]
        #expect((parts.content ?? 0) == 0)
    }

    @Test func `a model of one latent has one part`() throws {
        let model = try AlignedWorld.model().base
        let request = AlignedWorld.request([3, 7, 11])
        expectSums(model, request)
        #expect(model.scoreParts(of: [5], for: request)[0].parts.map(\.name) == ["cf"])
    }

    @Test func `what the adapter adds to item and user are parts, and nothing when it is off`()
        throws
    {
        let world = SmallWorld()
        let adapter = world.adapter()
        for window in world.windows { _ = adapter.learn(window) }
        let request = world.windows[3][29].request
        let adapted = adapter.published
        expectSums(adapted, request)
        let parts = adapted.scoreParts(of: [1, 2, 3], for: request)
        #expect(parts.contains { ($0.adapterItem ?? 0) != 0 })
        #expect(parts.contains { ($0.adapterUser ?? 0) != 0 })
        for switched in [ModelPart.gate, .ema] { expectSums(adapted.without([switched]), request) }
        let off = adapted.without([.adapter])
        expectSums(off, request)
        #expect(off.scoreParts(of: [1], for: request)[0].adapterItem == nil)
    }

    @Test func `before anything is learned the adapter's parts are zero`() {
        let world = SmallWorld()
        let adapted = world.adapter().published
        let request = world.windows[3][29].request
        for parts in adapted.scoreParts(of: [0, 1, 2], for: request) {
            #expect(parts.adapterItem == 0)
            #expect(parts.adapterUser == 0)
        }
    }
}
