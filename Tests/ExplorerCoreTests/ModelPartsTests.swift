import Testing

@testable import ExplorerCore

@Suite("The parts of the model")
struct ModelPartsTests {
    private static let parts = [
        PartSwitch(name: "adapter", label: "learns"), PartSwitch(name: "text", label: "words"),
        PartSwitch(name: "ewc", label: "old weights hold", actsAtOnce: false),
    ]

    private static func served(_ version: Int?, without: [String] = []) -> ServedModel {
        ServedModel(
            switches: parts.map { part in
                PartSwitch(
                    name: part.name, label: part.label,
                    state: without.contains(part.name) ? .off : .on, actsAtOnce: part.actsAtOnce)
            }, adapterVersion: version)
    }

    private static func ranking(
        _ items: [Int32], _ event: Int = 10, by version: Int? = 1, without: [String] = [],
        content: Double = 1, causes: [RankCause] = []
    ) -> Ranking {
        let rows = items.enumerated().map { place, item in
            CandidateRow(
                item: item, rank: place + 1, title: "item \(item)", score: 9 - Double(place),
                modalities: .text, support: 9,
                parts: [
                    ScorePart("cf", 9 - Double(place) - content), ScorePart("content", content),
                ])
        }
        return Ranking(
            user: 2, modelVersion: "v\(version ?? 0) \(without)", eventIndex: event,
            candidateCount: 6, rows: rows, adapterVersion: version, without: without)
    }

    /// User 2 is watched, version 1 of the adapter serves with every part.
    private static func scene(_ width: Int = 120, _ height: Int = 40) -> Scene {
        var scene = Scene.opened(width, height)
        scene.tell(.modelServed(nil, served(1)))
        scene.press("j Enter")
        scene.tell(.historyLoaded(scene.state.history.awaited!, Scene.history()))
        scene.tell(
            .rankingFinished(scene.state.candidates.shown.awaited!, ranking([0, 1, 2, 3, 4, 5])))
        scene.rest()
        return scene
    }

    private static func rank(_ scene: inout Scene, _ ranking: Ranking) {
        scene.tell(.rankingFinished(scene.state.candidates.shown.awaited!, ranking))
    }

    @Test("A switch orders what is left out and ranks at once")
    func switches() {
        var scene = Self.scene()
        scene.press("m j Space")
        #expect(scene.orders == ["serve without [\"text\"]", "rank 2", "loadingNotice 150"])
        #expect(scene.state.model.choice.without == ["text"])
        scene.press("j Space")
        #expect(scene.state.model.choice.without == ["text", "ewc"])
        scene.press("k Space")
        #expect(scene.state.model.choice.without == ["ewc"])
    }

    @Test("The list re-ranks in place, and changes count since the switch by its name")
    func reference() {
        var scene = Self.scene()
        scene.press("m j Space Esc")
        #expect(scene.state.referenceLabel == "since text off")
        Self.rank(&scene, Self.ranking([1, 0, 2, 3, 4, 5], without: ["text"], content: 0))
        let rows = scene.state.candidates.shown.value!.rows
        #expect(scene.state.movement(of: rows[0]) == .moved(1))
        #expect(scene.state.movement(of: rows[1]) == .moved(-1))
        #expect(scene.state.move(of: 0)?.causes == [.parts("text off")])
        let content = scene.state.move(of: 0)?.partChanges.first { $0.name == "content" }
        #expect(content?.delta == -1)
        scene.press("b")
        #expect(scene.state.candidates.reference == .lastChange)
    }

    @Test("A list that is held is not held back from a switch")
    func showsAtOnce() {
        var scene = Self.scene()
        scene.press("j m j Space")
        Self.rank(&scene, Self.ranking([1, 0, 2, 3, 4, 5], without: ["text"]))
        #expect(scene.state.candidates.shown.value?.rows.first?.item == 1)
        #expect(scene.state.candidates.waiting == nil)
    }

