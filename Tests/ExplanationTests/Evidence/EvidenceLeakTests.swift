import Catalog
import Recommenders
import Testing

@testable import Explanation

/// Hidden targets and later events are never evidence.
@Suite struct EvidenceLeakTests {
    private let users = 25
    private let items = 18
    private let events = scatteredEvents(users: 25, items: 18, perUser: 14)

    /// A repeatable choice of users, candidates and moments.
    private var questions: [(user: Int32, item: Int32, now: Int64)] {
        (0..<60).map { index in
            let hidden = events[(index * 53 + 100) % events.count]
            return (
                hidden.user, index % 2 == 0 ? hidden.item : Int32((index * 5) % 18), hidden.time
            )
        }
    }

    private func sequences(_ events: [Interaction]) -> InteractionSequences {
        InteractionSequences(userCount: users, itemCount: items, inTimeOrder: events)
    }

    private func request(of user: Int32, now: Int64) -> ScoringRequest {
        let past = events.filter { $0.user == user && $0.time < now }
        return ScoringRequest(
            user: user, history: past.map(\.item), historyTimes: past.map(\.time), now: now)
    }

    private func explainer(
        _ model: any Recommender, _ events: [Interaction]
    ) -> Explainer {
        var explainer = Explainer(
            model, facts: smallFacts(itemCount: items), known: sequences(events))
        explainer.settings.minimumUsers = 2
        explainer.settings.minimumSharedItems = 1
        return explainer
    }

    @Test(arguments: [true, false])
    func `The future cannot change the evidence`(hasLatents: Bool) {
        let model: any Recommender =
            hasLatents ? MeanRecommender(itemCount: items) : FlatRecommender(itemCount: items)
        // One explainer knows everything and keeps its latents between questions about different
        // moments; the other knows only the past of the one question.
        var knowsAll = explainer(model, events)
        var shown = 0
        for (user, item, now) in questions {
            var knowsPast = explainer(model, events.filter { $0.time < now })
            let question = request(of: user, now: now)
            let evidence = knowsAll.evidence(for: item, request: question)
            #expect(evidence == knowsPast.evidence(for: item, request: question))
            shown += evidence.pieces.count
        }
        #expect(shown > 200, "the questions must have evidence, or nothing was tested")
    }

    @Test func `Every piece happened before the question`() {
        var explainer = explainer(MeanRecommender(itemCount: items), events)
        for (user, item, now) in questions {
            let question = request(of: user, now: now)
            for piece in explainer.evidence(for: item, request: question).pieces {
                switch piece.subject {
                case .user(let neighbor):
                    #expect(neighbor != user)
                    let had = events.filter {
                        $0.user == neighbor && $0.item == item && $0.time < now
                    }
                    #expect(had.last?.time == piece.time)
                    for shared in piece.overlap {
                        #expect(question.history.contains(shared))
                        #expect(
                            events.contains {
                                $0.user == neighbor && $0.item == shared && $0.time < now
                            })
                    }
                case .item(let past):
                    #expect(question.history.contains(past))
                    #expect(past != item)
                    #expect(piece.time.map { $0 < now } == true)
                case .attribute:
                    #expect(piece.overlap.allSatisfy(question.history.contains))
                }
            }
        }
    }

    @Test func `The user's own later events are not read, not even as crowd`() {
        let model = MeanRecommender(itemCount: items)
        var with = explainer(model, events)
        for (user, item, now) in questions {
            var without = explainer(model, events.filter { $0.user != user })
            let question = request(of: user, now: now)
            #expect(
                with.evidence(for: item, request: question)
                    == without.evidence(for: item, request: question))
        }
    }

    @Test func `History entries after the moment of the question are passed over`() {
        var explainer = explainer(MeanRecommender(itemCount: items), events)
        let honest = request(of: 3, now: 200)
        let late = ScoringRequest(
            user: 3, history: honest.history + [17], historyTimes: honest.historyTimes + [201],
            now: 200)
        let first = explainer.evidence(for: 5, request: honest)
        let second = explainer.evidence(for: 5, request: late)
        #expect(first.pieces == second.pieces)
    }
}
