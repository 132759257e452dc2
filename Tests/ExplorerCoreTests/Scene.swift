@testable import ExplorerCore

/// Plays messages on a small workspace: three users, six items.
struct Scene {
    var state = State(theme: "terminal", themes: ["dark", "light", "terminal"])
    var effects: [Effect] = []

    init(_ width: Int = 120, _ height: Int = 40) {
        tell(.resized(ScreenSize(width: width, height: height)))
        tell(.started)
    }

    mutating func tell(_ message: Message) { effects = update(&state, message) }

    /// Presses keys written with spaces between, such as `j j Enter Ctrl-D`.
    mutating func press(_ keys: String) {
        for name in keys.split(separator: " ") { tell(.keyPressed(Self.key(String(name)))) }
    }

    static func key(_ name: String) -> Key {
        let named: [Key] = [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
            .pageUp, .pageDown, .home, .end, .character(" "),
        ]
        if let key = named.first(where: { $0.label == name }) { return key }
        if name.hasPrefix("Ctrl-"), let letter = name.last {
            return .control(Character(letter.lowercased()))
        }
        if name.count == 2, name.first == "F", let number = name.last?.wholeNumberValue {
            return .function(number)
        }
        precondition(name.count == 1, "no key is called \(name)")
        return .character(Character(name))
    }

    // MARK: Stages

    /// The workspace is open and users are listed.
    static func opened(_ width: Int = 120, _ height: Int = 40) -> Scene {
        var scene = Scene(width, height)
        let workspace = WorkspaceSummary(
            name: "tiny", userCount: 3, itemCount: 6, interactionCount: 20, seed: 7,
            hasTimes: true, isReadOnly: true)
        let model = ModelSummary(
            name: "sasrec", version: "v1", scoreMeaning: "dot product", parameterCount: 100,
            windowLength: 3)
        scene.tell(.workspaceOpened(scene.state.workspace.awaited!, workspace, model))
        scene.tell(.usersLoaded(scene.state.users.list.awaited!, users))
        scene.tell(.streamAdvanced(status(.ready, at: 0), rows: []))
        return scene
    }

    /// User 2 is watched, the list is 0 1 2 3 4 5 and the evidence of item 0 is there.
    static func watching(_ width: Int = 120, _ height: Int = 40) -> Scene {
        var scene = opened(width, height)
        scene.press("j Enter")
        scene.tell(.historyLoaded(scene.state.history.awaited!, history()))
        scene.rank([0, 1, 2, 3, 4, 5], at: 10)
        scene.rest()
        return scene
    }

    /// Answers the ranking under way.
    mutating func rank(_ items: [Int32], at event: Int, changes: [RankChange] = []) {
        tell(.rankingFinished(state.candidates.shown.awaited!, Self.ranking(items, event, changes)))
    }

    /// An event of the watched user comes in and the new ranking follows.
    mutating func move(to items: [Int32], at event: Int, changes: [RankChange] = []) {
        tell(.streamAdvanced(Self.status(.live, at: event), rows: [Self.row(event, user: 2)]))
        tell(.historyLoaded(state.history.awaited!, Self.history()))
        rank(items, at: event, changes: changes)
    }

    /// The selection rests, and its evidence and rationale are answered.
    mutating func rest() {
        tell(.timerFired(.selectionRest))
        guard let token = state.evidence.awaited, let item = state.candidates.selection else {
            return
        }
        let event = state.candidates.shown.value!.eventIndex
        tell(.evidenceFound(token, Self.evidence(item, event)))
        tell(.rationaleWritten(state.rationale.awaited!, Self.rationale(item, event)))
    }

    // MARK: Values

    static let users = UserList(
        rows: [
            UserRow(index: 1, name: "u0001", eventCount: 9, lastTime: 900),
            UserRow(index: 2, name: "u0002", tastes: ["drama"], eventCount: 5, lastTime: 800),
            UserRow(index: 3, name: "u0003", eventCount: 1, lastTime: 100, isCold: true),
        ], matchCount: 3, userCount: 3)

    static func history() -> History {
        let rows = (0..<5).reversed().map {
            HistoryRow(
                position: $0, item: Int32(50 + $0), title: "seen \($0)",
                time: Int64($0) * 60_000)
        }
        return History(user: 2, rows: rows, eventCount: 5, windowLength: 3)
    }

    static func ranking(_ items: [Int32], _ event: Int, _ changes: [RankChange] = []) -> Ranking {
        Ranking(
            user: 2, modelVersion: "v1", eventIndex: event, candidateCount: 6,
            rows: items.enumerated().map { rank, item in
                candidate(item, rank: rank + 1)
            }, changes: changes,
            nextItem: GroundTruth(item: 77, title: "item 77", rank: 4, score: 1))
    }

