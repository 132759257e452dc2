import Testing

@testable import ExplorerCore

@Suite("What messages from outside do")
struct StreamTests {
    @Test("An event of somebody else moves the ticker alone")
    func othersMoveNothing() {
        var scene = Scene.watching()
        scene.tell(.streamAdvanced(Scene.status(.live, at: 1), rows: [Scene.row(1, user: 3)]))
        #expect(scene.effects.isEmpty)
        #expect(scene.state.stream.rows.count == 1)
    }

    @Test("An event of the watched user reloads and ranks")
    func ownEventRanks() {
        var scene = Scene.watching()
        scene.tell(.streamAdvanced(Scene.status(.live, at: 11), rows: [Scene.row(11, user: 2)]))
        #expect(
            scene.orders == [
                "history 2", "rank 2", "users '' by events", "loadingNotice 150",
            ])
        #expect(scene.state.history.value != nil)
    }

    @Test("The event that the ranking foretold carries its rank, no other one does")
    func foretoldRank() {
        var scene = Scene.watching()
        scene.tell(
            .streamAdvanced(
                Scene.status(.live, at: 13),
                rows: [
                    Scene.row(11, user: 3), Scene.row(12, user: 2), Scene.row(13, user: 2, item: 1),
                ]))
        #expect(scene.state.stream.rows.map(\.rankBefore) == [nil, 4, nil])
    }

    @Test("The ticker is newest first and bounded, and so are the gauges")
    func bounded() {
        var scene = Scene.watching()
        for event in 1...3_000 {
            scene.tell(
                .streamAdvanced(Scene.status(.live, at: event), rows: [Scene.row(event, user: 3)]))
        }
        #expect(scene.state.stream.rows.count == StreamState.rowLimit)
        #expect(scene.state.stream.rows.first?.eventIndex == 3_000)
        #expect(scene.state.stream.rates.count == StreamState.rateLimit)
        #expect(scene.state.stream.lags.count == StreamState.rateLimit)
    }

    @Test("A marked event of the ticker stays while others come, Esc follows again")
    func tickerStands() {
        var scene = Scene.watching()
        for event in 1...3 {
            scene.tell(
                .streamAdvanced(Scene.status(.live, at: event), rows: [Scene.row(event, user: 3)]))
        }
        scene.press("6 j j")
        #expect(scene.state.stream.cursor == 2)
        scene.tell(.streamAdvanced(Scene.status(.live, at: 4), rows: [Scene.row(4, user: 3)]))
        #expect(scene.state.markedLine(of: .stream) == 2)
        scene.press("Enter")
        #expect(scene.state.user?.name == "u0003")
        scene.press("6 Esc")
        #expect(scene.state.stream.cursor == nil)
    }

    @Test("An event that is taken back leaves the ticker, and the user's list is asked for again")
    func stepsBack() {
        var scene = Scene.watching()
        scene.press(",")
        #expect(scene.state.news == "the stream is at its start")
        for event in 11...12 {
            scene.tell(
                .streamAdvanced(
                    Scene.status(.stepping, at: event), rows: [Scene.row(event, user: 3)]))
        }
        scene.press(",")
        #expect(scene.orders == ["stream stepBack"])
        scene.tell(
            .streamSteppedBack(Scene.status(.stepping, at: 11), Scene.row(12, user: 3)))
        #expect(scene.state.stream.rows.map(\.eventIndex) == [11])
        #expect(scene.effects.isEmpty)
        scene.tell(
            .streamSteppedBack(Scene.status(.stepping, at: 10), Scene.row(11, user: 2)))
        #expect(scene.orders == ["history 2", "rank 2", "loadingNotice 150"])
    }

    @Test("A running stream pauses for a suspension and runs again after it")
    func suspends() {
        var scene = Scene.watching()
        scene.tell(.streamAdvanced(Scene.status(.live, at: 1), rows: []))
        scene.press("Ctrl-Z")
        #expect(scene.orders == ["stream pause", "suspend"])
        scene.tell(.resumed)
        #expect(scene.orders == ["redraw", "stream run"])
        scene.tell(.streamAdvanced(Scene.status(.paused, at: 1), rows: []))
        scene.press("Ctrl-Z")
        scene.tell(.resumed)
        #expect(scene.orders == ["redraw"])
    }

    @Test("A failure is drawn where it belongs, keeps the value, and r asks again")
    func failures() {
        var scene = Scene.watching()
        scene.press("r")
        let failure = Failure("no memory", hint: "close something")
        scene.tell(.requestFailed(scene.state.candidates.shown.awaited!, failure))
        #expect(scene.state.candidates.shown.failure == failure)
        #expect(scene.state.candidates.shown.value != nil)
        #expect(scene.state.log.last?.text == "no memory")
        scene.press("o")
        #expect(scene.state.overlays == [.failure(failure)])
        scene.press("r")
        #expect(scene.orders == ["rank 2", "loadingNotice 150"])
        #expect(scene.state.candidates.shown.failure == nil)
    }

    @Test("A workspace that does not open blocks what needs it, and r opens it again")
    func workspaceFailure() {
        var scene = Scene()
        let token = scene.state.workspace.awaited!
        scene.tell(.requestFailed(token, Failure("version 9 is too new")))
        scene.press("s")
        #expect(scene.state.news == "version 9 is too new")
        scene.press("r")
        #expect(scene.orders == ["open", "loadingNotice 150"])
    }

    @Test("A stream that fails says so until it moves again")
    func streamFailure() {
        var scene = Scene.watching()
        scene.tell(.streamFailed(Failure("disk full")))
        #expect(scene.state.stream.failure != nil)
        scene.press("6 r")
        #expect(scene.orders == ["stream run"])
        scene.tell(.streamAdvanced(Scene.status(.live, at: 1), rows: []))
        #expect(scene.state.stream.failure == nil)
    }

    @Test("Short waits show nothing, long ones are marked slow and say how far they are")
    func slowness() {
        var scene = Scene()
        #expect(scene.orders == ["open", "loadingNotice 150"])
        #expect(!scene.state.workspace.isSlow)
        scene.tell(.timerFired(.loadingNotice))
        #expect(scene.state.workspace.isSlow)
        let progress = Progress(unit: "MB", done: 1, total: 2)
        scene.tell(.requestProgressed(scene.state.workspace.awaited!, progress))
        #expect(scene.state.workspace.progress == progress)
    }

    @Test("A command that the stream declines is news, not a failure")
    func declined() {
        var scene = Scene()
        scene.tell(.streamDeclined(reason: "no more events of this user"))
        #expect(scene.state.news == "no more events of this user")
        #expect(scene.state.stream.failure == nil)
        scene.tell(.timerFired(.newsExpiry))
        #expect(scene.state.news == nil)
        #expect(scene.state.log.last?.level == .note)
    }

    @Test("Degradations are noted once and logged")
    func degradations() {
        var scene = Scene.opened()
        scene.tell(.degraded("256 colours"))
        scene.tell(.degraded("256 colours"))
        #expect(scene.state.degradations == ["256 colours"])
        scene.tell(.logged(.note, "theme loaded"))
        #expect(scene.state.log.map(\.text) == ["256 colours", "256 colours", "theme loaded"])
        for index in 0..<600 { scene.tell(.logged(.note, "\(index)")) }
        #expect(scene.state.log.count == State.logLimit)
    }

    @Test("News goes when its time is over")
    func newsExpires() {
        var scene = Scene.watching()
        scene.press("d")
        #expect(scene.state.news != nil)
        scene.tell(.timerFired(.newsExpiry))
        #expect(scene.state.news == nil)
    }

    @Test("Any size at any time keeps the selection and the marked row in view")
    func resizes() {
        var scene = Scene.watching()
        scene.press("G")
        for (width, height) in [(1, 1), (40, 10), (60, 16), (200, 60), (0, 0), (84, 46), (80, 24)] {
            scene.tell(.resized(ScreenSize(width: width, height: height)))
            #expect(scene.state.candidates.selection == 5)
            for placed in scene.state.layout.panels where placed.panel == .candidates {
                let top = scene.state.tops[.candidates] ?? 0
                let room = scene.state.layout.listHeight(of: .candidates)
                #expect((top..<top + room).contains(5))
            }
        }
    }

    @Test("Every key in every stage is safe")
    func everyKey() {
        let letters = (0x20...0x7E).map { Key.character(Character(UnicodeScalar($0))) }
        let named: [Key] = [
            .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right,
            .pageUp, .pageDown, .home, .end, .function(1), .control("d"), .control("u"),
            .control("w"), .control("p"), .control("n"),
        ]
        for start in [Scene(), Scene.opened(), Scene.watching(), Scene.watching(40, 10)] {
            for first in letters + named {
                var scene = start
                scene.tell(.keyPressed(first))
                for second in letters + named { scene.tell(.keyPressed(second)) }
                #expect(scene.state.overlays.count <= 60)
            }
        }
    }
}
