import Alignment
import Catalog
import Recommenders
import Streaming
import Testing

/// Latents of items are axes; a user's latent is the sum of the items of the history.
private struct Axes: LatentRecommender {
    let name = "axes"
    let version = "axes 1"
    let scoreMeaning = "dot product"
    let itemCount = 12
    var latentWidth: Int { itemCount }

    func itemLatent(_ item: Int32) -> [Float] {
        (0..<Int32(itemCount)).map { $0 == item ? 1 : 0.1 }
    }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            (0..<Int32(itemCount)).map { request.history.contains($0) ? 1 : 0 }
        }
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        userLatents(for: requests).map { user in
            (0..<Int32(itemCount)).map { item in
                zip(user, itemLatent(item)).reduce(0) { $0 + $1.0 * $1.1 }
            }
        }
    }
}

private func learner() -> OnlineAdapter {
    var options = OnlineOptions()
    options.hidden = 4
    options.leastPool = 4
    options.stepsPerThousand = 500
    options.consolidation = 0
    return OnlineAdapter(base: Axes(), training: [], options: options, seed: 1)
}

/// Eight events of four users, from index `first` on.
private func window(_ first: Int) -> [ObservedEvent] {
    (0..<8).map { place in
        let event = Interaction(
            user: Int32(place % 4), item: Int32((first + place) % 12), time: Int64(first + place))
        let request = ScoringRequest(
            user: event.user, history: [Int32(place % 12)], historyTimes: [0], now: event.time)
        return ObservedEvent(
            interaction: event, request: request,
            userLatent: Axes().userLatents(for: [request])[0])
    }
}

@Suite struct OnlineLoopTests {
    @Test func `A window is learned and the next version serves`() {
        let loop = OnlineLoop(learner())
        #expect(loop.published.versionNumber == 0)
        let learning = loop.endWindow(window(0), at: 8)
        #expect(learning.report.steps == 4 && loop.published.versionNumber == 1)
        #expect(learning.overlapUsers == 4)
        #expect(learning.overlap.map { (0...1).contains($0) } == true)
    }

    @Test func `A moment is shown with the version that served it, as far back as they are kept`() {
        let loop = OnlineLoop(learner())
        for number in 1...20 { _ = loop.endWindow(window(number), at: 8 * number) }
        #expect(loop.snapshot(at: 160)?.versionNumber == 20)
        #expect(loop.snapshot(at: 159)?.versionNumber == 19)
        let oldest = 20 - OnlineLoop.memory + 1
        #expect(loop.snapshot(at: 8 * oldest)?.versionNumber == oldest)
        #expect(loop.snapshot(at: 8 * oldest - 1) == nil)
        #expect(loop.snapshot(at: 0) == nil)
    }

    @Test func `A stopped learner keeps its weights while summaries move on`() {
        let loop = OnlineLoop(learner(), stopsAfter: 8)
        #expect(loop.endWindow(window(0), at: 8).report.steps == 4)
        let steps = loop.learner.stepCount
        let hash = loop.learner.stateHash
        let second = loop.endWindow(window(8), at: 16)
        #expect(second.report.steps == 0 && loop.learner.stepCount == steps)
        #expect(loop.learner.stateHash != hash, "the summaries hold the window")
        #expect(loop.published.versionNumber == 2)
    }

    @Test func `The scorer gives the scores of the published model, bit for bit`() {
        let loop = OnlineLoop(learner())
        _ = loop.endWindow(window(0), at: 8)
        let events = window(3)
        let count = events.count * 12
        let scores = UnsafeMutableBufferPointer<Float>.allocate(capacity: count)
        defer { scores.deallocate() }
        loop.scorer.score(events[...], into: scores)
        #expect(Array(scores) == loop.published.scores(for: events.map(\.request)).flatMap { $0 })
    }

    @Test func `Window popularity halves what lies a half-life back and knows nobody`() {
        var counts = WindowPopularity(itemCount: 12, training: [5, 5], halfLife: 2)
        counts.observe([7, 7])
        let scores = UnsafeMutableBufferPointer<Float>.allocate(capacity: 24)
        defer { scores.deallocate() }
        counts.score(window(0)[..<2], into: scores)
        #expect(abs(scores[5] / scores[7] - 0.5) < 1e-6)
        #expect(Array(scores[..<12]) == Array(scores[12...]))
    }
}
