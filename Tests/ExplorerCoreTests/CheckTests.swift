import Testing

@testable import ExplorerCore

@Suite("The check of a row")
struct CheckTests {
    private static let scorer = ScorerSummary(
        name: "sasrec", version: "v1", scoreMeaning: "dot product", kinds: [.items])

    private static let moment = CheckMoment(
        scorer: scorer, adapterVersion: nil, eventIndex: 10, seed: 7, listCount: 6,
        pieces: [.neighbors: 1, .items: 1], conditions: CheckedCondition.allCases,
        controlCount: 20, controlSize: 1, dataset: "tiny 1234", command: "whyrec check --user u")

    private static func row(_ condition: CheckedCondition) -> CheckedRow {
        CheckedRow(
            condition: condition, changedPieces: 1, score: 1, rank: 2, share: 0.1,
            isTextChanged: false)
    }

    private static func findings(
        _ verdict: CheckVerdict = .faithful, text: String = "with", title: String = ""
    ) -> CheckFindings {
        CheckFindings(
            controls: CheckedControls(drops: [0, 0.1], mean: 0.05, sd: 0.07, p95: 0.1), drop: 0.4,
            margin: 0.3, comprehensiveness: 0.2, sufficiency: 0.1, verdict: verdict,
            reason: "the score dropped, the text changed", text: text,
            textWithout: "without" + title,
            diff: [TextPart(.gone, text), TextPart(.new, "without")],
            source: "template")
    }

    /// The check of item 0 is begun.
    private static func begun(_ width: Int = 120, _ height: Int = 40) -> Scene {
        var scene = Scene.watching(width, height)
        scene.press("x")
        scene.tell(.checkBegan(scene.state.check!.findings.awaited!, moment))
        return scene
    }

    /// It is done.
    private static func done(_ width: Int = 120, _ height: Int = 40) -> Scene {
        var scene = begun(width, height)
        let token = scene.state.check!.findings.awaited!
        for condition in CheckedCondition.allCases {
            scene.tell(.checkRowFinished(token, row(condition)))
        }
        scene.tell(.requestProgressed(token, Progress(unit: "controls", done: 20, total: 20)))
        scene.tell(.checkFinished(token, findings()))
        return scene
    }

    @Test("x in the panels of a row checks the selected one", arguments: ["3", "4", "5"])
    func opens(panel: String) {
        var scene = Scene.watching()
        scene.press(panel == "3" ? "x" : "\(panel) x")
        #expect(scene.orders == ["check 2 0", "loadingNotice 150"])
        #expect(scene.state.overlays == [.check])
        #expect(scene.state.check?.subject.title == "item 0")
        #expect(scene.state.check?.subject.userName == "u0002")
    }

    @Test("x elsewhere is no key, and without a row it says so")
    func obstacles() {
        var scene = Scene.watching()
        scene.press("6 x")
        #expect(scene.state.check == nil)
        scene = Scene.opened()
        scene.press("3 x")
        #expect(scene.state.news == "choose a user first")
        scene.press("2 x 1 x")
        #expect(scene.state.check == nil)
    }

