import Catalog
import Recommenders
import Tensor
import Testing

@testable import Explanation

/// Ten thousand random cases: neither the hidden target nor any later event is evidence.
@Suite struct EvidenceCaseTests {
    /// A small random world: events share moments, users repeat items, some users begin late.
    private struct World {
        let users = 14
        let items = 9
        /// In the order of time.
        let events: [Interaction]

        init(seed: UInt64) {
            let random = RandomStream(seed: seed, component: "evidence cases")
            var events: [Interaction] = []
            for step in 0..<120 {
                // Two or three events share each moment; users join as time goes on.
                let joined = min(14, 8 + step / 12)
                events.append(
                    Interaction(
                        user: Int32(random.integer(2 * step, below: joined)),
                        item: Int32(random.integer(2 * step + 1, below: 9)),
                        time: Int64(step * 2 / 5)))
            }
            self.events = events
        }

        func sequences(_ events: some Sequence<Interaction>) -> InteractionSequences {
            InteractionSequences(userCount: users, itemCount: items, inTimeOrder: events)
        }

        func explainer(
            _ model: any Recommender, _ events: some Sequence<Interaction>
        ) -> Explainer {
            var explainer = Explainer(
                model, facts: smallFacts(itemCount: items), known: sequences(events))
            explainer.settings.minimumUsers = 2
            explainer.settings.minimumSharedItems = 1
            explainer.settings.neighbors = 4
            explainer.settings.historyItems = 4
            return explainer
        }

        /// What a user could be asked about just before `now`.
        func request(of user: Int32, before now: Int64) -> ScoringRequest {
            let past = events.filter { $0.user == user && $0.time < now }
            return ScoringRequest(
                user: user, history: past.map(\.item), historyTimes: past.map(\.time), now: now)
        }
    }

    /// Every fact that a piece states, looked up in the events strictly before the question.
    private func leaks(_ set: EvidenceSet, _ past: ArraySlice<Interaction>, of user: Int32) -> Int {
        var leaks = 0
        func had(_ other: Int32, _ item: Int32) -> Bool {
            past.contains { $0.user == other && $0.item == item }
        }
        for piece in set.pieces {
            switch piece.subject {
            case .user(let other):
                let last = past.last { $0.user == other && $0.item == set.item }
                if other == user || last == nil || last?.time != piece.time { leaks += 1 }
            case .item(let item):
                if item == set.item || !had(user, item) { leaks += 1 }
                if !past.contains(where: {
                    $0.user == user && $0.item == item && $0.time == piece.time
                }) {
                    leaks += 1
                }
            case .attribute: break
            }
            for item in piece.overlap {
                if item == set.item || !had(user, item) { leaks += 1 }
                if case .user(let other) = piece.subject, !had(other, item) { leaks += 1 }
            }
        }
        return leaks
    }

    /// Counts of 5,000 cases: the hidden target of a user, or another item, just before it.
    private func run(_ model: any Recommender) -> (cases: Int, pieces: Int, leaks: Int, others: Int)
    {
        var result = (cases: 0, pieces: 0, leaks: 0, others: 0)
        for seed in 0..<25 as Range<UInt64> {
            let world = World(seed: seed)
            // One knows the future from the start; one has it appended before the first question;
            // one is told of each moment's events only after the questions about it.
            var knowing = world.explainer(model, world.events)
            var appended = world.explainer(model, world.events.prefix(40))
            appended.append(world.events.dropFirst(40))
            var honest = world.explainer(model, world.events.prefix { $0.time < 8 })
            var told = world.events.prefix { $0.time < 8 }.count
            let random = RandomStream(seed: seed, component: "questions")
            for (index, target) in world.events.enumerated() where target.time >= 8 {
                let before = world.events.prefix { $0.time < target.time }
                honest.append(world.events[told..<before.count])
                told = before.count
                let request = world.request(of: target.user, before: target.time)
                let items = [target.item, Int32(random.integer(index, below: 9))]
                let expected = honest.evidence(for: items, request: request)
                let found = knowing.evidence(for: items, request: request)
                let later = appended.evidence(for: items, request: request)
                for place in items.indices {
                    result.cases += 1
                    result.pieces += found[place].pieces.count
                    result.leaks += leaks(found[place], before, of: target.user)
                    if found[place] != expected[place] { result.others += 1 }
                    if later[place] != expected[place] { result.others += 1 }
                }
            }
        }
        return result
    }

    @Test(arguments: [true, false])
    func `Five thousand random cases show nothing at or after their moment`(hasLatents: Bool) {
        let model: any Recommender =
            hasLatents ? MeanRecommender(itemCount: 9) : FlatRecommender(itemCount: 9)
        let result = run(model)
        #expect(result.cases >= 5_000)
        #expect(result.pieces > 4 * result.cases, "cases without evidence test nothing")
        #expect(result.leaks == 0)
        #expect(result.others == 0)
    }

    @Test(arguments: [true, false])
    func `Asking about several candidates gives what asking one by one gives`(hasLatents: Bool) {
        let model: any Recommender =
            hasLatents ? MeanRecommender(itemCount: 9) : FlatRecommender(itemCount: 9)
        let world = World(seed: 77)
        var together = world.explainer(model, world.events)
        let items = (0..<Int32(9)).map(\.self)
        for target in world.events.suffix(40) {
            let request = world.request(of: target.user, before: target.time)
            var alone = world.explainer(model, world.events)
            let sets = together.evidence(for: items, request: request)
            #expect(sets == items.map { alone.evidence(for: $0, request: request) })
            #expect(sets.reversed() == together.evidence(for: items.reversed(), request: request))
        }
        #expect(
            together.evidence(for: [], request: world.request(of: 0, before: 9)).isEmpty)
    }

    @Test func `The index of holders says what the events say, as of any moment`() {
        for seed in 0..<8 as Range<UInt64> {
            let world = World(seed: seed)
            let whole = HolderIndex(world.sequences(world.events))
            var grown = HolderIndex(world.sequences(world.events.prefix(30)))
            // Events of a stream may come late.
            for event in world.events.dropFirst(30).reversed() { grown.append(event) }
            for now in 0..<50 as Range<Int64> {
                for item in 0..<Int32(9) {
                    let past = world.events.filter {
                        $0.time < now && $0.item == item && $0.user != 3
                    }
                    let last = Dictionary(grouping: past, by: \.user).mapValues { $0.last?.time }
                    let expected = last.map { (time: $0.value ?? 0, user: $0.key) }
                        .sorted { ($0.time, $0.user) > ($1.time, $1.user) }
                    for index in [whole, grown] {
                        let found = index.holders(of: item, before: now, without: 3)
                        #expect(found.map(\.user) == expected.map(\.user))
                        #expect(found.map(\.time) == expected.map(\.time))
                        #expect(
                            index.userCount(of: item, before: now, without: 3) == expected.count)
                    }
                }
            }
        }
    }
}
