import Catalog
import Recommenders
import Tensor
import Testing

@testable import Explanation

@Suite struct SpotCheckDrawTests {
    private static let users = 60
    private static let items = 80

    private func draw(
        _ count: Int, scorer: (any EvidenceScorer)? = nil, coldItems: Int32 = 20,
        seed: UInt64 = 7, version: String = "v1", event: Int = 3, listCount: Int = 12
    ) -> SpotCheckDraw {
        let model = MeanRecommender(itemCount: Self.items)
        // Users have 4 to 15 events.
        let events = scatteredEvents(users: Self.users, items: Self.items, perUser: 15)
        var lengths = [Int](repeating: 0, count: Self.users)
        let kept = events.filter { event in
            lengths[Int(event.user)] += 1
            return lengths[Int(event.user)] <= 4 + Int(event.user) % 12
        }
        let known = InteractionSequences(
            userCount: Self.users, itemCount: Self.items, inTimeOrder: kept)
        let request: (Int32) -> ScoringRequest = { user in
            ScoringRequest(
                user: user, history: Array(known[Int(user)]),
                historyTimes: Array(known.times(of: Int(user))), now: 100_000)
        }
        let facts = smallFacts(itemCount: Self.items)
        let questions = CheckQuestions(
            model, explainer: Explainer(model, facts: facts, known: known), listCount: listCount,
            userCount: Self.users, request: request)
        return SpotCheckDraw(
            count, questions, check: FaithfulnessCheck(scorer ?? HistoryEvidenceScorer(model)),
            world: SpotCheckDraw.World(
                userCount: Self.users,
                itemSupport: (0..<Int32(Self.items)).map { $0 < coldItems ? 2 : 40 },
                titles: facts.titles, historyCount: { known[Int($0)].count }, request: request),
            pin: SpotCheckPin(
                model: "mean", modelVersion: version, adapterVersion: nil, eventIndex: event,
                dataset: "abc", seed: seed))
    }

    private func cases(_ draw: SpotCheckDraw) throws -> [SpotCheckDraft] {
        var draw = draw
        while try draw.step() {}
        return draw.cases()
    }

    private func counts(_ cases: [SpotCheckDraft], _ dimension: SpotCheckDimension) -> [Int] {
        dimension.groups.map { group in cases.count { dimension.group(of: $0) == group } }
    }

    @Test func `the same seed, model version and event draw the same cases, others draw others`()
        throws
    {
        let first = try cases(draw(10))
        #expect(try cases(draw(10)) == first)
        for other in [draw(10, seed: 8), draw(10, version: "v2"), draw(10, event: 4)] {
            #expect(try cases(other).map(\.user) != first.map(\.user))
        }
    }

    @Test func `cases spread evenly over every dimension as far as there are cases`() throws {
        let cases = try cases(draw(24))
        #expect(cases.count == 24)
        for dimension in [SpotCheckDimension.item, .history, .rank] {
            let counts = counts(cases, dimension)
            let share = 24 / counts.count
            #expect(counts.allSatisfy { abs($0 - share) <= 2 }, "\(dimension): \(counts)")
        }
        #expect(Set(cases.map(\.user)).count == 24, "another user each while there are users")
        for each in cases {
            #expect(each.strata?.item == (each.item < 20 ? .cold : .warm))
            #expect((1...12).contains(each.rank))
            let group: SpotCheckStrata.RankGroup =
                each.rank <= 3 ? .top : each.rank <= 6 ? .middle : .low
            #expect(each.strata?.rank == group)
        }
    }

    @Test func `empty groups are named, and too few rows are told`() throws {
        var some = draw(10, scorer: ScriptedScorer.constant, coldItems: 0)
        while try some.step() {}
        let notes = some.notes()
        #expect(some.cases().count == 10)
        #expect(some.cases().allSatisfy { $0.automatic?.verdict == "undecided" })
        #expect(notes.contains("item: 10 warm"))
        #expect(notes.contains("item: no case is cold, none was found"))
        #expect(
            notes.contains(
                "check: no case is faithful or score only or text only or unfaithful, none was found"
            ))
        var many = draw(1_000)
        while try many.step() {}
        #expect(many.cases().count < 1_000)
        #expect(many.notes().last?.contains("1000 cases were wanted") == true)
        #expect(many.progress.done == many.progress.total)
    }

    @Test func `a case says what check says of the same row, and shows pseudonyms alone`() throws {
        for each in try cases(draw(6)) {
            var fresh = draw(6)
            let finding = try #require(each.automatic)
            #expect(try fresh.finding(of: each.user, each.item) == finding)
            let exhibit = each.exhibit
            #expect(exhibit.title == "Film \(each.item)")
            #expect(exhibit.history.count <= SpotCheckExhibit.historyLimit)
            #expect(!exhibit.history.isEmpty && exhibit.historyCount >= exhibit.history.count)
            let ids = Set(exhibit.pieces.map(\.id))
            for claim in exhibit.claims { #expect(Set(claim.evidence).isSubset(of: ids)) }
            for piece in exhibit.pieces where piece.kind == "neighbor" {
                #expect(piece.id == piece.label && piece.id.first == "u")
                #expect(!exhibit.text.contains("[n"))
            }
        }
    }

    @Test func `the choice takes the case whose groups were chosen least`() {
        let groups = [[0, 0], [0, 0], [0, 1], [1, 0], [1, 1]]
        // By hand: 0 (nothing chosen), then 4 (shares no group with it), then 1, 2, 3 all weigh 2:
        // the first of them, then 3 and 2 by what is left.
        #expect(StratifiedChoice.places(3, of: groups, owners: [1, 2, 3, 4, 5]) == [0, 4, 1])
        #expect(
            StratifiedChoice.places(9, of: groups, owners: [1, 2, 3, 4, 5]).sorted() == [
                0, 1, 2, 3, 4,
            ])
        // Another owner comes before a better group.
        #expect(StratifiedChoice.places(2, of: groups, owners: [1, 2, 1, 1, 1]) == [0, 1])
        #expect(StratifiedChoice.places(2, of: [], owners: []).isEmpty)
        // Of the rare cases one is taken, then none while there are others.
        #expect(
            StratifiedChoice.places(
                5, of: groups, owners: [1, 2, 3, 4, 5], rare: [0, 4, 1], rareLimit: 1)
                == [0, 2, 3, 4, 1])
    }
}
