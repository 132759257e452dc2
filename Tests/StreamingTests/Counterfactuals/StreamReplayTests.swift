import Alignment
import Catalog
import Recommenders
import Streaming
import Testing

@Suite struct StreamReplayTests {
    @Test(arguments: [(10, 10), (4, 10), (7, 1), (16, 30)])
    func `Nothing left out gives the state and the scores of the run itself`(
        window: Int, leastPool: Int
    ) {
        let world = ReplayWorld(window: window, leastPool: leastPool)
        let replay = world.replay
        let requests = world.events.suffix(8).map { world.engine.request(before: $0) }
        for _ in 0..<2 {
            let again = replay.learned(leavingOut: [])
            #expect(world.learner.stateHash == world.stateAtEnd)
            #expect(again.versionNumber == world.published.versionNumber)
            #expect(again.scores(for: requests) == world.published.scores(for: requests))
        }
        #expect(
            replay.scores(leavingOut: []) == world.published.candidateScores(for: replay.request))
        #expect(replay.replayCount == 2, "what serves needs no replay")
    }

    @Test func `The kept state is the last one before the moment at which nothing waited`() {
        #expect(ReplayWorld().stretch.since == 20)
        // Windows of four wait until three of them are ten events.
        let waiting = ReplayWorld(window: 4, reference: 22).stretch
        #expect(waiting.since == 12 && waiting.windows.first?.lastIndex == 16)
        #expect(waiting.windows.map(\.steps).prefix(3) == [0, 0, 2])
    }

    @Test func `An event that was never learned from changes nothing`() {
        // The last six events wait in a window that is not over; nobody learned from them.
        let world = ReplayWorld()
        let replay = world.replay
        let others = world.events.suffix(6).filter { $0.interaction.user != ReplayWorld.watched }
        #expect(!others.isEmpty)
        for event in others {
            #expect(!replay.isAtWork(event.index))
            #expect(replay.scores(leavingOut: [event.index]) == replay.scores(leavingOut: []))
        }
        // Learning again without it gives the very state.
        _ = replay.learned(leavingOut: Set(others.map(\.index)))
        #expect(world.learner.stateHash == world.stateAtEnd)
    }

    @Test func `An event that was learned from changes the model, the same each time`() throws {
        let world = ReplayWorld()
        let replay = world.replay
        let event = try #require(
            replay.eventsAtWork.first { $0.event.interaction.user != ReplayWorld.watched })
        let once = replay.scores(leavingOut: [event.event.index])
        let hash = world.learner.stateHash
        #expect(hash != world.stateAtEnd)
        #expect(once.scores != replay.scores(leavingOut: []).scores)
        _ = replay.scores(leavingOut: [world.reference + 1, world.reference + 2])
        #expect(replay.scores(leavingOut: [event.event.index]) == once)
        #expect(world.learner.stateHash == hash)
    }

    @Test func `An own event leaves the history, and its item competes again`() throws {
        let world = ReplayWorld()
        let replay = world.replay
        let own = try #require(replay.ownEvents.first)
        let request = replay.request(leavingOut: [own.index])
        #expect(request.history.count == replay.request.history.count - 1)
        #expect(replay.request.history[own.historyCount] == own.interaction.item)
        if !request.history.contains(own.interaction.item) {
            #expect(replay.scores(leavingOut: [own.index]).competes(own.interaction.item))
        }
        #expect(request.now == replay.request.now)
        // Without a learner nothing else changes.
        let frozen = StreamReplay(
            replay.request, from: world.reference, to: world.events.count, events: world.events,
            served: world.base)
        #expect(
            frozen.scores(leavingOut: [own.index]) == world.base.candidateScores(for: request))
        #expect(frozen.eventsAtWork.isEmpty && frozen.replayCount == 0)
    }

    @Test func `Later events of the same user are met with the shorter history`() throws {
        let world = ReplayWorld()
        // Two events of one user in the windows after the moment: without the first the second has
        // another question, so leaving out both is not leaving out the second alone.
        let replay = world.replay
        let own = replay.eventsAtWork.map(\.event).filter {
            $0.interaction.user == ReplayWorld.watched && $0.index > world.reference
        }
        try #require(own.count >= 2)
        let states = [Set([own[0].index]), Set([own[1].index]), Set([own[0].index, own[1].index])]
            .map { omitted in
                _ = replay.learned(leavingOut: omitted)
                return world.learner.stateHash
            }
        #expect(Set(states).count == 3)
    }

    @Test func `An event before the moment that was learned after it keeps its place in histories`()
        throws
    {
        // Windows of four: events 13 ... 16 end a window before the moment and are learned with the
        // window that ends at 24.
        let world = ReplayWorld(window: 4, reference: 22)
        let replay = world.replay
        let early = try #require(replay.eventsAtWork.first { $0.event.index <= 16 })
        #expect(replay.request(leavingOut: [early.event.index]) == replay.request)
        _ = replay.learned(leavingOut: [early.event.index])
        #expect(world.learner.stateHash != world.stateAtEnd)
    }

    @Test func `Left out of everything, a stretch learns nothing and only the clock moves`() {
        let world = ReplayWorld()
        let replay = world.replay
        let all = Set(replay.eventsAtWork.map(\.event.index))
        let without = replay.learned(leavingOut: all)
        #expect(without.versionNumber == world.published.versionNumber)
        world.learner.restore(world.stretch.state)
        let steps = world.learner.stepCount
        _ = replay.learned(leavingOut: [])
        #expect(world.learner.stepCount > steps)
    }
}

