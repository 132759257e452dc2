import ExplorerCore

/// A session played with plain messages, as the engine would answer them: the material of the golden
/// screens. Only the calls made here change the state, so that a test shows what led to its picture.
struct SampleSession {
    var state: State
    private(set) var effects: [Effect] = []
    /// The token of the newest verdict.
    private var lastVerdict: RequestToken?

    init(
        width: Int, height: Int, theme: String = "terminal", themes: [String] = ["terminal"]
    ) {
        state = State(theme: theme, themes: themes)
        tell(.resized(ScreenSize(width: width, height: height)))
        tell(.started)
    }

    mutating func tell(_ message: Message) {
        effects = update(&state, message)
        for case .recordVerdict(let token, _) in effects { lastVerdict = token }
    }

    mutating func press(_ keys: Key...) { for key in keys { tell(.keyPressed(key)) } }

    mutating func type(_ text: String) { for letter in text { press(.character(letter)) } }

    /// The token of the newest question of a kind.
    func token(_ kind: RequestKind) -> RequestToken {
        let awaited: RequestToken? =
            switch kind {
            case .workspace: state.workspace.awaited
            case .model: state.model.served.awaited
            case .users: state.users.list.awaited
            case .history: state.history.awaited
            case .ranking: state.candidates.shown.awaited
            case .evidence: state.evidence.awaited
            case .rationale: state.rationale.awaited
            case .retelling: state.trial.text.awaited
            case .hiding: state.whatIf.list.awaited
            case .dethroning: state.whatIf.dethroning.awaited
            case .attribution: state.whatIf.move.awaited
            case .trial: state.trial.answer.awaited
            case .check: state.check?.findings.awaited
            case .report: state.check?.report.awaited
            case .itemDetails: state.itemDetails.awaited
            case .spotCheck: state.spotCheck.queue.awaited
            case .verdictExport: state.spotCheck.export.awaited
            case .verdict: lastVerdict
            case .itemSearch:
                if case .itemSearch(let search) = state.overlays.last {
                    search.found.awaited
                } else {
                    nil
                }
            }
        return awaited ?? RequestToken(kind: kind, serial: 0)
    }

    // MARK: Steps

    mutating func open() {
        tell(.workspaceOpened(token(.workspace), Self.workspace, Self.model))
        tell(.usersLoaded(token(.users), Self.users))
        tell(.streamAdvanced(Self.status(.ready, at: 0), rows: []))
    }

    mutating func watch() {
        press(.down, .down, .enter)
        tell(.historyLoaded(token(.history), Self.history(new: 0)))
        tell(.rankingFinished(token(.ranking), Self.ranking(at: 4_805)))
        press(.down, .down, .down)
        tell(.timerFired(.holdRelease))
        explain()
    }

    mutating func explain() {
        tell(.timerFired(.selectionRest))
        let event = state.candidates.shown.value?.eventIndex ?? 0
        precondition(state.candidates.selection == 0, "the sample evidence is about The Martian")
        tell(.evidenceFound(token(.evidence), Self.evidence(at: event)))
        tell(.rationaleWritten(token(.rationale), Self.rationale(at: event)))
    }

    /// Events come in, the last one of the watched user; the ranking moves.
    mutating func stream() {
        for index in 0..<40 {
            let status = Self.status(
                .live, at: 4_770 + index, rate: 8 + Double(index * 7 % 11) * 0.7,
                lag: 20 + Double(index * 13 % 17) * 6)
            let row = index < 3 ? [] : [Self.streamRows[index % Self.streamRows.count]]
            let renamed = row.map {
                StreamRow(
                    eventIndex: 4_770 + index, time: $0.time + Int64(index) * 61_000,
                    user: $0.user, userName: $0.userName, item: $0.item, title: $0.title,
                    rating: $0.rating)
            }
            tell(.streamAdvanced(status, rows: renamed))
        }
        let own = StreamRow(
            eventIndex: 4_812, time: Self.now, user: 417, userName: "u0417", item: 5,
            title: "Europa Report", rating: 4.5)
        tell(.streamAdvanced(Self.status(.live, at: 4_812, rate: 12.4, lag: 92), rows: [own]))
        tell(.historyLoaded(token(.history), Self.history(new: 1)))
        tell(.usersLoaded(token(.users), Self.users))
        tell(
            .rankingFinished(
                token(.ranking), Self.ranking(at: 4_812, moved: true)))
        explain()
    }
}

extension SampleSession {
    static let now: Int64 = 1_537_797_731_000

    static let workspace = WorkspaceSummary(
        name: "movielens-small", userCount: 610, itemCount: 9_724, interactionCount: 100_836,
        seed: 7, hasTimes: true, isReadOnly: true,
        facts: [Fact("dataset", "3f9ac21b"), Fact("licence", "GroupLens, research use")])

