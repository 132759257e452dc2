import Testing

@testable import ExplorerCore

extension Scene {
    static let scorer = ScorerSummary(
        name: "sasrec", version: "v1", scoreMeaning: "dot product", kinds: [.items])

    /// A language model writes; user 2 is watched and the text of item 0 is ordered.
    static func writing() -> Scene {
        var scene = Scene(120, 40)
        let workspace = WorkspaceSummary(
            name: "tiny", userCount: 3, itemCount: 6, interactionCount: 20, seed: 7,
            hasTimes: true, isReadOnly: true)
        let model = ModelSummary(
            name: "sasrec", version: "v1", scoreMeaning: "dot product", parameterCount: 100,
            windowLength: 3, writer: "tiny model")
        scene.tell(.workspaceOpened(scene.state.workspace.awaited!, workspace, model))
        scene.tell(.usersLoaded(scene.state.users.list.awaited!, users))
        scene.tell(.streamAdvanced(status(.ready, at: 0), rows: []))
        scene.press("j Enter")
        scene.tell(.historyLoaded(scene.state.history.awaited!, history()))
        scene.rank([0, 1, 2, 3, 4, 5], at: 10)
        scene.find()
        return scene
    }

    /// The text is whole.
    static func written() -> Scene {
        var scene = writing()
        scene.write(0)
        return scene
    }

    /// The selection rests and its evidence comes.
    mutating func find() {
        tell(.timerFired(.selectionRest))
        guard let token = state.evidence.awaited, let item = state.candidates.selection else {
            return
        }
        let found = Self.evidence(item, state.candidates.shown.value!.eventIndex)
        tell(
            .evidenceFound(
                token,
                EvidenceSet(
                    user: 2, item: item, title: found.title, modelVersion: "v1",
                    eventIndex: found.eventIndex, neighbors: found.neighbors, items: found.items,
                    attributes: found.attributes, scorer: Self.scorer)))
    }

    /// The text under way, of all evidence or of what is left, is whole.
    mutating func write(
        _ item: Int32, _ words: String = "With the help of u0003 and drama.",
        fallback: String? = nil, isTested: Bool = false
    ) {
        let token = state.rationale.awaited ?? state.trial.text.awaited!
        tell(
            .rationaleWritten(
                token,
                RationaleText(
                    user: 2, item: item, text: words,
                    claims: Self.rationale(item, 10).claims,
                    source: fallback == nil ? "model" : "template", modelVersion: "v1",
                    eventIndex: state.evidence.value!.eventIndex, isTested: isTested,
                    wording: state.writing.wording, fallback: fallback)))
    }

    /// The row is checked and the check comes to a verdict.
    mutating func check(_ verdict: CheckVerdict, at event: Int = 10) {
        press("x")
        let token = state.check!.findings.awaited!
        tell(
            .checkBegan(
                token,
                CheckMoment(
                    scorer: Self.scorer, adapterVersion: nil, eventIndex: event, seed: 7,
                    listCount: 6, pieces: [.items: 1], conditions: [.all, .allOff],
                    controlCount: 20, controlSize: 1, dataset: "tiny", command: nil)))
        tell(
            .checkFinished(
                token,
                CheckFindings(
                    controls: nil, drop: 1, margin: nil, comprehensiveness: 0.1, sufficiency: 0,
                    verdict: verdict, reason: "for a test", text: "a", textWithout: "b", diff: [],
                    source: "template")))
    }
}

@Suite("A rationale that a language model writes")
struct WritingTests {
    private func news(_ text: String) -> WritingNews { .written(text, diff: []) }

    @Test("It is loaded, reads, writes word by word, and is whole")
    func writes() {
        var scene = Scene.writing()
        #expect(scene.orders == ["rationale 0", "loadingNotice 150"])
        let token = scene.state.rationale.awaited!
        #expect(scene.state.writing.draft?.stage == .ordered)
        for (message, stage) in [
            (WritingNews.loading, RationaleDraft.Stage.loading), (.reading, .reading),
            (news("With"), .writing), (news("With the help"), .writing),
        ] {
            scene.tell(.rationaleProgressed(token, message))
            #expect(scene.effects.isEmpty)
            #expect(scene.state.shownDraft?.stage == stage)
        }
        #expect(scene.state.shownDraft?.text == "With the help")
        scene.press("5 Space")
        #expect(scene.state.news == "claims come when the text is whole")
        #expect(scene.state.litEvidence == [])
        scene.write(0)
        #expect(scene.state.writing.draft == nil && scene.state.rationale.value?.source == "model")
        #expect(scene.effects.isEmpty)
        scene.press("Space")
        #expect(scene.state.litEvidence == ["a:drama"])
    }

