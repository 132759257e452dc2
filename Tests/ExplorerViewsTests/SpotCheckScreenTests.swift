import Canvas
import ExplorerCore
import ExplorerViews
import Testing

/// The states of the spot-check.
private let scenes: [GoldenScene] = [
    GoldenScene("spot-check") {
        $0.rate()
        $0.openQueue()
    },
    GoldenScene("spot-check-judged") {
        $0.rate()
        $0.openQueue()
        $0.press(.character("c"))
        $0.type("both had Gravity, fits")
        $0.press(.enter, .character("f"))
        $0.keep()
    },
    GoldenScene("spot-check-picked") {
        $0.rate()
        $0.press(.character("V"))
    },
]

/// States that differ in a line or two from those.
private let smallScenes: [GoldenScene] = [
    GoldenScene("spot-check-writing") {
        $0.rate()
        $0.openQueue()
        $0.press(.character("n"))
    },
    GoldenScene("spot-check-note") {
        $0.rate()
        $0.openQueue()
        $0.press(.character("c"))
        $0.type("too broad: everybody has drama")
    },
    GoldenScene("spot-check-failed") {
        $0.rate()
        $0.openQueue()
        $0.press(.character("s"))
        $0.tell(
            .requestFailed(
                $0.token(.verdict),
                Failure("the disk of whyrec.sqlite is full", hint: "free some space")))
    },
    GoldenScene("spot-check-scrolled") {
        $0.rate()
        $0.openQueue()
        $0.press(.down, .down, .down, .down)
    },
    GoldenScene("spot-check-new") {
        $0.rate()
        $0.openQueue(judged: 0, isNew: true)
    },
    GoldenScene("spot-check-done") {
        $0.rate()
        $0.openQueue(judged: 11)
        $0.press(.character("f"))
        $0.keep()
        $0.press(.character(" "))
    },
    GoldenScene("spot-check-drawing") {
        $0.rate()
        $0.press(.character("v"))
        $0.tell(
            .requestProgressed(
                $0.token(.spotCheck), Progress(unit: "rows checked", done: 31, total: 90)))
        $0.tell(.timerFired(.loadingNotice))
    },
    GoldenScene("spot-check-who") {
        $0.rate(as: nil)
        $0.press(.character("v"))
        $0.type("ben")
    },
    GoldenScene("spot-check-cannot-open") {
        $0.rate()
        $0.press(.character("v"))
        $0.tell(
            .requestFailed(
                $0.token(.spotCheck),
                Failure("there is no queue \"first\"", hint: "queues: queue-1, queue-2")))
    },
    GoldenScene("spot-check-in-check") {
        $0.rate()
        $0.stream()
        $0.press(.character("x"))
        $0.tell(.checkBegan($0.token(.check), SampleSession.moment(SampleSession.plainScorer)))
        $0.answerRows(
            SampleSession.rows([1.842, 1.842, 1.842, 0.611, 0.611, 1.803, 0.4])[...])
        let token = $0.token(.check)
        $0.tell(.checkExhibited(token, SampleSession.spotCase(0)))
        $0.tell(
            .checkFinished(
                token,
                SampleSession.findings(
                    1.231, .faithful, reason: "the score dropped beyond chance, the text changed")))
    },
    GoldenScene("spot-check-empty") {
        $0.rate()
        $0.press(.character("v"))
        $0.tell(
            .spotQueueOpened(
                $0.token(.spotCheck), SpotQueue(name: "queue-1", cases: [], judgements: [:])))
    },
]

@Suite("Golden screens of the spot-check")
struct SpotCheckScreenTests {
    private let shelf = ThemeShelf()

    private func draw(
        _ session: SampleSession, glyphs: GlyphSet = .full, depth: ColorDepth = .trueColor
    ) -> Canvas {
        Screen.draw(
            session.state, theme: shelf.theme(named: "terminal", depth: depth), glyphs: glyphs)
    }

    @Test(
        "A case before the verdict, after it, and a picked row, at every size", arguments: scenes,
        [(80, 24), (120, 40), (200, 60)])
    func sizes(_ scene: GoldenScene, size: (Int, Int)) {
        expectGolden(
            draw(scene.session(size.0, size.1)), "\(scene.testDescription)-\(size.0)x\(size.1)")
    }

