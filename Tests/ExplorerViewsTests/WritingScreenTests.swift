import Canvas
import ExplorerCore
import ExplorerViews
import Testing

private let cause = [(SampleSession.cause, ["h54", "h53"])]

private let faithful = SampleSession.findings(
    1.231, .faithful,
    reason: "the score dropped beyond chance without the evidence, the text changed")

private func check(_ session: inout SampleSession) {
    session.press(.character("x"))
    session.tell(
        .checkBegan(
            session.token(.check),
            CheckMoment(
                scorer: SampleSession.plainScorer, adapterVersion: nil, eventIndex: 4_805, seed: 7,
                listCount: 20, pieces: [.neighbors: 4, .items: 3, .attributes: 3],
                conditions: CheckedCondition.allCases, controlCount: 20, controlSize: 3,
                dataset: "movielens-small 3f9ac21b", command: nil)))
    session.tell(.checkFinished(session.token(.check), faithful))
}

/// Every state that a text of a language model can be in.
private let scenes: [GoldenScene] = [
    GoldenScene("writing-ordered") {
        $0.order()
        $0.tell(.timerFired(.loadingNotice))
    },
    GoldenScene("writing-loading") {
        $0.order()
        $0.tell(.rationaleProgressed($0.writing, .loading))
        $0.tell(.timerFired(.loadingNotice))
    },
    GoldenScene("writing-reading") {
        $0.order()
        $0.tell(.rationaleProgressed($0.writing, .reading))
        $0.tell(.timerFired(.loadingNotice))
    },
    GoldenScene("writing") {
        $0.order()
        $0.write(soFar: SampleSession.start)
    },
    GoldenScene("writing-focused") {
        $0.order()
        $0.press(.character("5"))
        $0.write(soFar: SampleSession.start)
    },
    GoldenScene("written") {
        $0.order()
        $0.finish()
        $0.press(.character("5"), .down)
    },
    GoldenScene("writing-left") {
        $0.order()
        $0.write(soFar: SampleSession.start)
        $0.press(.down)
    },
    GoldenScene("writing-stopped") {
        $0.order()
        $0.press(.character("5"))
        $0.write(soFar: SampleSession.start)
        $0.press(.escape)
    },
    GoldenScene("writing-again") {
        $0.order()
        $0.finish()
        $0.press(.character("5"), .character("g"))
        $0.tell(.timerFired(.loadingNotice))
    },
    GoldenScene("written-again") {
        $0.order()
        $0.finish()
        $0.press(.character("5"), .character("g"))
        $0.finish([("With the help of “Gravity”, we ranked “The Martian”. ", ["h54"])])
    },
    GoldenScene("writing-failed") {
        $0.order()
        $0.tell(
            .requestFailed($0.writing, Failure("The workspace cannot be read.", hint: "Mount it.")))
    },
    GoldenScene("written-by-template") {
        $0.order()
        $0.press(.character("5"))
        $0.write(soFar: SampleSession.start)
        $0.fallBack("the model's text is no sentence of the grammar")
    },
    GoldenScene("written-because") {
        $0.order()
        $0.finish()
        check(&$0)
        $0.finish(cause, isTested: true)
        $0.press(.escape, .character("5"))
    },
    GoldenScene("check-beside-model") {
        $0.order()
        $0.finish()
        check(&$0)
    },
    GoldenScene("retelling") {
        $0.order()
        $0.finish()
        $0.press(.character("4"), .character(" "))
        $0.write(
            soFar: "“The Martian” is ranked with the help of u0177 as",
            diff: [
                TextPart(.same, "“The Martian” is ranked with the help of"),
                TextPart(.gone, "u0093 and u0177,"), TextPart(.new, "u0177 as"),
            ])
        $0.tell(.timerFired(.newsExpiry))
    },
    GoldenScene("retold") {
        $0.order()
        $0.finish()
        $0.press(.character("4"), .character(" "))
        $0.finish(
            [("“The Martian” is ranked with the help of u0177 as well as “space”. ", ["u0177"])],
            diff: [
                TextPart(.same, "“The Martian” is ranked with the help of"),
                TextPart(
                    .gone,
                    "u0093 and u0177, who also watched “Interstellar”, together with its closeness "
                        + "to “Gravity”. [u0093][u0177][h54] It also shares"),
                TextPart(.new, "u0177 as well as"), TextPart(.same, "“space”."),
                TextPart(.gone, "[a:space]"), TextPart(.new, "[u0177]"),
            ])
        $0.tell(.timerFired(.newsExpiry))
    },
]

@Suite("Golden screens of a text while it is written")
struct WritingScreenTests {
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
        for row in canvas.plainRows {
            #expect(
                row.unicodeScalars.allSatisfy {
                    $0.value < 0x80 || "“”".unicodeScalars.contains($0)
                })
        }
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

    @Test("Only the text of a row whose check passed gives a cause", arguments: scenes)
    func wording(_ scene: GoldenScene) {
        let text = draw(scene, 200, 60).plainRows.joined(separator: " ").lowercased()
        #expect(text.contains("because") == (scene.testDescription == "written-because"))
    }

    @Test("A short wait shows nothing, and never a blank in the place of a text")
    func shortWaits() {
        let theme = shelf.theme(named: "terminal", depth: .mono)
        func rows(_ session: SampleSession) -> String {
            Screen.draw(session.state, theme: theme, glyphs: .ascii).plainRows.joined(
                separator: "\n")
        }
        var session = SampleSession(width: 120, height: 40)
        session.order()
        session.tell(.rationaleProgressed(session.writing, .reading))
        #expect(!rows(session).contains("reading"))
        session.finish()
        session.press(.character("5"), .character("g"))
        #expect(rows(session).contains("[u0093]"))
    }

    @Test("What a model writes reaches no cell as an escape, at any time")
    func untrusted() {
        let hostile = "\u{1B}[2J\u{1B}]0;owned\u{7}\u{9B}31m “\u{202E}evil” [-x-] \u{200B}"
        let theme = shelf.theme(named: "terminal", depth: .trueColor)
        for step in 0..<3 {
            for (width, height) in [(80, 24), (120, 40), (200, 60)] {
                var session = SampleSession(width: width, height: height)
                session.order()
                session.press(.character("5"))
                switch step {
                case 0: session.write(soFar: hostile)
                case 1: session.finish([(hostile + " ", [hostile])])
                default:
                    session.finish()
                    session.press(.character("4"), .character(" "))
                    session.write(soFar: hostile, diff: [TextPart(.new, hostile)])
                }
                let canvas = Screen.draw(session.state, theme: theme, glyphs: .full)
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