    @Test("Another row stops it at once, and its late words and end are dropped")
    func cancelled() {
        var scene = Scene.writing()
        let token = scene.state.rationale.awaited!
        scene.tell(.rationaleProgressed(token, news("With")))
        scene.press("j")
        #expect(scene.orders == ["cancel rationale", "holdRelease 2000", "selectionRest 50"])
        #expect(scene.state.writing.draft?.stage == .stopped)
        scene.tell(.rationaleProgressed(token, news("With the help")))
        scene.tell(.rationaleWritten(token, Scene.rationale(0, 10)))
        #expect(scene.state.shownDraft?.text == "With")
        #expect(scene.state.rationale.value == nil)
        scene.press("j")
        #expect(scene.orders == ["holdRelease 2000", "selectionRest 50"])
        scene.tell(.timerFired(.selectionRest))
        #expect(scene.orders == ["evidence 2 2", "loadingNotice 150"])
        #expect(scene.state.writing.draft == nil)
        scene.tell(.rationaleProgressed(token, news("With the help of")))
        scene.tell(.rationaleWritten(token, Scene.rationale(0, 10)))
        #expect(scene.state.rationale.value == nil && scene.state.writing.draft == nil)
    }

    @Test("Walking through rows orders no text but that of the row on which it rests")
    func walking() {
        var scene = Scene.written()
        var orders: [String] = []
        for _ in 0..<4 {
            scene.press("j")
            orders += scene.orders
        }
        #expect(!orders.contains { $0.hasPrefix("rationale") || $0.hasPrefix("evidence") })
        scene.find()
        #expect(scene.orders == ["rationale 4", "loadingNotice 150"])
    }

    @Test("Coming back before the rest writes what was stopped")
    func comesBack() {
        var scene = Scene.writing()
        scene.tell(.rationaleProgressed(scene.state.rationale.awaited!, news("With")))
        scene.press("j k")
        #expect(scene.orders == ["holdRelease 2000", "selectionRest 50"])
        scene.tell(.timerFired(.selectionRest))
        #expect(scene.orders == ["rationale 0", "loadingNotice 150"])
        scene.write(0)
        scene.press("j k")
        #expect(scene.orders == ["holdRelease 2000"])
    }

    @Test("Another user stops it, too")
    func otherUser() {
        var scene = Scene.writing()
        scene.press("1 k Enter")
        #expect(scene.orders.first == "cancel rationale")
        #expect(scene.state.writing.draft == nil)
    }

    @Test("Esc in its panel stops it, and g writes it again in other words")
    func stopsAndRewords() {
        var scene = Scene.writing()
        let token = scene.state.rationale.awaited!
        scene.tell(.rationaleProgressed(token, news("With")))
        scene.press("5 Esc")
        #expect(scene.orders.first == "cancel rationale")
        #expect(scene.state.focus == .rationale && scene.state.news == "stopped; g writes again")
        #expect(scene.state.shownDraft?.text == "With")
        scene.press("g")
        #expect(scene.orders.first == "rationale 0 wording 1")
        scene.write(0)
        scene.press("g g")
        #expect(scene.orders.first == "rationale 0 wording 3")
        #expect(scene.state.rationale.value?.wording == 1)
        #expect(scene.state.shownDraft == nil, "the text before stays until the first word")
        scene.tell(.rationaleProgressed(scene.state.rationale.awaited!, news("We")))
        #expect(scene.state.shownDraft?.text == "We")
        scene.write(0)
        #expect(scene.state.rationale.value?.wording == 3)
        scene.press("Esc")
        #expect(scene.state.focus == .candidates)
        scene.press("j")
        scene.find()
        #expect(scene.orders.first == "rationale 1", "another row begins with its first wording")
    }