    static let model = ModelSummary(
        name: "sasrec", version: "s7-3f9ac21b-12k", scoreMeaning: "dot product",
        parameterCount: 1_318_144, windowLength: 50,
        facts: [Fact("width", "128"), Fact("layers", "2"), Fact("loss", "cross-entropy 5.81")])

    static let users = UserList(
        rows: [
            user(411, ["drama", "crime"], 386, 120), user(412, ["comedy"], 112, 9),
            user(417, ["sci-fi", "space"], 54, 0), user(420, ["horror"], 39, 1_440),
            user(423, [], 3, 180, isCold: true), user(431, ["animation", "children"], 77, 60),
            user(436, ["western"], 41, 360), user(440, ["documentary"], 18, 2_880),
            user(452, ["thriller", "film-noir"], 66, 5),
            user(457, ["musical", "romance"], 25, 900),
            user(460, ["war"], 48, 5_000), user(466, ["fantasy"], 93, 700),
        ], matchCount: 610, userCount: 610)

    private static func user(
        _ index: Int32, _ tastes: [String], _ count: Int, _ minutes: Int64, isCold: Bool = false
    ) -> UserRow {
        UserRow(
            index: index, name: "u0\(index)", tastes: tastes, eventCount: count,
            lastTime: now - minutes * 60_000, isCold: isCold)
    }

    static func history(new: Int) -> History {
        let events: [(String, Int64, Double)] = [
            ("Europa Report", 0, 4.5), ("Gravity", 22, 5), ("Interstellar", 60, 5),
            ("Moon", 111, 4), ("Contact", 400, 4), ("Sunshine", 420, 3), ("Ad Astra", 450, 4),
            ("Apollo 13", 480, 5), ("Arrival", 500, 5), ("Solaris", 2_000, 3),
            ("Alien", 2_020, 4), ("Outland", 2_040, 2), ("Dark Star", 9_000, 3),
            ("Silent Running", 9_020, 4), ("Prometheus", 9_050, 2.5), ("Oblivion", 9_090, 3),
            ("Pandorum", 9_110, 3.5), ("Event Horizon", 9_140, 3), ("Elysium", 60_000, 2.5),
            ("Capricorn One", 60_030, 4),
        ]
        let kept = events.dropFirst(1 - new)
        let rows = kept.enumerated().map { offset, event in
            HistoryRow(
                position: 53 + new - offset, item: Int32(900 + offset), title: event.0,
                time: now - event.1 * 60_000, rating: event.2, isNew: new == 1 && offset == 0)
        }
        return History(user: 417, rows: Array(rows), eventCount: 54 + new, windowLength: 50)
    }

    static let titles = [
        "The Martian", "Gravity", "Interstellar", "Moon", "Sunshine", "Europa Report", "Ad Astra",
        "Contact", "High Life", "Apollo 13", "Arrival", "Passengers", "Life", "Solaris",
        "First Man", "Oblivion", "Prometheus", "Pandorum", "Silent Running", "Dark Star", "Alien",
        "Aniara", "Outland", "Event Horizon", "Capricorn One", "Elysium", "Space Cowboys",
        "The Right Stuff", "Mission to Mars", "Red Planet", "Stowaway", "The Midnight Sky",
        "Approaching the Unknown", "Love", "Cargo", "Hidden Figures", "Lucy in the Sky",
        "Salyut 7", "Proxima", "2010: The Year We Make Contact",
    ]

    static func row(_ item: Int, rank: Int, shift: Double = 0) -> CandidateRow {
        let modalities: [Modalities] = [[.text, .vision, .audio], [.text, .vision], [.text]]
        return CandidateRow(
            item: Int32(item), rank: rank, title: titles[item],
            score: 8.42 - Double(rank) * 0.19 + shift, modalities: modalities[item % 3],
            support: item == 8 || item == 21 ? 3 : 310 - item * 7)
    }

    static func ranking(at event: Int, moved: Bool = false) -> Ranking {
        var order = Array(0..<titles.count)
        if !moved {
            order = [1, 3, 2, 0, 5, 4, 6, 7, 9, 10, 11, 8] + Array(12..<titles.count)
        } else {
            order.removeAll { $0 == 5 }
        }
        let rows = order.enumerated().map { row($1, rank: $0 + 1) }
        let old: [Int: Int] = [0: 4, 1: 1, 3: 2, 4: 6, 8: 12, 9: 9, 10: 10, 11: 11]
        let cause = CauseEvent(eventIndex: 4_812, title: "Europa Report", time: now)
        let changes = rows.compactMap { row -> RankChange? in
            guard moved, let before = old[Int(row.item)], before != row.rank else { return nil }
            return RankChange(
                item: row.item, title: row.title, oldRank: row.item == 8 ? nil : before,
                newRank: row.rank, oldScore: row.score - Double(before - row.rank) * 0.17,
                newScore: row.score, causes: [.event(cause)])
        }
        return Ranking(
            user: 417, modelVersion: "s7-3f9ac21b-12k", eventIndex: event, candidateCount: 9_670,
            rows: rows, changes: changes,
            nextItem: moved
                ? GroundTruth(item: 14, title: "First Man", rank: 14, score: 5.76)
                : GroundTruth(item: 5, title: "Europa Report", rank: 5, score: 7.47),
            latencyMilliseconds: 1.8)
    }

