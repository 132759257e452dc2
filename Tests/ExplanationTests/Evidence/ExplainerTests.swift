import Catalog
import Recommenders
import Testing

@testable import Explanation

/// Users 1 ... 6 had item 5 at times 10 ... 60 and share items 0 and 1 with the user; user 7 had it
/// at time 70 and shares nothing.
private func crowd() -> [Interaction] {
    var events: [Interaction] = []
    for user in 1...6 {
        events.append(Interaction(user: Int32(user), item: 0, time: 1))
        events.append(Interaction(user: Int32(user), item: 1, time: 2))
        if user > 3 { events.append(Interaction(user: Int32(user), item: 2, time: 3)) }
        events.append(Interaction(user: Int32(user), item: 5, time: Int64(user * 10)))
    }
    events.append(Interaction(user: 7, item: 9, time: 5))
    events.append(Interaction(user: 7, item: 5, time: 70))
    return events.sorted { ($0.time, $0.user) < ($1.time, $1.user) }
}

private func sequences(
    _ events: [Interaction], users: Int = 8, items: Int = 10
) -> InteractionSequences {
    InteractionSequences(userCount: users, itemCount: items, inTimeOrder: events)
}

private func request(_ history: [Int32], now: Int64, user: Int32? = 0) -> ScoringRequest {
    ScoringRequest(
        user: user, history: history, historyTimes: history.indices.map { Int64($0 + 1) }, now: now)
}

@Suite struct ExplainerTests {
    private let facts = smallFacts(itemCount: 10)
    private let model = MeanRecommender(itemCount: 10)

    private func explainer(
        _ recommender: any Recommender, _ events: [Interaction] = crowd()
    ) -> Explainer {
        Explainer(recommender, facts: facts, known: sequences(events))
    }