    static func candidate(_ item: Int32, rank: Int) -> CandidateRow {
        CandidateRow(
            item: item, rank: rank, title: "item \(item)", score: 10 - Double(rank),
            modalities: .text, support: 9)
    }

    static func change(
        _ item: Int32, _ old: Int?, _ new: Int?, by event: Int
    ) -> RankChange {
        RankChange(
            item: item, title: "item \(item)", oldRank: old, newRank: new, oldScore: 1,
            newScore: 2,
            causes: [.event(CauseEvent(eventIndex: event, title: "item 77", time: 0))])
    }

    static func evidence(_ item: Int32, _ event: Int) -> EvidenceSet {
        EvidenceSet(
            user: 2, item: item, title: "item \(item)", modelVersion: "v1", eventIndex: event,
            neighbors: [
                EvidenceNeighbor(
                    id: "u0003", user: 3, similarity: 0.9, overlap: ["seen 1"], overlapCount: 1,
                    support: 8, provenance: "training")
            ],
            items: [
                EvidenceItem(
                    id: "h4", item: 54, title: "seen 4", similarity: 0.8, support: 6,
                    provenance: "latents")
            ],
            attributes: [
                EvidenceAttribute(
                    id: "a:drama", name: "drama", source: .text, share: 0.5, support: 3,
                    provenance: "tag")
            ])
    }

    static func rationale(_ item: Int32, _ event: Int) -> RationaleText {
        RationaleText(
            user: 2, item: item, text: "ranked with the help of u0003 and drama",
            claims: [
                RationaleClaim(text: "u0003", evidence: ["u0003"], isGrounded: true),
                RationaleClaim(text: "drama", evidence: ["a:drama"], isGrounded: true),
            ], source: "template", modelVersion: "v1", eventIndex: event)
    }

    static func status(
        _ phase: StreamPhase, at position: Int, speed: StreamSpeed = .initial
    ) -> StreamStatus {
        StreamStatus(
            phase: phase, source: "held-out", position: position, total: 100, eventsPerSecond: 2,
            lagMilliseconds: 5, windowEventCount: 9, window: .events(250), clock: 1_000,
            speed: speed)
    }

    static func row(_ event: Int, user: Int32, item: Int32 = 77) -> StreamRow {
        StreamRow(
            eventIndex: event, time: 1_000, user: user, userName: "u000\(user)", item: item,
            title: "item \(item)")
    }
}

extension Scene {
    /// The effects in short words, so that a table of behaviours fits the page.
    var orders: [String] { effects.map(Self.order) }

    private static func words(_ order: RationaleOrder) -> String {
        "rationale \(order.evidence.item)"
            + (order.off.isEmpty ? "" : " without \(order.off.count)")
            + (order.wording == 0 ? "" : " wording \(order.wording)")
            + (order.verdict.map { " \($0.rawValue)" } ?? "")
    }

    private static func order(_ effect: Effect) -> String {
        switch effect {
        case .openWorkspace: "open"
        case .loadUsers(_, let query): "users '\(query.text)' by \(query.sort.rawValue)"
        case .loadHistory(_, let user): "history \(user)"
        case .rank(_, let request):
            "rank \(request.user)"
                + (request.alsoRanked.isEmpty ? "" : " with \(request.alsoRanked)")
        case .findEvidence(_, let user, let item): "evidence \(user) \(item)"
        case .writeRationale(_, let order): Self.words(order)
        case .cancelRationale: "cancel rationale"
        case .tryEvidence(_, let question): "try \(question.user) \(question.item) \(question.off)"
        case .askWhatIf(_, let question): "what if \(question)"
        case .checkFaithfulness(_, let subject): "check \(subject.user) \(subject.item)"
        case .cancelCheck: "cancel check"
        case .saveReport(_, let name, _): "save \(name)"
        case .searchItems(_, let text, _): "search '\(text)'"
        case .describeItem(_, let item): "describe \(item)"
        case .serve(_, let choice):
            "serve without \(choice.without)"
                + (choice.window.map { " in windows of \($0.label)" } ?? "")
        case .openSpotCheck(_, let rater): "spot-check of \(rater)"
        case .recordVerdict(_, let record):
            "record \(record.judgement.verdict) '\(record.judgement.note)' by \(record.rater)"
                + (record.sawCheck ? " who saw the check" : "")
        case .exportVerdicts: "export verdicts"
        case .controlStream(let command): "stream \(command)"
        case .startTimer(let timer, let milliseconds): "\(timer) \(milliseconds)"
        case .redraw: "redraw"
        case .suspend: "suspend"
        case .quit: "quit"
        }
    }
}
