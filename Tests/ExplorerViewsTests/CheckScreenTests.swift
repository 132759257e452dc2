import Canvas
import ExplorerCore
import ExplorerViews
import Testing

private let used = [1.842, 1.842, 1.842, 0.611, 0.611, 1.803, 0.402]
private let readsAll = [2.412, 1.671, 2.045, 1.322, 0.118, 2.303, 0.402]

/// A check of a row in every state, and pieces of evidence that are switched off.
private let scenes: [GoldenScene] = [
    GoldenScene("check-pinning") {
        $0.open()
        $0.watch()
        $0.stream()
        $0.press(.character("x"))
    },
    GoldenScene("check-running") {
        $0.beginCheck()
        $0.answerRows(SampleSession.rows(used)[..<3])
    },
    GoldenScene("check-controls-running") {
        $0.beginCheck()
        $0.answerRows(SampleSession.rows(used)[...])
        $0.tell(
            .requestProgressed($0.token(.check), Progress(unit: "controls", done: 7, total: 20)))
    },
    GoldenScene("check-done") {
        $0.check(
            used,
            SampleSession.findings(
                1.231, .faithful,
                reason: "the score dropped beyond chance without the evidence, the text changed"))
    },
    GoldenScene("check-prompt") {
        $0.check(
            readsAll,
            SampleSession.findings(
                2.294, .scoreOnly,
                reason: "the score dropped beyond chance without the evidence, the text did not "
                    + "change", isTextChanged: false), scorer: SampleSession.promptScorer)
    },
    GoldenScene("check-unfaithful") {
        $0.check(
            [1.842, 1.842, 1.842, 1.9, 1.9, 1.803, 1.85],
            SampleSession.findings(
                -0.058, .unfaithful,
                reason: "the score rose without the evidence, the text did not change",
                isTextChanged: false))
    },
    GoldenScene("check-undecided") {
        $0.check(
            used,
            SampleSession.findings(
                1.231, .undecided,
                reason: "only 4 different ways to take 3 of the 4 other items of the history away; "
                    + "19 are needed to tell the change of score from chance", controlCount: 4))
    },
    GoldenScene("check-no-evidence") {
        $0.check(
            [1.842, 1.842, 1.842, 1.842, 1.842, 0.4],
            SampleSession.findings(
                0, .undecided, reason: "there is no evidence to take away", controlCount: 0,
                isTextChanged: false))
    },
    GoldenScene("check-failed") {
        $0.beginCheck()
        $0.answerRows(SampleSession.rows(used)[..<2])
        $0.tell(
            .requestFailed(
                $0.token(.check),
                Failure(
                    "The Martian is no longer a candidate",
                    hint: "the user has had it meanwhile")))
    },
    GoldenScene("check-saved") {
        $0.check(
            used,
            SampleSession.findings(
                1.231, .faithful,
                reason: "the score dropped beyond chance without the evidence, the text changed"))
        $0.press(.character("S"))
        $0.tell(
            .reportSaved(
                $0.token(.report),
                path: "/home/u/.local/state/whyrec/checks/check-u0417-i0-e4812-0a1b2c3d.md"))
        $0.press(.end)
    },
    GoldenScene("evidence-off-asked") {
        $0.explainWithScorer()
        $0.press(.character(" "))
    },
    GoldenScene("evidence-off") {
        $0.explainWithScorer()
        $0.press(.character(" "))
        $0.answerTrial(score: 8.23, rank: 1, SampleSession.neighborDiff)
    },
    GoldenScene("evidence-off-moves") {
        $0.explainWithScorer()
        $0.press(.character(" "), .down, .down, .down, .down, .character(" "))
        $0.answerTrial(score: 7.61, rank: 4, SampleSession.neighborDiff)
        $0.tell(.timerFired(.newsExpiry))
    },
    GoldenScene("evidence-off-rises") {
        $0.explainWithScorer(SampleSession.promptScorer)
        $0.press(.down, .character(" "), .character("3"), .down, .down, .up, .up)
        $0.press(.character("4"))
        $0.answerTrial(
            score: 8.41, rank: 240, SampleSession.neighborDiff,
            scorer: SampleSession.promptScorer)
    },
    GoldenScene("evidence-off-failed") {
        $0.explainWithScorer()
        $0.press(.character(" "))
        $0.tell(.requestFailed($0.token(.trial), Failure("The model cannot be read.")))
    },
    GoldenScene("evidence-off-claims") {
        $0.explainWithScorer()
        $0.press(.character(" "), .down, .character(" "), .character("5"))
        $0.press(.character("z"), .character("z"))
    },
]

@Suite("Golden screens of the check and of evidence that is off")
struct CheckScreenTests {
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
        expectGolden(
            draw(scene, size.0, size.1), "\(scene.testDescription)-\(size.0)x\(size.1)")
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
            (0, 0), (1, 1), (40, 10), (47, 11), (60, 16), (80, 20), (84, 46), (109, 31), (110, 32),
            (159, 49), (160, 50), (300, 90),
        ] {
            #expect(draw(scene, width, height).size == Size(width: width, height: height))
        }
    }

    @Test("The rows that the page counts are the rows that are drawn", arguments: scenes)
    func counts(_ scene: GoldenScene) throws {
        for (width, height) in [(80, 24), (120, 40), (200, 60), (60, 16)] {
            var session = scene.session(width, height)
            guard session.state.overlays.last == .check else { return }
            let page = CheckPage(try #require(session.state.check), size: session.state.size)
            session.press(.end)
            let theme = shelf.theme(named: "terminal", depth: .mono)
            let rows = Screen.draw(session.state, theme: theme, glyphs: .ascii).plainRows
            let isDone = session.state.check?.findings.value != nil
            // The caveat is the last line of a page that is done, and nothing is hidden below it.
            if isDone {
                #expect(rows.contains { $0.contains("true.") }, "\(width)x\(height)")
                #expect(session.state.check?.top == page.lastTop)
            }
        }
    }

    @Test("A check never calls a reason a cause", arguments: scenes)
    func wording(_ scene: GoldenScene) {
        let text = draw(scene, 200, 60).plainRows.joined(separator: " ").lowercased()
        #expect(!text.contains("because"))
    }

    @Test("A piece that is off is struck through, and so is the claim that rests on it alone")
    func strokes() {
        let scene = scenes.first { $0.testDescription == "evidence-off-claims" }
        guard let canvas = scene.map({ draw($0, 120, 40) }) else { return }
        let struck = (0..<40).flatMap { y in
            (0..<120).filter { canvas[$0, y].style.attributes.contains(.strike) }
        }
        #expect(struck.count > 40)
        #expect(canvas.plainRows.contains { $0.contains("off") && $0.contains("u0093 u0177") })
    }
}
