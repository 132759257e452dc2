import Catalog
import Foundation
import Recommenders
import Tensor
import Testing

@testable import Alignment

@Suite struct OnlineAdapterTests {
    /// Mean rank of the true item among all, over a window, before it is learned.
    private func meanRank(_ model: some Recommender, _ window: [ObservedEvent]) -> Double {
        let scores = model.scores(for: window.map(\.request))
        var total = 0.0
        for (row, event) in window.enumerated() {
            let own = scores[row][Int(event.interaction.item)]
            total += Double(scores[row].reduce(0) { $0 + ($1 > own ? 1 : 0) })
        }
        return total / Double(window.count)
    }

    @Test func `learning follows a change of taste that the frozen model misses`() {
        let world = SmallWorld(windows: 8, events: 60)
        let adapter = world.adapter(
            SmallWorld.options {
                $0.hidden = 32
                $0.optimizer.rate = 1e-2
                $0.stepsPerThousand = 400
                $0.consolidation = 0
            })
        var (adapted, frozen) = (0.0, 0.0)
        for (index, window) in world.windows.enumerated() {
            if index >= 4 {
                adapted += meanRank(adapter.published, window) / 4
                frozen += meanRank(world.base, window) / 4
            }
            let report = adapter.learn(window)
            #expect(report.losses.total.isFinite)
            #expect(report.version == index + 1 && report.steps == 24)
        }
        #expect(adapted < 0.75 * frozen)
    }

    @Test func `small windows are pooled, served with fresh summaries and learned together`() {
        let world = SmallWorld(windows: 5, events: 4)
        let adapter = world.adapter(SmallWorld.options { $0.leastPool = 10 })
        let reports = world.windows.map { adapter.learn($0) }
        #expect(reports.map(\.steps) == [0, 0, 1, 0, 0])
        #expect(reports.map(\.pooled) == [4, 8, 0, 4, 8])
        #expect(reports.map(\.version) == [1, 2, 3, 4, 5])
    }

    @Test func `the report tells what happened`() {
        let world = SmallWorld()
        let adapter = world.adapter()
        var report = OnlineReport()
        for window in world.windows { report = adapter.learn(window) }
        #expect(report.events == 30 && report.skipped == 0 && report.replaySize == 20)
        #expect(report.steps == 3 && report.totalSteps == 12 && adapter.stepCount == 12)
        #expect(report.itemGate > 0 && report.itemGate < 1 && report.userGate > 0)
        #expect(report.drift > 0 && report.change > 0)
        #expect(report.milliseconds > 0)
    }

    @Test func `an item the base does not know is passed over`() {
        let world = SmallWorld()
        let adapter = world.adapter()
        let event = world.windows[0][0]
        let stranger = ObservedEvent(
            interaction: Interaction(user: 0, item: 4_000, time: event.interaction.time),
            request: event.request, userLatent: event.userLatent)
        let report = adapter.learn(world.windows[0] + [stranger])
        #expect(report.skipped == 1 && report.events == 31)
    }

    @Test func `an empty window publishes the same scores under a new version`() {
        let world = SmallWorld()
        let adapter = world.adapter()
        _ = adapter.learn(world.windows[0])
        let scores = adapter.published.scores(for: world.requests)
        let report = adapter.learn([])
        #expect(report.steps == 0 && report.version == 2)
        #expect(adapter.published.scores(for: world.requests) == scores)
    }

    @Test func `somebody without a history gets an adapted latent`() {
        let world = SmallWorld()
        let adapter = world.adapter()
        for window in world.windows { _ = adapter.learn(window) }
        let nobody = ScoringRequest(user: nil, history: [], historyTimes: [], now: 0)
        #expect(adapter.published.userLatents(for: [nobody])[0].contains { $0 != 0 })
    }

    @Test func `the user adapter is told about time as the option says`() {
        let frozen = FrozenLatents(SmallBase(items: 8, width: 2), knownUsers: [1])
        func numbers(_ gap: OnlineOptions.TimeGap, _ milliseconds: Int64) -> [Float] {
            let features = UserFeatures(frozen: frozen, timeGap: gap)
            let request = ScoringRequest(
                user: 1, history: [3, 5], historyTimes: [0, 1000], now: 1000 + milliseconds)
            var row = [Float](repeating: .nan, count: features.inputWidth)
            features.write(request, latent: [1, 2], to: &row)
            #expect(Array(row[..<2]) == [1, 2])
            #expect(Array(row[7..<9]) == frozen.base.itemLatent(5))
            #expect(abs(row[9] - (frozen.item(3)[0] + frozen.item(5)[0]) / 2) < 1e-6)
            return Array(row[2..<7])
        }
        #expect(numbers(.full, 0)[1...2] == [-1, 1])
        #expect(numbers(.full, 5_000_000)[1] > 1 && numbers(.full, 5_000_000)[2] == 0)
        #expect(numbers(.overOneHour, 3_600_001)[1...2] == [1, 0])
        #expect(numbers(.overOneHour, 3_599_999)[1...2] == [0, 0])
        #expect(numbers(.none, 5_000_000) == numbers(.none, 0))
        #expect(numbers(.full, 0)[3...4] == [0, 1])
    }

    @Test func `fewer than a million parameters change online, at the largest width`() {
        let adapter = OnlineAdapter(
            base: SmallBase(items: 2, width: 256), training: [], seed: 1)
        #expect(adapter.parameterCount > 400_000 && adapter.parameterCount < 1_000_000)
    }

    @Test func `candidates are distinct, positives first, and corrected for sampling`() {
        var places = [Int32](repeating: -1, count: 100)
        let stream = RandomStream(seed: 1, component: "candidates")
        let set = CandidateSet(
            batch: [7, 3, 7], known: Array(0..<100), others: 20, stream: stream, places: &places)
        #expect(set.items.count == 22 && Set(set.items).count == 22 && set.positives == 2)
        #expect(set.items.prefix(2) == [7, 3] && set.targets == [0, 1, 0])
        #expect(set.offsets[1] == 0 && abs(set.offsets[2] - Float(log(98.0 / 20))) < 1e-6)
        #expect(places.allSatisfy { $0 == -1 })
        let all = CandidateSet(
            batch: [7, 3, 7], known: Array(0..<10), others: 20, stream: stream, places: &places)
        #expect(all.items.sorted() == Array(0..<10) && all.offsets.allSatisfy { $0 == 0 })
    }
}