    @Test("Undo goes back choice by choice, and a key switches all on")
    func undoes() {
        var scene = Self.scene()
        scene.press("m j Space")
        Self.rank(&scene, Self.ranking([1, 0, 2, 3, 4, 5], without: ["text"]))
        scene.press("j Space Esc u")
        #expect(scene.orders.first == "serve without [\"text\"]")
        Self.rank(&scene, Self.ranking([1, 0, 2, 3, 4, 5], without: ["text"]))
        scene.press("u")
        #expect(scene.orders.first == "serve without []")
        #expect(scene.state.referenceLabel == "since text on")
        scene.press("u")
        #expect(scene.state.news == "nothing was switched")
        scene.press("m Space e")
        #expect(scene.state.model.choice.without == [])
        scene.press("e")
        #expect(scene.state.news == "every part is on")
    }

    @Test("What has to be learned again serves as before meanwhile, and says how far it is")
    func learnsAgain() {
        var scene = Self.scene()
        scene.press("m G Space")
        let token = scene.state.model.served.awaited!
        let ewc = scene.state.model.switches[2]
        #expect(scene.state.model.isPending(ewc))
        #expect(!scene.state.model.isWanted(ewc))
        scene.tell(
            .requestProgressed(token, Progress(unit: "events", done: 3_100, total: 5_000)))
        #expect(scene.state.model.isLearningAgain)
        Self.rank(&scene, Self.ranking([0, 1, 2, 3, 4, 5]))
        scene.tell(.modelServed(token, Self.served(1, without: ["ewc"])))
        #expect(scene.orders == ["rank 2", "loadingNotice 150"])
        #expect(!scene.state.model.isLearningAgain)
        Self.rank(&scene, Self.ranking([5, 0, 1, 2, 3, 4], without: ["ewc"]))
        #expect(scene.state.referenceLabel == "since ewc off")
        #expect(scene.state.movement(of: scene.state.candidates.shown.value!.rows[0]) == .moved(5))
    }

    @Test("An overtaken choice is not taken for the one that was asked for")
    func newestChoiceWins() {
        var scene = Self.scene()
        scene.press("m G Space")
        let first = scene.state.model.served.awaited!
        scene.press("Space")
        scene.tell(.modelServed(first, Self.served(1, without: ["ewc"])))
        #expect(scene.state.model.served.isLoading)
        #expect(scene.state.model.switches.allSatisfy { $0.state == .on })
    }

    @Test("A choice that fails shows again what serves, and the error is kept")
    func fails() {
        var scene = Self.scene()
        scene.press("m G Space")
        let failure = Failure("no room")
        scene.tell(.requestFailed(scene.state.model.served.awaited!, failure))
        #expect(scene.state.model.choice.without == [])
        #expect(scene.state.news == "no room")
        #expect(scene.state.model.served.failure == failure)
        #expect(scene.state.log.last?.text == "no room")
    }

    @Test("Another version of the adapter ranks anew and is named as the cause")
    func newVersion() {
        var scene = Self.scene()
        scene.tell(.modelServed(nil, Self.served(1)))
        #expect(scene.effects.isEmpty)
        scene.tell(.modelServed(nil, Self.served(2)))
        #expect(scene.orders == ["rank 2", "loadingNotice 150"])
        Self.rank(&scene, Self.ranking([1, 0, 2, 3, 4, 5], by: 2))
        #expect(scene.state.move(of: 1)?.causes == [.adapter(from: 1, to: 2)])
        #expect(scene.state.referenceLabel == "since adapter v1")
    }