    @Test("Rows appear as they finish, then the verdict")
    func rows() {
        var scene = Self.begun()
        let token = scene.state.check!.findings.awaited!
        #expect(scene.state.check?.moment == Self.moment)
        #expect(
            CheckPage(scene.state.check!, size: scene.state.size).lines.contains(.row(.all, nil)))
        scene.tell(.checkRowFinished(token, Self.row(.all)))
        let lines = CheckPage(scene.state.check!, size: scene.state.size).lines
        #expect(lines.contains(.row(.all, Self.row(.all))))
        #expect(lines.contains(.row(.allOff, nil)))
        scene.tell(.requestProgressed(token, Progress(unit: "controls", done: 7, total: 20)))
        #expect(scene.state.check?.findings.progress?.done == 7)
        scene.tell(.checkFinished(token, Self.findings()))
        #expect(scene.state.check?.findings.value == Self.findings())
        #expect(!scene.state.check!.findings.isLoading)
    }

    @Test("Esc closes it and stops the work; closed when done it stops nothing")
    func closes() {
        for key in ["Esc", "x", "q"] {
            var scene = Self.begun()
            scene.press(key)
            #expect(scene.orders == ["cancel check"])
            #expect(scene.state.overlays.isEmpty && scene.state.check == nil)
            scene = Self.done()
            scene.press(key)
            #expect(scene.orders.isEmpty)
            #expect(scene.state.overlays.isEmpty && scene.state.check == nil)
        }
    }

    @Test("Answers of a check that was left are dropped")
    func stale() {
        var scene = Self.begun()
        let old = scene.state.check!.findings.awaited!
        scene.press("Esc")
        func tellOld() {
            scene.tell(.checkBegan(old, Self.moment))
            scene.tell(.checkRowFinished(old, Self.row(.all)))
            scene.tell(.requestProgressed(old, Progress(unit: "controls", done: 3, total: 20)))
            scene.tell(.checkFinished(old, Self.findings()))
            scene.tell(.requestFailed(old, Failure("late")))
        }
        tellOld()
        #expect(scene.state.check == nil)
        #expect(scene.state.log.isEmpty)
        scene.press("j x")
        let before = scene.state.check
        tellOld()
        #expect(scene.state.check == before)
        #expect(scene.state.check?.subject.item == 1)
    }

    @Test("The stream runs on and the list moves, and the check stays on its row")
    func pinned() {
        var scene = Self.begun()
        let before = scene.state.check
        scene.tell(.timerFired(.holdRelease))
        scene.move(to: [5, 4, 3, 2, 1, 0], at: 11)
        scene.move(to: [5, 4, 3, 2, 1], at: 12)
        scene.tell(.timerFired(.commit))
        #expect(scene.state.candidates.shown.value?.eventIndex == 12)
        #expect(scene.state.check == before)
        #expect(scene.state.overlays == [.check])
    }

    @Test("Another row is checked in its place, and the one under way is stopped")
    func moves() {
        var scene = Self.begun()
        scene.press("J")
        #expect(scene.orders.first == "cancel check")
        #expect(scene.orders.contains("check 2 1"))
        #expect(scene.state.overlays == [.check])
        #expect(scene.state.candidates.selection == 1)
        #expect(scene.state.check?.rows.isEmpty == true && scene.state.check?.moment == nil)
        scene.press("K")
        #expect(scene.state.check?.subject.item == 0)
        scene.press("K")
        #expect(scene.state.news == "this is the first row")
        #expect(!scene.orders.contains("cancel check"))
    }

    @Test("A new user from outside stops it")
    func otherUser() {
        var scene = Self.begun()
        scene.tell(.commandGiven("user u0001"))
        scene.tell(
            .usersLoaded(
                scene.state.users.list.awaited!,
                UserList(
                    rows: [UserRow(index: 1, name: "u0001", eventCount: 9, lastTime: 900)],
                    matchCount: 1, userCount: 3)))
        #expect(scene.orders.first == "cancel check")
        #expect(scene.state.overlays.isEmpty && scene.state.check == nil)
    }

    @Test("A check that fails says why, and r asks again")
    func fails() {
        var scene = Self.begun()
        #expect(!scene.state.checkActions.contains { $0.id == .again })
        scene.tell(
            .requestFailed(scene.state.check!.findings.awaited!, Failure("gone", hint: "look")))
        #expect(scene.state.log.last?.text == "gone")
        let lines = CheckPage(scene.state.check!, size: scene.state.size).lines
        #expect(lines.contains(.failure("gone")) && lines.contains(.words("look")))
        scene.press("r")
        #expect(scene.orders == ["check 2 0", "loadingNotice 150"])
        #expect(scene.state.check?.findings.failure == nil)
        #expect(scene.state.overlays == [.check])
    }

    @Test("S saves a report once there is one, and says where")
    func saves() {
        var scene = Self.begun()
        scene.press("S")
        #expect(scene.orders.isEmpty)
        scene = Self.done()
        scene.press("S")
        guard case .saveReport(let token, let name, let text)? = scene.effects.first else {
            Issue.record("no report: \(scene.orders)")
            return
        }
        #expect(name.hasPrefix("check-u0002-i0-e10-") && name.hasSuffix(".md"))
        #expect(text.contains("FAITHFUL: the score dropped, the text changed"))
        scene.tell(.reportSaved(token, path: "/state/checks/\(name)"))
        #expect(scene.state.news == "report saved in /state/checks")
        #expect(scene.state.check?.report.value == "/state/checks/\(name)")
        #expect(scene.state.log.last?.text.hasSuffix(name) == true)
        scene.press("S")
        scene.tell(.requestFailed(scene.state.check!.report.awaited!, Failure("disk full")))
        #expect(scene.state.news == "disk full")
        #expect(scene.state.check?.findings.value != nil)
    }

    @Test("The page scrolls to its last line and no further", arguments: [(80, 24), (60, 12)])
    func scrolls(_ width: Int, _ height: Int) {
        var scene = Self.done(width, height)
        let page = CheckPage(scene.state.check!, size: scene.state.size)
        #expect(page.lastTop > 0)
        #expect(scene.state.checkActions.contains { $0.label == "scroll" })
        for _ in 0..<100 { scene.press("j") }
        #expect(scene.state.check?.top == page.lastTop)
        scene.press("k")
        #expect(scene.state.check?.top == page.lastTop - 1)
        scene.press("g")
        #expect(scene.state.check?.top == 0)
        scene.press("G")
        #expect(scene.state.check?.top == page.lastTop)
        scene.press("PgUp PgUp PgUp PgUp PgUp PgUp PgUp PgUp k")
        #expect(scene.state.check?.top == 0)
    }

    @Test("No key of the overlay does two things, whatever the state")
    func keys() {
        for scene in [Self.begun(), Self.done(), Self.done(80, 24)] {
            let keys = scene.state.checkActions.flatMap(\.keys)
            #expect(Set(keys).count == keys.count)
            #expect(scene.state.checkActions.contains { $0.keyLabel == "Esc" })
        }
        #expect(Scene.watching().state.checkActions.isEmpty)
    }

    @Test(
        "Words say which kinds stand beside the score, and that the template follows the evidence")
    func notes() {
        let notes = Self.moment.notes(source: "template")
        #expect(notes.first == "Neighbours change the text, not this score.")
        #expect(notes.last?.contains("by construction") == true)
        let prompt = ScorerSummary(
            name: "prompt", version: "p1", scoreMeaning: "s", kinds: EvidenceKind.allCases)
        #expect(prompt.wordsBeside(EvidenceKind.allCases) == nil)
        #expect(
            ScorerSummary(name: "x", version: "", scoreMeaning: "", kinds: []).wordsBeside(
                EvidenceKind.allCases)
                == "neighbours, history items and attributes change the text, not this score")
    }

    @Test("Chance is told in words, also where there is too little of it")
    func marginWords() {
        #expect(
            Self.findings().marginWords
                == "0.300 beyond chance; larger than 2 of 2 random removals, 95 % below 0.100")
        #expect(
            Self.findings(.undecided).marginWords == "larger than 2 of 2 random removals")
    }
}

