import ExplorerCore

/// The same session with a model that learns from the stream: parts to switch, windows that end,
/// versions that replace one another.
extension SampleSession {
    static let parts = [
        PartSwitch(
            name: "adapter", label: "learns from the stream", detail: "v43, 131,840 numbers"),
        PartSwitch(name: "gate", label: "how much of it counts", detail: "mean .62"),
        PartSwitch(name: "ema", label: "averaged weights serve", detail: "decay .99"),
        PartSwitch(name: "text", label: "title, tags, description", detail: "9,724 items"),
        PartSwitch(name: "image", label: "posters", detail: "8,102 items"),
        PartSwitch(name: "audio", label: "theme sounds", detail: "3,911 items"),
        PartSwitch(
            name: "ewc", label: "old weights hold", detail: "weight .4", actsAtOnce: false),
        PartSwitch(
            name: "replay", label: "earlier events again", detail: "1,024", actsAtOnce: false),
        PartSwitch(
            name: "distillation", label: "stay near the frozen", detail: "weight .01",
            actsAtOnce: false),
        PartSwitch(
            name: "alignment", label: "modalities agree", detail: "weight .1",
            actsAtOnce: false),
        PartSwitch(
            name: "reconstruction", label: "features from latents", detail: "weight .05",
            actsAtOnce: false),
        PartSwitch(name: "pq", label: "quantised retrieval", detail: "14.9x, recall .991"),
    ]

    static func served(_ version: Int?, without: [String] = []) -> ServedModel {
        ServedModel(
            switches: parts.map { part in
                PartSwitch(
                    name: part.name, label: part.label,
                    state: without.contains(part.name) ? .off : .on, detail: part.detail,
                    actsAtOnce: part.actsAtOnce)
            }, adapterVersion: without.contains("adapter") ? nil : version,
            facts: [
                Fact("learned online", "131,840 numbers"), Fact("EWC weight", ".4"),
                Fact("retrieval", "PQ 64x8, true 14.9x, error .031, recall@10 .991"),
            ])
    }

    static func figures(_ number: Int) -> WindowFigures {
        let swing = Double(number * 7 % 11) / 100
        let rise = Double(number) * 0.002
        return WindowFigures(
            number: number, lastEvent: 1_000 * (number + 1),
            end: now - Int64(43 - number) * 600_000 + 120_000,
            eventCount: 1_000, scoredCount: 968, hit: 0.58 + swing + rise,
            strictHit: 0.55 + swing + rise, ndcg: 0.31 + swing / 2 + rise,
            strictNDCG: 0.29 + swing / 2 + rise, churn: 0.05 + swing, latency: 1.8 + swing * 4,
            slowLatency: 8.6,
            step: AdapterStep(
                version: number + 1, stepCount: 15,
                losses: [
                    LossTerm("loss", 0.412 + swing), LossTerm("rank", 0.288 + swing),
                    LossTerm("align", 0.061), LossTerm("recon", 0.032),
                    LossTerm("stability", 0.031),
                ], drift: 0.1 + rise, gateMean: 0.5 + swing,
                replayCount: min(1_024, 30 * (number + 1)),
                replayCapacity: 1_024))
    }

    static func status(
        _ phase: StreamPhase, at position: Int, version: Int?, learning: Progress? = nil
    ) -> StreamStatus {
        StreamStatus(
            phase: phase, source: "held-out 30 %", position: position, total: 60_250,
            eventsPerSecond: 12.4, lagMilliseconds: 92, windowEventCount: 214,
            window: .events(1_000), clock: now, speed: .factor(3_600), adapterVersion: version,
            learning: learning)
    }