    @Test func `Neighbours are the nearest users who had the candidate before now`() {
        var explainer = explainer(model)
        explainer.settings.neighbors = 7
        let set = explainer.evidence(for: 5, request: request([0, 1, 2], now: 100))
        let neighbors = set.pieces(of: .neighbor)
        // User 7 shares nothing with the user, so it may not be shown.
        #expect(
            Set(neighbors.map(\.label)) == ["u0001", "u0002", "u0003", "u0004", "u0005", "u0006"])
        #expect(set.withheld == 1)
        let similarities = neighbors.map(\.similarity)
        #expect(similarities == similarities.sorted(by: >))
        #expect(abs(neighbors.reduce(0) { $0 + $1.weight } - 1) < 1e-5)
        for piece in neighbors {
            guard case .user(let user) = piece.subject else { return }
            #expect(piece.time == Int64(user) * 10)
            #expect(piece.provenance.contains("mean v1"))
            // Users 4 ... 6 share item 2 as well, but three people are too few to name it.
            #expect(piece.support == 2)
            #expect(Set(piece.overlap) == [0, 1])
        }
    }

    @Test func `A neighbour's similarity is the cosine of latents computed by hand`() throws {
        let flat = MeanRecommender(
            latents: [[1, 0], [0, 1], [1, 1], [0, 0], [0, 0]] as [[Float]])
        var events: [Interaction] = []
        for user in 1...5 {
            events.append(Interaction(user: Int32(user), item: 0, time: 1))
            if user % 2 == 0 { events.append(Interaction(user: Int32(user), item: 1, time: 2)) }
            events.append(Interaction(user: Int32(user), item: 3, time: 3))
        }
        var explainer = Explainer(
            flat, facts: smallFacts(itemCount: 5), known: sequences(events, users: 6, items: 5))
        explainer.settings.minimumSharedItems = 1
        let set = explainer.evidence(for: 3, request: request([0], now: 10))
        let similar = Dictionary(
            uniqueKeysWithValues: set.pieces(of: .neighbor).map { ($0.label, $0.similarity) })
        // The user is (1, 0); user 1 is (1, 0), user 2 is (1, 1).
        #expect(try abs(#require(similar["u0001"]) - 1) < 1e-6)
        #expect(try abs(#require(similar["u0002"]) - 0.5.squareRoot().asFloat) < 1e-6)
    }

    @Test func `Fewer holders than the threshold are never shown`() {
        var explainer = explainer(model)
        // Before time 50 only four users had item 5.
        let set = explainer.evidence(for: 5, request: request([0, 1], now: 50))
        #expect(set.pieces.isEmpty)
        #expect(set.withheld > 0)
        explainer.settings.minimumUsers = 4
        let open = explainer.evidence(for: 5, request: request([0, 1], now: 50))
        #expect(open.pieces(of: .neighbor).count == 4)
    }

    @Test func `Nothing shown has fewer people behind it than the threshold`() {
        let events = scatteredEvents(users: 40, items: 30, perUser: 12)
        var explainer = Explainer(
            MeanRecommender(itemCount: 30), facts: smallFacts(itemCount: 30),
            known: sequences(events, users: 40, items: 30))
        for item in 0..<Int32(30) {
            let set = explainer.evidence(for: item, request: request([3, 7, 11, 12], now: 400))
            for piece in set.pieces where piece.kind != .neighbor {
                #expect((piece.support ?? .max) >= 5)
            }
            for piece in set.pieces(of: .neighbor) {
                #expect((piece.support ?? 0) >= 2)
            }
        }
    }

    @Test func `History items come by similarity with the candidate`() {
        var explainer = explainer(model)
        let set = explainer.evidence(for: 5, request: request([2, 0, 1], now: 100))
        let items = set.pieces(of: .historyItem)
        #expect(items.map(\.similarity) == items.map(\.similarity).sorted(by: >))
        for piece in items {
            guard case .item(let item) = piece.subject else { return }
            let expected = dot(
                normalized(model.itemLatent(item)), normalized(model.itemLatent(5)))
            #expect(piece.similarity == expected && expected > 0)
            #expect(piece.label == "Film \(item)")
        }
    }

    @Test func `Attributes carry the softmaxed similarity of the items that share them`() {
        let latents = (0..<10).map { [Float(1), Float($0) / 100] }
        var explainer = explainer(MeanRecommender(latents: latents))
        explainer.settings.minimumUsers = 3
        let set = explainer.evidence(for: 4, request: request([0, 1, 2], now: 100))
        // Item 4 is Drama; nobody had it, so no history piece may be shown and no attribute either.
        #expect(set.pieces(of: .attribute).isEmpty)
        explainer.append((1...5).map { Interaction(user: Int32($0), item: 4, time: 90) })
        let shared = explainer.evidence(for: 4, request: request([0, 1, 2], now: 100))
        let history = shared.pieces(of: .historyItem)
        let weight = history.filter { $0.label != "Film 1" }.reduce(0) { $0 + $1.weight }
        let drama = shared.pieces(of: .attribute).first { $0.label == "genre Drama" }
        #expect(abs((drama?.weight ?? 0) - weight) < 1e-6)
        #expect(drama?.support == nil)
        #expect(shared.pieces(of: .attribute).first { $0.label == "tag slow" }?.support == 9)
        #expect(!shared.pieces.contains { $0.label == "genre Crime" })
    }

    @Test func `A tag that few users gave is withheld`() {
        var explainer = Explainer(
            model, facts: smallFacts(itemCount: 10, tagSupport: 4), known: sequences(crowd()))
        let set = explainer.evidence(for: 5, request: request([0, 1, 2], now: 100))
        #expect(!set.pieces.contains { $0.label == "tag slow" })
    }

    @Test func `A model without latents is explained by co-occurrence and says so`() throws {
        var explainer = explainer(FlatRecommender(itemCount: 10))
        let set = explainer.evidence(for: 5, request: request([0, 1], now: 100))
        let first = try #require(set.pieces(of: .neighbor).first)
        // Users 1 ... 3 had {0, 1, 5}: two common of two and three.
        #expect(abs(first.similarity - 2 / 6.0.squareRoot().asFloat) < 1e-6)
        #expect(first.provenance.contains("no latents"))
        let nearest = try #require(set.pieces(of: .historyItem).first)
        // Items 0 and 5: six common users of six and seven.
        #expect(abs(nearest.similarity - 6 / 42.0.squareRoot().asFloat) < 1e-6)
    }

    @Test func `Appending events gives what starting with them gives`() {
        let events = scatteredEvents(users: 30, items: 20, perUser: 10)
        let facts = smallFacts(itemCount: 20)
        let model = MeanRecommender(itemCount: 20)
        var grown = Explainer(
            model, facts: facts, known: sequences(Array(events.prefix(150)), users: 30, items: 20))
        // Questions in between fill the store of latents, which must not go stale.
        for item in 0..<Int32(20) {
            _ = grown.evidence(for: item, request: request([1, 2], now: 151))
        }
        grown.append(events.dropFirst(150))
        var whole = Explainer(
            model, facts: facts, known: sequences(events, users: 30, items: 20))
        for item in 0..<Int32(20) {
            let question = request([1, 2, 3, 4], now: 1_000)
            #expect(
                grown.evidence(for: item, request: question)
                    == whole.evidence(for: item, request: question))
        }
    }

    @Test func `Latents computed ahead of need change nothing but the wait`() {
        let events = scatteredEvents(users: 30, items: 20, perUser: 10)
        let facts = smallFacts(itemCount: 20)
        var lazy = Explainer(
            MeanRecommender(itemCount: 20), facts: facts,
            known: sequences(events, users: 30, items: 20))
        var eager = lazy
        #expect(eager.refresh(limit: 20, before: 500) == 20)
        #expect(eager.refresh(limit: 20, before: 500) == 10)
        #expect(eager.refresh(limit: 20, before: 500) == 0)
        let question = request([1, 2, 3], now: 500)
        #expect(
            eager.evidence(for: 7, request: question) == lazy.evidence(for: 7, request: question))
    }

    @Test func `Titles are made safe before they become labels`() {
        var titles = (0..<10).map { "Film \($0)" }
        titles[5] = "\u{1b}[31mEvil\n\u{202E}“twin”"
        let safe = ItemFacts(titles: titles, attributes: facts.attributes, links: facts.links)
        var explainer = Explainer(model, facts: safe, known: sequences(crowd()))
        let set = explainer.evidence(for: 5, request: request([0], now: 100))
        #expect(set.title == "[31mEvil 'twin'")
    }
}

extension Double {
    fileprivate var asFloat: Float { Float(self) }
}
