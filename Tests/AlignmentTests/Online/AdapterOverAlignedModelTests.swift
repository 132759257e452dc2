import Catalog
import Recommenders
import Tensor
import Testing

@testable import Alignment

/// The online adapter over a base that knows content.
@Suite struct AdapterOverAlignedModelTests {
    private func window(_ base: AlignedModel) -> [ObservedEvent] {
        AlignedWorld.split.test.prefix(30).enumerated().map { index, question in
            let request = ScoringRequest(
                user: question.user, history: question.history,
                historyTimes: question.historyTimes, now: 1_000 + Int64(index))
            return ObservedEvent(
                interaction: Interaction(
                    user: question.user, item: question.targets[0], time: request.now),
                request: request, userLatent: base.userLatents(for: [request])[0])
        }
    }

    @Test func `content holds the adapter while it learns and can be switched off at once`()
        throws
    {
        let base = try AlignedWorld.model()
        let events = window(base)
        let requests = events.prefix(6).map(\.request)
        let adapter = OnlineAdapter(
            base: base, training: [], options: SmallWorld.options(), seed: 2)
        let start = adapter.published
        #expect(start.scores(for: requests) == base.scores(for: requests))
        #expect(
            start.without([.text]).scores(for: requests)
                == base.without([.text]).scores(for: requests))
        let report = adapter.learn(events)
        #expect(report.losses.alignment > 0 && report.losses.reconstruction > 0)
        let served = adapter.published
        #expect(
            served.without([.text, .adapter]).scores(for: requests)
                == base.without([.text]).scores(for: requests))
        #expect(
            served.without([.text]).scores(for: requests)
                != base.without([.text]).scores(for: requests))
        #expect(served.without([.text]).scores(for: requests) != served.scores(for: requests))
        #expect(served.without([.image]).scores(for: requests) == served.scores(for: requests))
        // What was switched off comes back whole.
        #expect(
            served.without([.text]).without([]).scores(for: requests)
                == served.scores(for: requests))
    }

    @Test func `side latents are of length one and absent without features`() throws {
        let base = try AlignedWorld.model([AlignedWorld.features(absent: [5])])
        #expect(base.sideLatent(5) == nil)
        let side = try #require(base.sideLatent(6))
        #expect(side.count == base.sideWidth)
        #expect(abs(side.reduce(0) { $0 + $1 * $1 } - 1) < 1e-5)
        #expect(base.without([.text]).sideLatent(6) == nil)
    }
}
