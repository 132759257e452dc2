import Explanation
import ExplorerCore
import Recommenders
import Streaming
import Tensor

extension ExplorerSession {
    /// Smaller sets that are tried at most while a person waits.
    private static let budget = 500

    /// Answers what can be answered at once.
    func answer(_ question: WhatIfQuestion) throws -> WhatIfAnswer? {
        switch question {
        case .hiding(let user, let items, let listed):
            return .hidden(try hidden(items, of: user, listed: listed))
        case .dethroning(let user, let item): return .dethroned(try dethroning(item, of: user))
        case .move: return nil
        }
    }

    private func hidden(
        _ items: [Int32], of user: Int32, listed: [Int32]
    ) throws -> HiddenList {
        let whatIf = WhatIf(recommender, request(for: user))
        let scores = whatIf.scores(hiding: [Set(items)])[0]
        let staged = try stagedBest(of: scores, for: whatIf.request.hiding(Set(items)))
        var places: [Int32: CandidateStanding] = [:]
        for item in listed where scores.competes(item) {
            if let (row, rank) = staged?.row(of: item), row.parts != nil {
                places[item] = CandidateStanding(score: Double(row.score), rank: rank)
            } else {
                places[item] = CandidateStanding(
                    score: Double(scores.scores[Int(item)]), rank: scores.rank(of: item))
            }
        }
        let best = staged?.rows.first?.item ?? scores.best(1).first?.item
        return HiddenList(
            user: user, items: items, eventIndex: eventIndex, places: places,
            bestTitle: best.map(facts.title(of:)) ?? "")
    }

    private func dethroning(_ item: Int32, of user: Int32) throws -> DethroningFindings {
        let whatIf = WhatIf(recommender, request(for: user))
        var settings = DethroningSettings()
        settings.budget = Self.budget
        settings.window = model.windowLength > 0 ? model.windowLength : nil
        guard let search = DethroningSearch(whatIf, item: item, settings: settings) else {
            throw CommandFailure(
                "\(facts.title(of: item)) is no longer a candidate",
                hint: "the user has had it meanwhile")
        }
        let stream = RandomStream(seed: setup.seed, component: "whatif/dethrone")
        let found = search(stream: stream.stream(Int(user)))
        return DethroningFindings(
            item: item, title: facts.title(of: item), eventIndex: eventIndex,
            before: CandidateStanding(found.before),
            items: found.hidden.map { hidden in
                DethroningFindings.Item(
                    item: hidden.item, title: facts.title(of: hidden.item),
                    rankAlone: hidden.rankAlone)
            }, after: found.after.map(CandidateStanding.init),
            bestTitle: found.top.map { facts.title(of: $0.item) },
            certainty: found.certainty(most: settings.most),
            controlDraws: found.controls.draws, controlsReached: found.controls.reached,
            scorings: found.scorings, firstStage: firstStageName)
    }

    // MARK: Events

    /// Prepares a replay for a thread of its own.
    ///
    /// - Throws: Where the moment lies before what is kept, with what can be done.
    func moveReplay(_ question: MoveQuestion) throws -> MoveReplay {
        if request(for: question.user).history.contains(question.item) {
            throw CommandFailure(
                "\(facts.title(of: question.item)) is no longer a candidate",
                hint: "the user has had it meanwhile")
        }
        let learns = !without.contains(.adapter)
        let stretch = try learner.flatMap { learner in
            learns
                ? try learner.stretch(
                    since: question.since, version: question.adapterVersion, stream.engine) : nil
        }
        let start = stretch?.start ?? question.since
        let past = learns ? learner?.snapshot(at: start) : nil
        let (parts, without) = (parts, without)
        return MoveReplay(
            question: question, request: request(for: question.user),
            pastRequest: pastRequest(of: question.user, at: start), start: start,
            end: eventIndex, events: learnerEvents(after: start), served: recommender,
            past: parts.serving(past, without: without), stretch: stretch,
            titles: { [facts] in facts.title(of: $0) }, firstStage: firstStageName,
            serving: { parts.serving($0, without: without) })
    }

    /// The user's events after a moment.
    private func learnerEvents(after start: Int) -> [StreamEvent] {
        revealedEvents.filter { $0.index > start && $0.index <= eventIndex }
    }

    /// The question of a user as it stood at a moment.
    private func pastRequest(of user: Int32, at start: Int) -> ScoringRequest {
        let later = learnerEvents(after: start).filter { $0.interaction.user == user }
        guard let first = later.first else { return request(for: user) }
        return stream.engine.request(before: first)
    }
}

extension CandidateStanding {
    fileprivate init(_ standing: Dethroning.Standing) {
        self.init(score: Double(standing.score), rank: standing.rank)
    }
}
