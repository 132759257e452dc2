import Testing

@testable import ExplorerCore

@Suite("Evidence that is switched off")
struct TrialTests {
    private static let scorer = ScorerSummary(
        name: "sasrec", version: "v1", scoreMeaning: "dot product", kinds: [.items])

    /// User 2 is watched, the evidence of item 0 is there and names its scorer; the evidence panel
    /// has the focus.
    private static func scene() -> Scene {
        var scene = Scene.watching()
        scene.press("4 r")
        scene.tell(.evidenceFound(scene.state.evidence.awaited!, evidence(0, 10)))
        scene.tell(.rationaleWritten(scene.state.rationale.awaited!, Scene.rationale(0, 10)))
        return scene
    }

    private static func evidence(
        _ item: Int32, _ event: Int, neighbors: Bool = true
    ) -> EvidenceSet {
        let found = Scene.evidence(item, event)
        return EvidenceSet(
            user: 2, item: item, title: found.title, modelVersion: "v1", eventIndex: event,
            neighbors: neighbors ? found.neighbors : [], items: found.items,
            attributes: found.attributes, scorer: scorer)
    }

    private static func answer(
        _ scene: inout Scene, rank: Int = 3, before: Int = 1, score: Double = 7.5
    ) {
        scene.tell(
            .evidenceTried(
                scene.state.trial.answer.awaited!,
                EvidenceTrial(
                    question: TrialQuestion(user: 2, item: 0, off: scene.state.trial.off),
                    scorer: scorer, eventIndex: 10,
                    before: CandidateStanding(score: 9, rank: before),
                    after: CandidateStanding(score: score, rank: rank), rankedCount: 6,
                    diff: [TextPart(.gone, "u0003"), TextPart(.new, "drama")],
                    source: "template")))
    }

    private static func ids(_ scene: Scene) -> [String] {
        scene.state.candidateLines.map { line in
            switch line {
            case .row(let row): "\(row.item)"
            case .ghost(let ghost): "ghost \(ghost.item) at \(ghost.rank)"
            case .separator: "-"
            }
        }
    }