    static func evidence(at event: Int) -> EvidenceSet {
        func neighbor(
            _ index: Int32, _ cosine: Double, _ titles: [String], _ both: Int, _ n: Int
        )
            -> EvidenceNeighbor
        {
            EvidenceNeighbor(
                id: "u" + String(repeating: "0", count: 4 - String(index).count) + "\(index)",
                user: index, similarity: cosine, overlap: titles, overlapCount: both, support: n,
                provenance: "training events")
        }
        return EvidenceSet(
            user: 417, item: 0, title: "The Martian", modelVersion: "s7-3f9ac21b-12k",
            eventIndex: event,
            neighbors: [
                neighbor(93, 0.91, ["Interstellar", "Gravity", "Moon"], 23, 118),
                neighbor(177, 0.88, ["Interstellar", "Moon"], 19, 86),
                neighbor(520, 0.85, ["Gravity"], 12, 240), neighbor(66, 0.81, ["Moon"], 1, 41),
            ],
            items: [
                EvidenceItem(
                    id: "h54", item: 901, title: "Gravity", similarity: 0.83, support: 96,
                    provenance: "item latents"),
                EvidenceItem(
                    id: "h53", item: 902, title: "Interstellar", similarity: 0.79, support: 121,
                    provenance: "item latents"),
                EvidenceItem(
                    id: "h51", item: 903, title: "Moon", similarity: 0.71, support: 4,
                    provenance: "item latents"),
            ],
            attributes: [
                EvidenceAttribute(
                    id: "a:space", name: "space", source: .text, share: 0.61, support: 33,
                    provenance: "tag"),
                EvidenceAttribute(
                    id: "a:survival", name: "survival", source: [.text, .vision], share: 0.24,
                    support: 13, provenance: "tag"),
                EvidenceAttribute(
                    id: "a:sci-fi", name: "Sci-Fi", source: .text, share: 0.74, support: 40,
                    provenance: "genre"),
            ], hiddenCount: 2)
    }

    static func rationale(at event: Int) -> RationaleText {
        RationaleText(
            user: 417, item: 0,
            text: "Ranked with the help of 4 viewers near u0417 who also watched it, "
                + "first of them [u0093] and [u0177]; of Gravity [h54] and Interstellar [h53] in "
                + "the history; and of the attributes space [a:space] and survival [a:survival].",
            claims: [
                RationaleClaim(
                    text: "4 viewers near u0417 who also watched it", evidence: ["u0093", "u0177"],
                    isGrounded: true),
                RationaleClaim(
                    text: "Gravity [h54] and Interstellar [h53] in the history",
                    evidence: ["h54", "h53"], isGrounded: true),
                RationaleClaim(
                    text: "the attributes space [a:space] and survival [a:survival]",
                    evidence: ["a:space", "a:survival"], isGrounded: false),
            ], source: "template", modelVersion: "s7-3f9ac21b-12k", eventIndex: event)
    }

    static let streamRows: [StreamRow] = [
        streamRow(2210, 3, "Moon", 5), streamRow(93, 0, "The Martian", nil),
        streamRow(1804, 11, "Passengers", 2.5), streamRow(520, 1, "Gravity", 4),
        streamRow(3301, 10, "Arrival", nil), streamRow(772, 20, "Alien", 4.5),
        streamRow(612, 70, "Spirited Away (Sen to Chihiro no kamikakushi)", 5),
    ]

    private static func streamRow(
        _ user: Int32, _ item: Int32, _ title: String, _ rating: Double?
    ) -> StreamRow {
        let digits = String(user)
        return StreamRow(
            eventIndex: 0, time: now - 2_600_000, user: user,
            userName: "u" + String(repeating: "0", count: 4 - digits.count) + digits, item: item,
            title: title, rating: rating)
    }

    static func status(
        _ phase: StreamPhase, at position: Int, rate: Double = 0, lag: Double = 0,
        speed: StreamSpeed = .factor(3_600)
    ) -> StreamStatus {
        StreamStatus(
            phase: phase, source: "held-out 30 %", position: position, total: 30_250,
            eventsPerSecond: rate, lagMilliseconds: lag, windowEventCount: 214,
            window: .events(1_000), clock: now, speed: speed)
    }
}