    @Test("Where the template writes g goes round its phrasings")
    func rewordsTemplate() {
        var scene = Scene.watching()
        scene.press("5 g")
        #expect(scene.orders.first == "rationale 0 wording 1")
        var first = Scene.opened()
        first.press("5 g")
        #expect(first.state.news == "no evidence to put into words")
    }

    @Test("The template in the model's place is logged with its reason")
    func fallsBack() {
        var scene = Scene.writing()
        scene.tell(.rationaleProgressed(scene.state.rationale.awaited!, news("With")))
        scene.write(0, fallback: "no sentence of the grammar")
        #expect(scene.state.shownDraft == nil)
        #expect(scene.state.rationale.value?.fallback == "no sentence of the grammar")
        #expect(scene.state.log.last?.text.contains("no sentence of the grammar") == true)
    }

    @Test("A failure is the panel's, and r asks again")
    func fails() {
        var scene = Scene.writing()
        scene.press("5")
        scene.tell(.requestFailed(scene.state.rationale.awaited!, Failure("the disk is full")))
        #expect(scene.state.failureInFocus?.message == "the disk is full")
        #expect(scene.state.writing.draft == nil && !scene.state.isWriting)
        scene.press("r")
        scene.tell(
            .evidenceFound(scene.state.evidence.awaited!, scene.state.evidence.value!))
        #expect(scene.orders.first == "rationale 0")
    }

    // MARK: Because