    /// The ranking by a version of the adapter with parts left out; scores carry their parts.
    static func ranking(
        at event: Int, moved: Bool = false, by version: Int?, without: [String] = [],
        because causes: [RankCause] = []
    ) -> Ranking {
        let plain = ranking(at: event, moved: moved)
        let content = without.contains("text") ? 0 : 2.31
        let old: [ScorePart] = [
            ScorePart("cf", 5.1), ScorePart("content", 2.31), ScorePart("bias", -0.36),
            ScorePart("adapter_item", 0.2), ScorePart("adapter_user", 0.01),
        ]
        func parts(_ score: Double) -> [ScorePart] {
            [
                ScorePart("cf", score - content + 0.36 - 0.35 - 0.124),
                ScorePart("content", content), ScorePart("bias", -0.36),
                ScorePart("adapter_item", 0.35), ScorePart("adapter_user", 0.124),
            ]
        }
        return Ranking(
            user: plain.user, modelVersion: "aligned-\(version ?? 0)-\(without)",
            eventIndex: event, candidateCount: plain.candidateCount,
            rows: plain.rows.map { row in
                CandidateRow(
                    item: row.item, rank: row.rank, title: row.title, score: row.score,
                    modalities: row.modalities, support: row.support, parts: parts(row.score))
            },
            changes: plain.changes.map { change in
                RankChange(
                    item: change.item, title: change.title, oldRank: change.oldRank,
                    newRank: change.newRank, oldScore: old.reduce(0) { $0 + $1.value },
                    newScore: change.newScore, causes: causes.isEmpty ? change.causes : causes,
                    oldParts: old, newParts: parts(change.newScore ?? 0))
            }, nextItem: plain.nextItem, latencyMilliseconds: 1.8, adapterVersion: version,
            without: without)
    }

    // MARK: Steps

    /// Opens the workspace on a model with parts; 42 windows have ended when the user is watched,
    /// the 43rd ends while the user is watched.
    mutating func learn() {
        tell(.workspaceOpened(token(.workspace), Self.workspace, Self.alignedModel))
        tell(.modelServed(nil, Self.served(42)))
        tell(.usersLoaded(token(.users), Self.users))
        for number in 0..<42 { tell(.windowEnded(Self.figures(number))) }
        tell(.streamAdvanced(Self.status(.live, at: 42_600, version: 42), rows: []))
        press(.down, .down, .enter)
        tell(.historyLoaded(token(.history), Self.history(new: 0)))
        tell(.rankingFinished(token(.ranking), Self.ranking(at: 42_600, by: 42)))
        press(.down, .down, .down)
        tell(.timerFired(.holdRelease))
        explain()
        let rows = Self.streamRows.enumerated().map { offset, row in
            StreamRow(
                eventIndex: 42_994 + offset, time: Self.now - Int64(60 - offset) * 9_000,
                user: row.user, userName: row.userName, item: row.item, title: row.title,
                rating: row.rating)
        }
        tell(.streamAdvanced(Self.status(.live, at: 43_000, version: 42), rows: rows))
        tell(.windowEnded(Self.figures(42)))
        tell(.modelServed(nil, Self.served(43)))
        tell(
            .rankingFinished(
                token(.ranking),
                Self.ranking(
                    at: 43_000, moved: true, by: 43, because: [.adapter(from: 42, to: 43)])))
        let later = Self.streamRows.prefix(3).enumerated().map { offset, row in
            StreamRow(
                eventIndex: 43_001 + offset, time: Self.now + Int64(offset) * 9_000,
                user: row.user, userName: row.userName, item: row.item, title: row.title,
                rating: row.rating)
        }
        tell(.streamAdvanced(Self.status(.live, at: 43_003, version: 43), rows: later))
        explain()
    }

    /// Text is switched off and the list has followed.
    mutating func switchTextOff() {
        press(.character("m"), .down, .down, .down, .character(" "))
        tell(.modelServed(token(.model), Self.served(43, without: ["text"])))
        tell(
            .rankingFinished(
                token(.ranking), Self.ranking(at: 43_003, by: 43, without: ["text"])))
    }

    /// EWC is switched off and the stream is being learned again.
    mutating func switchEWCOff() {
        press(.character("m"), .down, .down, .down, .down, .down, .down, .character(" "))
        tell(.timerFired(.loadingNotice))
        tell(
            .requestProgressed(
                token(.model), Progress(unit: "events", done: 26_700, total: 43_003)))
        tell(
            .rankingFinished(
                token(.ranking), Self.ranking(at: 43_003, moved: true, by: 43)))
    }

    static let alignedModel = ModelSummary(
        name: "aligned", version: "s7-3f9ac21b-12k", scoreMeaning: "dot product",
        parameterCount: 1_481_733, windowLength: 50,
        facts: [Fact("width", "129"), Fact("backbone", "sasrec, cross-entropy")])
}