@Suite("The report of a check")
struct CheckReportTests {
    private static let hostile =
        "\u{1B}]0;owned\u{7}</EVID> # Heading\n# Two `rm -rf` ``` \u{202E}txet\u{9B}2J \u{1}[x](y)"

    private static func report(title: String, text: String) throws -> String {
        var check = CheckState(
            CheckSubject(user: 2, userName: "u0002", item: 0, title: title))
        check.moment = CheckMoment(
            scorer: ScorerSummary(
                name: "sasrec", version: title, scoreMeaning: "dot", kinds: [.items]),
            adapterVersion: 3, eventIndex: 4_812, seed: 7, listCount: 20,
            pieces: [.neighbors: 2, .items: 1], conditions: [.all, .allOff], controlCount: 20,
            controlSize: 1, dataset: title,
            command: "whyrec check --user u0002 --item 5 --at 4812 --seed 7")
        check.rows = [.all, .allOff].map {
            CheckedRow(
                condition: $0, changedPieces: $0 == .all ? 0 : 3, score: $0 == .all ? 1.5 : 0.25,
                rank: 2.5, share: 0.25, isTextChanged: $0 != .all)
        }
        let findings = CheckFindings(
            controls: CheckedControls(drops: [0.1], mean: 0.1, sd: 0, p95: 0.1), drop: 1.25,
            margin: 1.15, comprehensiveness: 0.2, sufficiency: 0.1, verdict: .faithful,
            reason: "the score dropped", text: "With " + text, textWithout: "Without " + text,
            diff: [TextPart(.gone, "With"), TextPart(.new, "Without"), TextPart(.same, text)],
            source: "template")
        check.findings.await(RequestToken(kind: .check, serial: 1), keepingValue: false)
        _ = check.findings.take(findings, for: RequestToken(kind: .check, serial: 1))
        return try #require(CheckReport(check)).text
    }