    @Test("Only a check that finds this very evidence faithful has the text say because")
    func because() {
        for verdict in CheckVerdict.allCases {
            var scene = Scene.written()
            scene.check(verdict)
            let isFaithful = verdict == .faithful
            #expect(
                scene.orders == (isFaithful ? ["rationale 0 faithful", "loadingNotice 150"] : []))
            guard isFaithful else { continue }
            scene.write(0, "Because of h4.", isTested: true)
            #expect(scene.effects.isEmpty)
        }
    }

    @Test("A verdict of another event says nothing of this evidence")
    func staleVerdict() {
        var scene = Scene.written()
        scene.check(.faithful, at: 9)
        #expect(scene.effects.isEmpty)
        scene.press("Esc")
        scene = Scene.written()
        scene.check(.faithful)
        scene.write(0, isTested: true)
        scene.press("Esc")
        scene.move(to: [0, 2, 1, 3, 4, 5], at: 12)
        scene.tell(.timerFired(.commit))
        scene.find()
        #expect(scene.orders.first == "rationale 0", "newer evidence was not checked")
    }

    @Test("A verdict that comes while the text is written has it written again")
    func lateVerdict() {
        var scene = Scene.writing()
        scene.check(.faithful)
        #expect(scene.effects.isEmpty)
        scene.write(0)
        #expect(scene.orders == ["rationale 0 faithful", "loadingNotice 150"])
        scene.write(0, isTested: true)
        #expect(scene.effects.isEmpty)
    }

    @Test("A row that was checked says because again when it is selected again")
    func checkedBefore() {
        var scene = Scene.written()
        scene.check(.faithful)
        scene.write(0, isTested: true)
        scene.press("Esc j")
        scene.find()
        scene.write(1)
        scene.press("k")
        scene.find()
        #expect(scene.orders.first == "rationale 0 faithful")
    }

    // MARK: Pieces off

    @Test("A piece off has the text of what is left told beside the score, without a cause")
    func retells() {
        var scene = Scene.written()
        scene.check(.faithful)
        scene.write(0, isTested: true)
        scene.press("Esc 4 Space")
        #expect(scene.orders.contains("rationale 0 without 1"))
        let token = scene.state.trial.text.awaited!
        let diff = [TextPart(.gone, "Because"), TextPart(.new, "With the help")]
        scene.tell(.rationaleProgressed(token, .written("With the help", diff: diff)))
        #expect(scene.state.retellingDraft?.diff == diff)
        #expect(scene.state.shownDraft == nil, "the text of all evidence stays whole")
        scene.write(0, "With the help of drama.")
        #expect(scene.state.shownRetelling?.text == "With the help of drama.")
        #expect(scene.state.rationale.value?.isTested == true)
        scene.press("j Space")
        #expect(scene.orders.contains("rationale 0 without 2"))
        #expect(scene.state.shownRetelling == nil)
        scene.press("e")
        #expect(scene.orders == ["cancel rationale"])
        #expect(scene.state.writing.draft == nil && !scene.state.isWriting)
        scene.tell(.rationaleWritten(token, Scene.rationale(0, 10)))
        #expect(scene.state.shownRetelling == nil)
    }

    @Test("A piece off while the text is written is told once that is whole")
    func retellsLater() {
        var scene = Scene.writing()
        scene.press("4 Space")
        #expect(!scene.orders.contains { $0.hasPrefix("rationale") })
        scene.write(0)
        #expect(scene.orders == ["rationale 0 without 1", "loadingNotice 150"])
        scene.write(0)
        scene.press("5 g")
        #expect(scene.orders.first == "rationale 0 wording 1")
        #expect(scene.state.shownRetelling == nil)
        scene.write(0)
        #expect(scene.orders.first == "rationale 0 without 1 wording 1")
    }

    @Test("Where the template writes nothing is told twice")
    func templateRetells() {
        var scene = Scene.watching()
        scene.press("4 Space")
        #expect(!scene.orders.contains { $0.hasPrefix("rationale") })
    }

    // MARK: Every message in every state

    /// The states that a text can be in.
    private static let states: [(String, @Sendable () -> Scene)] = [
        ("ordered", { .writing() }),
        ("loading", { advanced(.loading) }), ("reading", { advanced(.reading) }),
        ("under way", { advanced(.written("With", diff: [])) }),
        ("whole", { .written() }),
        ("stopped", { pressed(advanced(.written("With", diff: [])), "5 Esc") }),
        ("left", { pressed(advanced(.written("With", diff: [])), "j") }),
        ("told again", { pressed(.written(), "4 Space") }),
        ("template", { .watching() }), ("first run", { .opened() }),
    ]

    private static func advanced(_ news: WritingNews) -> Scene {
        var scene = Scene.writing()
        scene.tell(.rationaleProgressed(scene.state.rationale.awaited!, news))
        return scene
    }

    private static func pressed(_ scene: Scene, _ keys: String) -> Scene {
        var scene = scene
        scene.press(keys)
        return scene
    }

    @Test("Messages that nobody awaits change nothing, in whatever state a text is")
    func unawaited() {
        let stranger = RequestToken(kind: .rationale, serial: 9_999)
        for (name, make) in Self.states {
            for message in [
                Message.rationaleProgressed(stranger, .loading),
                .rationaleProgressed(stranger, .reading),
                .rationaleProgressed(stranger, .written("foreign", diff: [])),
                .rationaleWritten(stranger, Scene.rationale(5, 1)),
                .requestFailed(stranger, Failure("foreign")),
                .requestProgressed(stranger, Progress(unit: "words", done: 1, total: nil)),
            ] {
                var scene = make()
                let before = scene.state
                scene.tell(message)
                #expect(scene.state == before && scene.effects.isEmpty, "\(name): \(message)")
            }
        }
    }

    @Test("In every state every key of the panels leaves one text under way at most")
    func oneTextAtMost() {
        for (name, make) in Self.states {
            for keys in [
                "5 g", "5 Esc", "4 Space", "4 Space e", "4 Space u", "3 j", "3 j k", "3 G",
                "1 k Enter",
                "5 Space", "4 r", "5 g 3 j", "4 Space 5 g", "x Esc", "3 x",
            ] {
                var scene = make()
                scene.press(keys)
                let texts = [scene.state.rationale.awaited, scene.state.trial.text.awaited]
                    .compactMap { $0 }
                #expect(texts.count <= 1, "\(name): \(keys)")
                if let draft = scene.state.writing.draft, draft.stage != .stopped {
                    #expect(texts == [draft.token], "\(name): \(keys)")
                }
                if texts.isEmpty, let stage = scene.state.writing.draft?.stage {
                    #expect(stage == .stopped, "\(name): \(keys)")
                }
            }
        }
    }
}