    @Test("Every other state, at 80x24", arguments: smallScenes)
    func states(_ scene: GoldenScene) {
        expectGolden(draw(scene.session(80, 24)), "\(scene.testDescription)-80x24")
    }

    @Test("On small and odd terminals", arguments: [(60, 16), (40, 10), (70, 50)])
    func odd(width: Int, height: Int) {
        expectGolden(
            draw(scenes[1].session(width, height)), "spot-check-judged-\(width)x\(height)")
    }

    @Test("Without colour and without glyphs")
    func plain() {
        expectGolden(
            draw(scenes[1].session(120, 40), glyphs: .ascii, depth: .mono),
            "spot-check-judged-120x40-ascii-mono")
    }

    @Test("The automatic verdict is nowhere on the screen before the rater's", arguments: scenes)
    func hidden(_ scene: GoldenScene) {
        for (width, height) in [(80, 24), (120, 40), (200, 60)] {
            var session = SampleSession(width: width, height: height)
            session.rate()
            session.openQueue()
            #expect(!draw(session).plainText.contains("margin"))
            #expect(!draw(session).plainText.contains("beyond chance"))
            session.press(.character("s"))
            #expect(draw(session).plainText.contains("margin +0.313"))
        }
    }

    @Test(
        "Hostile titles and notes reach no cell with a control byte", arguments: GlyphSet.allCases)
    func hostile(_ glyphs: GlyphSet) {
        let nasty = "\u{1B}[31m=cmd()\u{1B}]0;x\u{7} \u{202E}evil\u{9B}2J\r\n\u{0}"
        for (width, height) in [(200, 60), (120, 40), (80, 24), (60, 16), (40, 10)] {
            var session = SampleSession(width: width, height: height)
            session.rate(as: nasty)
            session.press(.character("v"))
            let plain = SampleSession.spotCase(0)
            let evidence = EvidenceSet(
                user: 1, item: 1, title: nasty, modelVersion: nasty, eventIndex: 0,
                neighbors: [
                    EvidenceNeighbor(
                        id: nasty, user: 1, similarity: 0.5, overlap: [nasty, nasty],
                        overlapCount: 9, support: 9, provenance: nasty)
                ],
                items: [
                    EvidenceItem(
                        id: nasty, item: 1, title: nasty, similarity: .nan, support: 1,
                        provenance: nasty)
                ],
                attributes: [
                    EvidenceAttribute(
                        id: nasty, name: nasty, source: .text, share: .infinity, support: 1,
                        provenance: nasty)
                ])
            let text = RationaleText(
                user: 1, item: 1, text: nasty + "[" + nasty, claims: [], source: nasty,
                modelVersion: nasty, eventIndex: 0)
            session.tell(
                .spotQueueOpened(
                    session.token(.spotCheck),
                    SpotQueue(
                        name: nasty,
                        cases: [
                            SpotCase(
                                id: 1, userName: nasty, rank: 1, candidateCount: 0,
                                historyCount: 1, history: [nasty], evidence: evidence,
                                rationale: text, groups: [nasty],
                                automatic: CheckFinding(
                                    verdict: nasty, margin: .nan, reason: nasty)), plain,
                        ], judgements: [1: SpotJudgement(.unsure, note: nasty)], notes: [nasty])))
            session.press(.left)
            session.tell(.textPasted(nasty))
            for key in [Key.character("c"), .enter, .character("f")] {
                session.press(key)
                session.tell(.textPasted(nasty))
                let canvas = draw(session, glyphs: glyphs)
                for y in 0..<height {
                    for x in 0..<width {
                        for scalar in canvas[x, y].text.unicodeScalars {
                            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
                            #expect(!(0x202A...0x202E).contains(scalar.value))
                        }
                    }
                }
            }
        }
    }
}

extension Canvas {
    /// The characters of all rows.
    fileprivate var plainText: String {
        (0..<size.height).map { y in
            (0..<size.width).map { self[$0, y].text }.joined()
        }.joined(separator: "\n")
    }
}
