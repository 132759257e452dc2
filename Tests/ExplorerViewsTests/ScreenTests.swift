import Canvas
import ExplorerCore
import ExplorerViews
import Testing

/// A scene of the golden screens: what is played on the sample session.
struct GoldenScene: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let play: @Sendable (inout SampleSession) -> Void

    init(_ name: String, _ play: @escaping @Sendable (inout SampleSession) -> Void) {
        testDescription = name
        self.play = play
    }

    func session(_ width: Int, _ height: Int) -> SampleSession {
        var session = SampleSession(
            width: width, height: height, themes: ["terminal", "base-dark", "base-light", "mono"])
        play(&session)
        return session
    }
}

private func live(_ session: inout SampleSession) {
    session.open()
    session.watch()
    session.stream()
}

private let liveScene = GoldenScene("live") { live(&$0) }

private let learningScene = GoldenScene("learning") { $0.learn() }

/// The states of a model with parts that learns from the stream.
private let learningScenes: [GoldenScene] = [
    learningScene,
    GoldenScene("learning-now") {
        $0.learn()
        $0.tell(
            .streamAdvanced(
                SampleSession.status(
                    .live, at: 44_000, version: 43,
                    learning: Progress(unit: "steps", done: 6, total: 15)), rows: []))
    },
    GoldenScene("switches") {
        $0.learn()
        $0.press(.character("m"))
    },
    GoldenScene("text-off") {
        $0.learn()
        $0.switchTextOff()
    },
    GoldenScene("text-off-list") {
        $0.learn()
        $0.switchTextOff()
        $0.press(.escape)
    },
    GoldenScene("text-off-why-moved") {
        $0.learn()
        $0.switchTextOff()
        $0.press(.escape, .character("3"), .character("d"))
    },
    GoldenScene("learning-again") {
        $0.learn()
        $0.switchEWCOff()
    },
    GoldenScene("learning-again-list") {
        $0.learn()
        $0.switchEWCOff()
        $0.press(.escape)
    },
    GoldenScene("switch-failed") {
        $0.learn()
        $0.switchEWCOff()
        $0.tell(
            .requestFailed(
                $0.token(.model),
                Failure("The stream cannot be learned again: the disk is full.")))
    },
    GoldenScene("adapter-why-moved") {
        $0.learn()
        $0.press(.character("3"), .character("d"))
    },
    GoldenScene("learning-ticker") {
        $0.learn()
        $0.press(.character("6"), .character("z"), .character("z"))
    },
]