    @Test("Causes of changes that were skipped are kept, one of a kind")
    func mergesCauses() {
        let early = CauseEvent(eventIndex: 1, title: "a", time: 0)
        let late = CauseEvent(eventIndex: 2, title: "b", time: 0)
        #expect(
            RankCause.merged([.event(early), .adapter(from: 1, to: 2)], [.adapter(from: 2, to: 3)])
                == [.event(early), .adapter(from: 1, to: 3)])
        #expect(RankCause.merged([.event(early)], [.event(late)]) == [.event(late)])
    }

    @Test("Parts of a score are paired by name, those of one side alone too")
    func partChanges() {
        let changes = ScorePartChange.between(
            [ScorePart("cf", 1), ScorePart("bias", 2)], [ScorePart("cf", 3), ScorePart("text", 1)])
        #expect(changes.map(\.name) == ["cf", "text", "bias"])
        #expect(changes.map(\.delta) == [2, 1, -2])
    }

    @Test("The end of a window is a line of the ticker that no key stops at")
    func windows() {
        var scene = Self.scene()
        scene.tell(.streamAdvanced(Scene.status(.live, at: 1), rows: [Scene.row(1, user: 3)]))
        let figures = WindowFigures(
            number: 0, lastEvent: 1, end: 1_000, eventCount: 1, scoredCount: 1, hit: 1,
            strictHit: 1, ndcg: 1, strictNDCG: 1)
        scene.tell(.windowEnded(figures))
        scene.tell(.streamAdvanced(Scene.status(.live, at: 2), rows: [Scene.row(2, user: 3)]))
        #expect(scene.state.stream.windows == [figures])
        scene.press("6 j j")
        #expect(scene.state.stream.cursor == 1)
        #expect(scene.state.markedLine(of: .stream) == 2)
    }

    @Test("w goes through the lengths of windows and learns again with the next one")
    func windowLengths() {
        var scene = Self.scene()
        scene.tell(.streamAdvanced(Scene.status(.live, at: 1), rows: []))
        scene.press("6 w")
        #expect(scene.orders.first == "serve without [] in windows of 500 events")
        scene.press("w w")
        #expect(scene.orders.first == "serve without [] in windows of 30 min")
        #expect(
            WindowLength.steps.map(\.label) == [
                "250 events", "500 events", "1,000 events", "30 min", "1 h", "1 day",
            ])
    }

    @Test("On the wall screen the panel has the keys, below it the overlay has")
    func panelKeys() {
        var wall = Self.scene(200, 60)
        wall.press("m j Space")
        #expect(wall.state.focus == .model)
        #expect(wall.state.overlays.isEmpty)
        #expect(wall.state.model.choice.without == ["text"])
        wall.tell(.resized(ScreenSize(width: 120, height: 40)))
        #expect(wall.state.focus == .candidates)
        var small = Self.scene(80, 24)
        small.press("7")
        #expect(small.state.overlays == [.model])
        small.press("j Enter m")
        #expect(small.state.overlays.isEmpty)
        #expect(small.state.model.choice.without == ["text"])
    }

    @Test("The command line leaves out exactly the parts it names")
    func command() {
        var scene = Self.scene()
        scene.tell(.commandGiven("without ewc, adapter"))
        #expect(scene.state.model.choice.without == ["adapter", "ewc"])
        scene.tell(.commandGiven("without poetry"))
        #expect(scene.state.news == "no part \"poetry\": there are adapter, text, ewc")
    }

    @Test("A model without parts says so and asks nothing")
    func withoutParts() {
        var scene = Scene.watching()
        scene.press("m Space")
        #expect(scene.effects.isEmpty)
        scene.press("u")
        #expect(scene.state.news == "this model has no parts to switch")
    }

    @Test("A rationale of an older version says so")
    func staleVersion() {
        var scene = Self.scene()
        let text = RationaleText(
            user: 2, item: 0, text: "t", claims: [], source: "template", modelVersion: "v1",
            eventIndex: 10, adapterVersion: 1)
        scene.press("4 r")
        scene.tell(.evidenceFound(scene.state.evidence.awaited!, Scene.evidence(0, 10)))
        scene.tell(.rationaleWritten(scene.state.rationale.awaited!, text))
        #expect(scene.state.staleRationaleVersions == nil)
        scene.tell(.modelServed(nil, Self.served(2)))
        Self.rank(&scene, Self.ranking([1, 0, 2, 3, 4, 5], by: 2))
        #expect(scene.state.staleRationaleVersions?.then == 1)
        #expect(scene.state.staleRationaleVersions?.now == 2)
    }
}
