import Testing

@testable import ExplorerCore

@Suite("What is thought away")
struct WhatIfTests {
    /// User 2 is watched; the newest event of the history is of item 54.
    private static func scene() -> Scene {
        var scene = Scene.watching()
        scene.press("2")
        return scene
    }

    private static func list(_ scene: Scene, _ ranks: [Int32: Int]) -> WhatIfAnswer {
        .hidden(
            HiddenList(
                user: 2, items: scene.state.whatIf.hidden, eventIndex: 10,
                places: ranks.mapValues { CandidateStanding(score: 1, rank: $0) },
                bestTitle: "item 3"))
    }

    private static func findings(_ items: [Int32]) -> WhatIfAnswer {
        .dethroned(
            DethroningFindings(
                item: 0, title: "item 0", eventIndex: 10,
                before: CandidateStanding(score: 9, rank: 1),
                items: items.map {
                    DethroningFindings.Item(item: $0, title: "seen \($0)", rankAlone: 1)
                }, after: items.isEmpty ? nil : CandidateStanding(score: 5, rank: 4),
                bestTitle: items.isEmpty ? nil : "item 3", certainty: "It is a smallest set.",
                controlDraws: 20, controlsReached: 1, scorings: 60))
    }

    @Test("Space hides the marked event's item and asks for the list; Space again shows it")
    func hides() throws {
        var scene = Self.scene()
        scene.press("Space")
        #expect(scene.state.whatIf.hidden == [54])
        let question = WhatIfQuestion.hiding(user: 2, items: [54], listed: [0, 1, 2, 3, 4, 5])
        #expect(scene.orders == ["what if \(question)", "loadingNotice 150"])
        #expect(scene.state.hiddenList == nil)
        let token = try #require(scene.state.whatIf.list.awaited)
        scene.tell(.whatIfAnswered(token, Self.list(scene, [0: 4, 1: 2])))
        #expect(scene.state.placeWithHidden(of: 0)?.rank == 4)
        #expect(scene.state.placeWithHidden(of: 5) == nil)
        #expect(scene.state.history.value?.rows.filter(scene.state.isHidden).count == 1)
        scene.press("Space")
        #expect(scene.state.whatIf.hidden.isEmpty && scene.state.hiddenList == nil)
        #expect(scene.effects.isEmpty && scene.state.placeWithHidden(of: 0) == nil)
    }

    @Test("u undoes what was hidden while the history has the focus, e shows all")
    func undoes() {
        var scene = Self.scene()
        scene.press("Space j Space")
        #expect(scene.state.whatIf.hidden == [54, 53])
        scene.press("u")
        #expect(scene.state.whatIf.hidden == [54])
        scene.press("j Space e")
        #expect(scene.state.whatIf.hidden.isEmpty)
        scene.press("u")
        #expect(scene.state.whatIf.hidden == [54, 52])
        scene.press("u u u")
        #expect(scene.state.whatIf.hidden.isEmpty)
        #expect(scene.state.obstacle(to: .restoreHistory) == "nothing of the history is hidden")
    }

    @Test("An answer to an older choice is dropped, a failure is told")
    func late() throws {
        var scene = Self.scene()
        scene.press("Space")
        let token = try #require(scene.state.whatIf.list.awaited)
        scene.press("j Space")
        scene.tell(.whatIfAnswered(token, Self.list(scene, [0: 4])))
        #expect(scene.state.hiddenList == nil)
        let newer = try #require(scene.state.whatIf.list.awaited)
        scene.tell(.requestFailed(newer, Failure("no memory")))
        #expect(scene.state.news == "no memory" && !scene.state.whatIf.list.isLoading)
    }

    @Test("A new ranking asks again, another user forgets")
    func settles() {
        var scene = Self.scene()
        scene.press("Space")
        scene.move(to: [3, 0, 1, 2, 4, 5], at: 11)
        let question = WhatIfQuestion.hiding(user: 2, items: [54], listed: [3, 0, 1, 2, 4, 5])
        #expect(scene.orders.contains("what if \(question)"))
        scene.press("1 g Enter")
        #expect(scene.state.user?.index == 1)
        #expect(scene.state.whatIf == WhatIfState())
    }

    @Test("y asks what would dethrone the row; Enter hides the set in the history")
    func dethrones() throws {
        var scene = Scene.watching()
        scene.press("y")
        #expect(scene.state.overlays == [.dethroning(item: 0)])
        #expect(
            scene.orders.first == "what if \(WhatIfQuestion.dethroning(user: 2, item: 0))")
        let token = try #require(scene.state.whatIf.dethroning.awaited)
        scene.tell(.whatIfAnswered(token, Self.findings([53, 51])))
        scene.press("Enter")
        #expect(scene.state.overlays.isEmpty && scene.state.whatIf.hidden == [53, 51])
        #expect(scene.state.whatIf.list.isLoading)
        scene.press("2 u")
        #expect(scene.state.whatIf.hidden.isEmpty)
    }

    @Test(
        "Without a set Enter only closes; Esc, q and y close, too",
        arguments: ["Enter", "Esc", "q", "y"])
    func closes(key: String) throws {
        var scene = Scene.watching()
        scene.press("y")
        let token = try #require(scene.state.whatIf.dethroning.awaited)
        scene.tell(.whatIfAnswered(token, Self.findings([])))
        scene.press(key)
        #expect(scene.state.overlays.isEmpty && scene.state.whatIf.hidden.isEmpty)
    }

    @Test("Why a row moved asks which events did it, since the ranking before")
    func attributes() throws {
        var scene = Scene.watching()
        scene.move(
            to: [3, 0, 1, 2, 4, 5], at: 11, changes: [Scene.change(3, 4, 1, by: 11)])
        scene.press("g")
        scene.press("d")
        #expect(scene.state.overlays == [.moveDetails(item: 3)])
        let asked = MoveQuestion(user: 2, item: 3, since: 10, adapterVersion: nil)
        #expect(scene.orders.first == "what if \(WhatIfQuestion.move(asked))")
        let token = try #require(scene.state.whatIf.move.awaited)
        scene.tell(.requestProgressed(token, Progress(unit: "events", done: 2, total: 8)))
        #expect(scene.state.whatIf.move.progress?.done == 2)
        let found = MoveFindings(
            item: 3, since: 10, eventIndex: 11, effects: [], remainder: 0, untriedCount: 0,
            untriedChange: 0, wholeChange: 0)
        scene.tell(.whatIfAnswered(token, .moved(found)))
        #expect(scene.state.whatIf.move.value == found)
        scene.press("d")
        #expect(scene.state.overlays.isEmpty)
    }
}
