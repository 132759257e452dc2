import Canvas
import ExplorerCore
import ExplorerViews
import Testing

extension SampleSession {
    fileprivate mutating func hideTwo() {
        open()
        watch()
        stream()
        press(.character("2"), .character(" "), .down, .character(" "))
        let items = state.whatIf.hidden
        let rows = state.candidates.shown.value?.rows ?? []
        let ranks = [3, 1, 2, 9, 5, 120, 4, 8, 12_345]
        tell(
            .whatIfAnswered(
                token(.hiding),
                .hidden(
                    HiddenList(
                        user: state.user?.index ?? 0, items: items, eventIndex: 4_812,
                        places: Dictionary(
                            uniqueKeysWithValues: zip(rows, ranks).map {
                                ($0.item, CandidateStanding(score: 7, rank: $1))
                            }), bestTitle: rows.dropFirst().first?.title ?? ""))))
    }

    fileprivate mutating func dethrone(_ items: [(String, Int)], _ certainty: String) {
        open()
        watch()
        stream()
        press(.character("y"))
        let row = state.selectedCandidate
        tell(
            .whatIfAnswered(
                token(.dethroning),
                .dethroned(
                    DethroningFindings(
                        item: row?.item ?? 0, title: row?.title ?? "", eventIndex: 4_812,
                        before: CandidateStanding(score: 8.914, rank: 1),
                        items: items.enumerated().map {
                            DethroningFindings.Item(
                                item: Int32($0), title: $1.0, rankAlone: $1.1)
                        },
                        after: items.isEmpty ? nil : CandidateStanding(score: 6.02, rank: 18),
                        bestTitle: items.isEmpty ? nil : "Arrival", certainty: certainty,
                        controlDraws: items.isEmpty ? 0 : 20, controlsReached: 1,
                        scorings: 1_204))))
    }

    /// The overlay of the first row that moved.
    fileprivate mutating func askWhyMoved() {
        open()
        watch()
        stream()
        press(.character("3"), .character("n"), .character("d"))
    }

    fileprivate func moved(_ effects: [MoveFindings.Effect]) -> WhatIfAnswer {
        guard case .moveDetails(let item) = state.overlays.last else {
            preconditionFailure("the overlay is not open")
        }
        return .moved(
            MoveFindings(
                item: item, since: 4_790, eventIndex: 4_812, effects: effects,
                remainder: -0.021, untriedCount: 203, untriedChange: 0.034, wholeChange: 0.412))
    }
}

private let effects = [
    MoveFindings.Effect(
        eventIndex: 4_811, userName: "u0417", title: "Interstellar", isOwn: true,
        scoreChange: 0.402, rankWithout: 9),
    MoveFindings.Effect(
        eventIndex: 4_797, userName: "u0093", title: "The Silence of the Lambs and Other Stories",
        isOwn: false, scoreChange: -0.018, rankWithout: 1),
    MoveFindings.Effect(
        eventIndex: 4_793, userName: "u0031", title: "Dune", isOwn: false, scoreChange: 0.015,
        rankWithout: nil),
    MoveFindings.Effect(
        eventIndex: 4_792, userName: "u0177", title: "\u{1B}[31mAlien", isOwn: false,
        scoreChange: 0.0002, rankWithout: 2),
]

private let scenes: [GoldenScene] = [
    GoldenScene("what-if-hidden") { $0.hideTwo() },
    GoldenScene("what-if-hidden-candidates") {
        $0.hideTwo()
        $0.press(.character("3"))
    },
    GoldenScene("dethrone-trying") {
        $0.open()
        $0.watch()
        $0.stream()
        $0.press(.character("y"))
    },
    GoldenScene("dethrone-pair") {
        $0.dethrone(
            [("Interstellar", 2), ("Gravity", 1)],
            "It is a smallest set: all 200 smaller sets were tried.")
    },
    GoldenScene("dethrone-none") {
        $0.dethrone(
            [],
            "Nothing brings it down: this model gives the same scores whatever is hidden.")
    },
    GoldenScene("why-moved-replaying") {
        $0.askWhyMoved()
        $0.tell(
            .requestProgressed(
                $0.token(.attribution), Progress(unit: "events", done: 2, total: 8)))
    },
    GoldenScene("why-moved-events") {
        $0.askWhyMoved()
        $0.tell(.whatIfAnswered($0.token(.attribution), $0.moved(effects)))
    },
    GoldenScene("why-moved-too-far-back") {
        $0.askWhyMoved()
        $0.tell(
            .requestFailed(
                $0.token(.attribution),
                Failure("the state of the adapter at event 4790 is not kept any more")))
    },
]

@Suite("Golden screens of what is thought away")
struct WhatIfScreenTests {
    private let shelf = ThemeShelf()

    private func draw(
        _ scene: GoldenScene, _ width: Int, _ height: Int, glyphs: GlyphSet = .full,
        depth: ColorDepth = .trueColor
    ) -> Canvas {
        Screen.draw(
            scene.session(width, height).state, theme: shelf.theme(named: "terminal", depth: depth),
            glyphs: glyphs)
    }

    @Test("Every state, in every size", arguments: scenes, [(80, 24), (120, 40), (200, 60)])
    func sizes(_ scene: GoldenScene, _ size: (Int, Int)) {
        let canvas = draw(scene, size.0, size.1)
        expectGolden(canvas, "\(scene.testDescription)-\(size.0)x\(size.1)")
        #expect(canvas.plainRows.allSatisfy { !$0.contains("\u{1B}") })
    }

    @Test("Every state without colour", arguments: scenes)
    func mono(_ scene: GoldenScene) {
        let canvas = draw(scene, 80, 24, glyphs: .ascii, depth: .mono)
        expectGolden(canvas, "\(scene.testDescription)-80x24-ascii-mono")
        #expect(canvas.plainRows.allSatisfy { $0.utf8.allSatisfy { $0 < 0x80 } })
    }

    @Test("Every state can be drawn at every size", arguments: scenes)
    func anySize(_ scene: GoldenScene) {
        for (width, height) in [
            (0, 0), (1, 1), (40, 10), (47, 11), (60, 16), (80, 20), (110, 32), (160, 50), (300, 90),
        ] {
            #expect(draw(scene, width, height).size == Size(width: width, height: height))
        }
    }
}