/// Every state that a panel or the screen can be in, at the size that most terminals have.
private let scenes: [GoldenScene] = [
    GoldenScene("opening") { $0.tell(.timerFired(.loadingNotice)) },
    GoldenScene("first-run") { $0.open() },
    GoldenScene("loading") {
        $0.open()
        $0.press(.down, .down, .enter)
        $0.tell(.timerFired(.loadingNotice))
        $0.tell(
            .requestProgressed(
                $0.token(.ranking), Progress(unit: "layers", done: 1, total: 2)))
    },
    GoldenScene("computing") {
        live(&$0)
        $0.press(.character("4"), .character("r"))
        $0.tell(.timerFired(.loadingNotice))
    },
    GoldenScene("no-candidates") {
        $0.open()
        $0.press(.down, .down, .enter)
        $0.tell(
            .rankingFinished(
                $0.token(.ranking),
                Ranking(
                    user: 417, modelVersion: "v", eventIndex: 1, candidateCount: 0, rows: [])))
    },
    GoldenScene("no-evidence") {
        live(&$0)
        $0.press(.character("4"), .character("r"))
        $0.tell(
            .evidenceFound(
                $0.token(.evidence),
                EvidenceSet(
                    user: 417, item: 0, title: "The Martian", modelVersion: "v",
                    eventIndex: 4_812, neighbors: [], items: [], attributes: [])))
    },
    GoldenScene("error") {
        live(&$0)
        $0.press(.character("r"))
        $0.tell(
            .requestFailed(
                $0.token(.ranking),
                Failure(
                    "The model file ends after 1,204 bytes.",
                    hint: "Train it again: whyrec train --model sasrec")))
    },
    GoldenScene("error-details") {
        live(&$0)
        $0.press(.character("r"))
        $0.tell(
            .requestFailed(
                $0.token(.ranking), Failure("The disk is full.", hint: "Free some room.")))
        $0.press(.character("o"))
    },
    GoldenScene("paused") {
        live(&$0)
        $0.tell(.streamAdvanced(SampleSession.status(.paused, at: 4_812), rows: []))
    },
    GoldenScene("stepping") {
        live(&$0)
        $0.tell(.streamAdvanced(SampleSession.status(.stepping, at: 4_812), rows: []))
    },
    GoldenScene("catching-up") {
        live(&$0)
        $0.tell(
            .streamAdvanced(
                SampleSession.status(
                    .catchingUp(behind: 312), at: 4_812, rate: 850, lag: 2_400, speed: .max),
                rows: []))
    },
    GoldenScene("stream-failed") {
        live(&$0)
        $0.tell(.streamFailed(Failure("The store is read-only.", hint: "Copy the workspace.")))
    },
    GoldenScene("degraded") {
        live(&$0)
        $0.tell(.degraded("256 colours"))
        $0.tell(.degraded("TERM unknown, using xterm"))
    },
    GoldenScene("held-order") {
        $0.open()
        $0.watch()
        $0.press(.down, .up)
        $0.tell(.timerFired(.selectionRest))
        $0.tell(
            .streamAdvanced(
                SampleSession.status(.live, at: 4_812, rate: 3),
                rows: [
                    StreamRow(
                        eventIndex: 4_812, time: SampleSession.now, user: 417, userName: "u0417",
                        item: 5, title: "Europa Report")
                ]))
        $0.tell(
            .rankingFinished($0.token(.ranking), SampleSession.ranking(at: 4_812, moved: true)))
    },
    GoldenScene("stale") {
        live(&$0)
        $0.tell(
            .streamAdvanced(
                SampleSession.status(.live, at: 4_900),
                rows: [
                    StreamRow(
                        eventIndex: 4_900, time: SampleSession.now, user: 417, userName: "u0417",
                        item: 14, title: "First Man")
                ]))
        $0.tell(.timerFired(.commit))
        $0.tell(.rankingFinished($0.token(.ranking), SampleSession.ranking(at: 4_900)))
    },
    GoldenScene("settled") {
        live(&$0)
        $0.tell(.timerFired(.fade))
        $0.tell(.timerFired(.fade))
    },
    GoldenScene("truth-and-pins") {
        live(&$0)
        $0.press(.character("t"), .down, .character(" "), .down, .character("f"))
    },
    GoldenScene("users-search") {
        live(&$0)
        $0.press(.character("1"), .character("/"))
        $0.type("sci")
    },
    GoldenScene("no-user-matches") {
        live(&$0)
        $0.press(.character("1"), .character("/"))
        $0.type("zzz")
        $0.tell(.timerFired(.searchRest))
        $0.tell(
            .usersLoaded($0.token(.users), UserList(rows: [], matchCount: 0, userCount: 610)))
    },
    GoldenScene("history") {
        live(&$0)
        $0.press(.character("2"), .down)
    },
    GoldenScene("rationale") {
        live(&$0)
        $0.press(.character("5"), .down, .character("z"), .character("z"))
    },
    GoldenScene("ticker") {
        live(&$0)
        $0.press(.character("6"), .down, .down, .character("z"), .character("z"))
    },
    GoldenScene("why-moved") {
        live(&$0)
        $0.press(.character("d"))
    },
    GoldenScene("help") {
        live(&$0)
        $0.press(.character("?"))
    },
    GoldenScene("palette") {
        live(&$0)
        $0.press(.character(":"))
        $0.type("pin")
    },
    GoldenScene("find-item") {
        live(&$0)
        $0.press(.character("/"))
        $0.type("star")
        $0.tell(.timerFired(.searchRest))
        $0.tell(
            .itemsFound(
                $0.token(.itemSearch),
                ItemList(
                    rows: [
                        ItemRow(item: 19, title: "Dark Star", eventCount: 33),
                        ItemRow(item: 777, title: "Star Wars", eventCount: 251),
                    ], matchCount: 12)))
    },
    GoldenScene("item") {
        live(&$0)
        $0.press(.character("i"))
        $0.tell(
            .itemDescribed(
                $0.token(.itemDetails),
                ItemDetails(
                    item: 0, title: "The Martian", sourceID: "134130", eventCount: 310,
                    modalities: [.text, .vision],
                    attributes: [
                        ItemAttribute(name: "space", source: .text),
                        ItemAttribute(name: "survival", source: .text),
                    ], text: "")))
    },
    GoldenScene("model") {
        live(&$0)
        $0.press(.character("m"))
    },
    GoldenScene("themes") {
        live(&$0)
        $0.press(.character("T"), .down)
    },
    GoldenScene("log") {
        live(&$0)
        $0.tell(.logged(.warning, "dusk.toml:12: unknown role \"rank.sideways\""))
        $0.tell(.logged(.error, "The disk is full."))
        $0.press(.character("M"))
    },
]