    @Test("Space switches the marked piece off and asks at once; Space again switches it on")
    func toggles() {
        var scene = Self.scene()
        scene.press("Space")
        #expect(
            scene.orders == [
                "try 2 0 [ExplorerCore.EvidencePiece.neighbor(3)]", "loadingNotice 150",
                "newsExpiry 4000",
            ])
        #expect(scene.state.isOff(id: "u0003"))
        scene.press("j Space")
        #expect(scene.state.trial.off == [.neighbor(3), .item(54)])
        scene.press("k Space")
        #expect(scene.state.trial.off == [.item(54)])
        scene.press("j Space")
        #expect(scene.state.trial.off == [])
        #expect(scene.effects.isEmpty)
        #expect(!scene.state.trial.answer.isLoading)
    }

    @Test("A piece whose kind does not enter the score says so in words")
    func besideTheScore() {
        var scene = Self.scene()
        scene.press("Space")
        #expect(
            scene.state.news
                == "neighbours do not enter the score of sasrec: only the text changes")
        #expect(scene.state.trialNote == "neighbours change the text, not this score")
        scene.press("j Space")
        #expect(scene.state.news == nil)
        scene.press("j Space")
        #expect(
            scene.state.trialNote == "neighbours and attributes change the text, not this score")
    }

    @Test("Claims lose their evidence before any answer is there")
    func claims() {
        var scene = Self.scene()
        scene.press("Space")
        let claims = scene.state.rationale.value!.claims
        #expect(scene.state.loss(of: claims[0]) == .all)
        #expect(scene.state.loss(of: claims[1]) == .none)
        let both = RationaleClaim(text: "", evidence: ["u0003", "h4"], isGrounded: true)
        #expect(scene.state.loss(of: both) == .some)
    }

    @Test("The predicted place is a line of the list that cannot be selected")
    func ghost() {
        var scene = Self.scene()
        scene.press("Space")
        #expect(Self.ids(scene) == ["0", "1", "2", "3", "4", "5"])
        Self.answer(&scene, rank: 3)
        #expect(Self.ids(scene) == ["0", "1", "2", "ghost 0 at 3", "3", "4", "5"])
        #expect(scene.state.candidateItems == [0, 1, 2, 3, 4, 5])
        #expect(scene.state.shownTrial?.scoreChange == -1.5)
        scene.press("j Space")
        Self.answer(&scene, rank: 900)
        #expect(Self.ids(scene).last == "ghost 0 at 900")
        scene.press("j Space")
        Self.answer(&scene, rank: 1)
        #expect(Self.ids(scene) == ["0", "1", "2", "3", "4", "5"])
        Self.answerAgain(&scene, rank: 2, before: 5)
        #expect(Self.ids(scene) == ["0", "ghost 0 at 2", "1", "2", "3", "4", "5"])
    }

    private static func answerAgain(_ scene: inout Scene, rank: Int, before: Int) {
        scene.press("k Space")
        answer(&scene, rank: rank, before: before)
    }

    @Test("Undo goes back piece by piece, e switches all on, and both leave the model alone")
    func undoes() {
        var scene = Self.scene()
        scene.press("Space j Space u")
        #expect(scene.state.trial.off == [.neighbor(3)])
        scene.press("j j Space e")
        #expect(scene.state.trial.off == [])
        #expect(scene.state.trial.answer.value == nil)
        scene.press("u")
        #expect(scene.state.trial.off == [.neighbor(3), .attribute("drama")])
        scene.press("u u")
        #expect(scene.state.trial.off == [])
        scene.press("u")
        #expect(scene.state.news == "this model has no parts to switch")
        scene.press("e")
        #expect(scene.state.news == "every piece of evidence is on")
    }

    @Test("In the panels of the model u and e keep their meaning")
    func modelKeys() {
        var scene = Self.scene()
        scene.tell(
            .modelServed(
                nil,
                ServedModel(switches: [PartSwitch(name: "text", label: "words")], adapterVersion: 1)
            ))
        scene.press("Space m Space")
        #expect(scene.state.model.choice.without == ["text"])
        scene.press("u")
        #expect(scene.state.model.choice.without == [])
        #expect(scene.state.trial.off == [.neighbor(3)])
        scene.press("Space e Esc")
        #expect(scene.state.model.choice.without == [])
        #expect(scene.state.trial.off == [.neighbor(3)])
        scene.press("3 u")
        #expect(scene.state.model.choice.without == ["text"])
        scene.press("4 u")
        #expect(scene.state.trial.off == [])
    }

    @Test("An answer that a newer toggle has overtaken is dropped")
    func stale() {
        var scene = Self.scene()
        scene.press("Space")
        let first = scene.state.trial.answer.awaited!
        scene.press("j Space")
        let late = EvidenceTrial(
            question: TrialQuestion(user: 2, item: 0, off: [.neighbor(3)]), scorer: Self.scorer,
            eventIndex: 10, before: CandidateStanding(score: 9, rank: 1),
            after: CandidateStanding(score: 1, rank: 6), rankedCount: 6, diff: [],
            source: "template")
        scene.tell(.evidenceTried(first, late))
        #expect(scene.state.shownTrial == nil)
        Self.answer(&scene, rank: 2)
        #expect(scene.state.shownTrial?.after.rank == 2)
        scene.tell(.evidenceTried(first, late))
        #expect(scene.state.shownTrial?.after.rank == 2)
    }

    @Test("Newer evidence of the same row keeps what is off and asks again")
    func newerEvidence() {
        var scene = Self.scene()
        scene.press("Space j Space")
        Self.answer(&scene)
        scene.press("r")
        scene.tell(
            .evidenceFound(
                scene.state.evidence.awaited!, Self.evidence(0, 12, neighbors: false)))
        #expect(scene.state.trial.off == [.item(54)])
        #expect(scene.orders.first == "try 2 0 [ExplorerCore.EvidencePiece.item(54)]")
        #expect(scene.orders.contains("rationale 0"))
    }

    @Test("Another row, or another user, has all of its evidence on")
    func otherRow() {
        var scene = Self.scene()
        scene.press("Space")
        Self.answer(&scene)
        scene.press("3 j")
        #expect(scene.state.shownTrial == nil)
        #expect(!Self.ids(scene).contains { $0.hasPrefix("ghost") })
        scene.rest()
        #expect(scene.state.trial == TrialState())
        scene.press("k")
        scene.rest()
        scene.press("4 Space 1 k Enter")
        #expect(scene.state.trial == TrialState())
    }

    @Test("A trial that fails says why, and r asks again")
    func fails() {
        var scene = Self.scene()
        scene.press("Space")
        scene.tell(.requestFailed(scene.state.trial.answer.awaited!, Failure("no model")))
        #expect(scene.state.failureInFocus?.message == "no model")
        #expect(scene.state.log.last?.text == "no model")
        scene.press("r")
        scene.tell(.evidenceFound(scene.state.evidence.awaited!, Self.evidence(0, 10)))
        #expect(scene.state.trial.answer.isLoading)
    }

    @Test("Space says why nothing happens where no evidence is marked")
    func obstacle() {
        var scene = Scene.opened()
        scene.press("4 Space")
        #expect(scene.state.news == "no evidence is marked")
    }

    @Test("The marked piece stays above the foot that says what comes of it", arguments: [24, 40])
    func scrolls(height: Int) {
        var scene = Scene.watching(80, height)
        let items = (0..<20).map { place in
            EvidenceItem(
                id: "h\(place)", item: Int32(place), title: "t", similarity: 0.5, support: 9,
                provenance: "")
        }
        scene.press("4 r")
        scene.tell(
            .evidenceFound(
                scene.state.evidence.awaited!,
                EvidenceSet(
                    user: 2, item: 0, title: "", modelVersion: "v1", eventIndex: 10, neighbors: [],
                    items: items, attributes: [], scorer: Self.scorer)))
        for _ in 0..<12 {
            scene.press("j")
            if scene.state.evidenceCursor == "h9" { scene.press("Space") }
            let line = scene.state.markedLine(of: .evidence)!
            let top = scene.state.tops[.evidence] ?? 0
            #expect(line - top < scene.state.listHeight(of: .evidence))
        }
        #expect(scene.state.trialFootHeight == 5)
    }
}