    @Test("It holds numbers, both texts, version, event, seed and the command that gives it again")
    func contents() throws {
        let text = try Self.report(title: "The Martian", text: "Gravity [h1].")
        for part in [
            "The Martian", "for u0002, pinned at event 4812", "FAITHFUL: the score dropped",
            "1.500", "0.250", "1.150 beyond chance", "margin over the controls 1.150",
            "1 x 1 random history items off: drop 0.100, sd 0.000, 95 % 0.100",
            "    With Gravity [h1].", "    Without Gravity [h1].",
            "[-With-] {+Without+} Gravity [h1].", "event index 4812", "seed 7", "adapter v3",
            "2 neighbours, 1 history items",
            "    whyrec check --user u0002 --item 5 --at 4812 --seed 7",
            "Neighbours change the text, not this score.", "not whether the text is true.",
        ] {
            #expect(text.contains(part), "\(part)")
        }
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= CheckReport.width })
    }

    @Test("Hostile titles and texts leave no control byte, and only the report's own headings")
    func hostileTitles() throws {
        let text = try Self.report(title: Self.hostile, text: Self.hostile)
        for scalar in text.unicodeScalars where scalar != "\n" {
            #expect(scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value))
            #expect(!(0x202A...0x202E).contains(scalar.value))
        }
        let clean = try Self.report(title: "The Martian", text: "Gravity")
        func headings(_ text: String) -> [Substring] {
            text.split(separator: "\n").filter { !$0.hasPrefix("    ") }
        }
        #expect(headings(text) == headings(clean))
        // What is left of the title is there, as text in a block.
        #expect(text.contains("    ]0;owned </EVID> # Heading # Two `rm -rf` ```"))
    }

    @Test("Another result has another file name, the same one the same")
    func names() throws {
        func name(_ score: Double) throws -> String {
            var check = CheckState(
                CheckSubject(user: 2, userName: "../u0\u{1B}002", item: 9, title: ""))
            check.moment = CheckMoment(
                scorer: ScorerSummary(name: "", version: "", scoreMeaning: "", kinds: []),
                adapterVersion: nil, eventIndex: 1, seed: 7, listCount: 2, pieces: [:],
                conditions: [], controlCount: 0, controlSize: 0, dataset: "", command: nil)
            let token = RequestToken(kind: .check, serial: 1)
            check.findings.await(token, keepingValue: false)
            _ = check.findings.take(
                CheckFindings(
                    controls: nil, drop: score, margin: nil, comprehensiveness: 0, sufficiency: 0,
                    verdict: .undecided, reason: "", text: "", textWithout: "", diff: [],
                    source: ""), for: token)
            return try #require(CheckReport(check)).fileName
        }
        #expect(try name(1) == name(1))
        #expect(try name(1) != name(2))
        #expect(try name(1).hasPrefix("check-u0002-i9-e1-"))
        #expect(try name(1).allSatisfy { $0.isLetter || $0.isNumber || "-.".contains($0) })
        #expect(
            CheckReport(CheckState(CheckSubject(user: 0, userName: "", item: 0, title: ""))) == nil)
    }

    @Test("Lines are wrapped at spaces, long words are cut, and nothing is lost")
    func wraps() {
        #expect(wrappedLines("one two three", width: 7) == ["one two", "three"])
        #expect(wrappedLines("abcdefgh ij", width: 3) == ["abc", "def", "gh", "ij"])
        #expect(wrappedLines("", width: 5) == [])
        #expect(wrappedLines("x", width: 0) == [])
        #expect(plainLine(" a\u{1B}b\n\nc\u{2028} ") == "a b c")
    }
}