@Suite("Golden screens")
struct ScreenTests {
    private let shelf = ThemeShelf()

    private func draw(
        _ scene: GoldenScene, _ width: Int, _ height: Int, glyphs: GlyphSet = .full,
        depth: ColorDepth = .trueColor
    ) -> Canvas {
        let state = scene.session(width, height).state
        return Screen.draw(
            state, theme: shelf.theme(named: "terminal", depth: depth), glyphs: glyphs)
    }

    @Test(
        "The live screen at every breakpoint",
        arguments: [
            (200, 60), (120, 40), (80, 24), (80, 20), (70, 50), (60, 16), (40, 10), (20, 5),
        ])
    func sizes(_ width: Int, _ height: Int) {
        expectGolden(draw(liveScene, width, height), "live-\(width)x\(height)")
    }

    @Test("Every state, at 80x24", arguments: scenes)
    func states(_ scene: GoldenScene) {
        expectGolden(draw(scene, 80, 24), "\(scene.testDescription)-80x24")
    }

    @Test(
        "A model that learns, in every state and size",
        arguments: learningScenes, [(80, 24), (120, 40), (200, 60)])
    func learning(_ scene: GoldenScene, _ size: (Int, Int)) {
        expectGolden(
            draw(scene, size.0, size.1), "\(scene.testDescription)-\(size.0)x\(size.1)")
    }

    @Test("A model that learns, without colour", arguments: learningScenes)
    func learningMono(_ scene: GoldenScene) {
        expectGolden(
            draw(scene, 120, 40, glyphs: .ascii, depth: .mono),
            "\(scene.testDescription)-120x40-ascii-mono")
    }

    @Test("The hero in every glyph set and depth of colour", arguments: GlyphSet.allCases)
    func glyphs(_ glyphs: GlyphSet) {
        for depth in [ColorDepth.mono, .sixteen, .trueColor] {
            expectGolden(
                draw(liveScene, 120, 40, glyphs: glyphs, depth: depth),
                "live-120x40-\(glyphs.rawValue)-\(depth.name)")
        }
    }

    @Test("ASCII means ASCII", arguments: scenes + learningScenes + [liveScene])
    func asciiOnly(_ scene: GoldenScene) {
        for (width, height) in [(200, 60), (80, 24), (60, 16)] {
            let canvas = draw(scene, width, height, glyphs: .ascii, depth: .mono)
            #expect(canvas.plainRows.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
        }
    }

    @Test("Without colour nothing has a colour", arguments: scenes + learningScenes + [liveScene])
    func monoOnly(_ scene: GoldenScene) {
        let canvas = draw(scene, 120, 40, depth: .mono)
        for y in 0..<40 {
            for x in 0..<120 {
                #expect(canvas[x, y].foreground.isTerminal && canvas[x, y].background.isTerminal)
            }
        }
    }

    @Test(
        "Every state can be drawn at every size", arguments: scenes + learningScenes + [liveScene])
    func anySize(_ scene: GoldenScene) {
        for (width, height) in [
            (0, 0), (1, 1), (39, 9), (40, 10), (47, 11), (60, 16), (79, 23), (80, 20), (84, 46),
            (109, 31), (110, 32), (179, 49), (180, 50), (300, 90),
        ] {
            let canvas = draw(scene, width, height)
            #expect(canvas.size == Size(width: width, height: height))
        }
    }

    @Test("The focused panel is set off by two cues that need no colour")
    func focusCues() {
        let canvas = draw(liveScene, 120, 40, glyphs: .ascii, depth: .mono)
        let row = canvas.plainRows[1]
        #expect(row.contains("=[3 Candidates"))
        #expect(row.contains("- 4 Evidence") || row.contains("[4 Evidence"))
        #expect(!row.contains("=[4 Evidence"))
    }

    @Test("A reason is never given as a cause")
    func wording() {
        for scene in scenes + learningScenes + [liveScene] {
            for (width, height) in [(200, 60), (80, 24)] {
                let text = draw(scene, width, height).plainRows.joined(separator: " ").lowercased()
                #expect(!text.contains("because"))
            }
        }
    }
}