@Suite struct MoveAttributionTests {
    @Test func `Effects, remainder and untried events add up to the whole move`() throws {
        let world = ReplayWorld()
        let replay = world.replay
        let before = try #require(world.before)
        let item = try #require(replay.scores(leavingOut: []).best(1).first?.item)
        let found = try #require(
            replay.attribution(
                of: item, before: MoveAttribution.Place(of: item, in: before), most: 5))
        #expect(found.effects.count == 5 && found.start == 24 && found.end == 56)
        #expect(found.after.rank == 1)
        #expect(
            abs(
                found.sum + found.remainder + found.untriedChange + found.passingChange
                    - (Double(found.after.score) - Double(found.before.score))) < 1e-6)
        let sizes = found.effects.map { abs($0.scoreChange) }
        #expect(sizes == sizes.sorted(by: >))
        let candidates = Set(replay.ownEvents.map(\.index))
            .union(replay.eventsAtWork.map(\.event.index))
        #expect(found.untriedCount == candidates.count - 5)
        let together = replay.scores(leavingOut: Set(found.effects.map(\.index)))
        #expect(found.withoutTried == MoveAttribution.Place(of: item, in: together))
        // Each effect is the difference of two scorings.
        for effect in found.effects {
            let without = replay.scores(leavingOut: [effect.index])
            #expect(effect.without == MoveAttribution.Place(of: item, in: without))
            #expect(
                effect.scoreChange
                    == Double(found.after.score) - Double(without.scores[Int(item)]))
        }
        #expect(
            found.effects.contains { $0.isOwn }
                && found.effects.allSatisfy { !$0.without.score.isNaN })
    }

    @Test func `Over a frozen model only own events count, worked out by hand`() throws {
        // The score of item i is the number of history items of the same parity.
        let model = Parity()
        let request = ScoringRequest(
            user: 0, history: [2, 4, 3], historyTimes: [0, 10, 20], now: 30)
        let events = [
            StreamEvent(
                index: 1, interaction: Interaction(user: 0, item: 4, time: 10), source: "replay",
                historyCount: 1, itemCount: 0, isFirstTime: true),
            StreamEvent(
                index: 2, interaction: Interaction(user: 1, item: 6, time: 15), source: "replay",
                historyCount: 0, itemCount: 0, isFirstTime: true),
            StreamEvent(
                index: 3, interaction: Interaction(user: 0, item: 3, time: 20), source: "replay",
                historyCount: 2, itemCount: 0, isFirstTime: true),
        ]
        let replay = StreamReplay(
            request, from: 0, to: 3, events: events, served: model)
        let start = model.candidateScores(
            for: ScoringRequest(user: 0, history: [2], historyTimes: [0], now: 0))
        let found = try #require(
            replay.attribution(of: 8, before: MoveAttribution.Place(of: 8, in: start)))
        #expect(found.effects.map(\.index) == [1, 3])
        #expect(found.effects.map(\.scoreChange) == [1, 0])
        // With all, 0, 6 and 8 have 2. Without event 1 all have 1, and 0, 1, 4, 5, 6 and 7 come first.
        #expect(found.after == place(rank: 3, score: 2) && found.effects[0].ranksGained == 4)
        #expect(found.remainder == 0 && found.wholeChange == 1 && found.passingChange == 0)
        #expect(found.untriedCount == 0 && found.replays == 0)
        let named = try #require(
            replay.attribution(of: 8, before: found.before, named: [3, 2, 99]))
        #expect(named.effects.map(\.index) == [3] && named.untriedCount == 1)
        #expect(replay.attribution(of: 8, before: found.before, isCancelled: { true }) == nil)
    }

    private func place(rank: Int, score: Float) -> MoveAttribution.Place {
        var scores = [Float](repeating: score + 1, count: rank - 1) + [score]
        scores.append(0)
        return MoveAttribution.Place(
            of: Int32(rank - 1),
            in: CandidateScores(scores, isCandidate: scores.map { _ in true }))
    }
}

/// Scores an item by the history items of its parity.
private struct Parity: Recommender {
    let name = "parity"
    let version = "parity 1"
    let scoreMeaning = "count"
    let itemCount = 10

    func scores(for requests: [ScoringRequest]) -> [[Float]] {
        requests.map { request in
            (0..<Int32(itemCount)).map { item in
                Float(request.history.count { $0 % 2 == item % 2 })
            }
        }
    }
}
