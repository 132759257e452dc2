import Testing

@testable import ExplorerCore

extension Scene {
    /// A session with a rater; where no queue is wanted, nothing is opened.
    static func rating(_ rater: String? = "anna") -> Scene {
        var scene = watching()
        if let rater { scene.tell(.raterNamed(rater)) }
        return scene
    }

    /// The queue is open; cases 1 and 3 of four have a verdict.
    static func judging(_ judged: [Int64] = [1, 3], of count: Int = 4) -> Scene {
        var scene = rating()
        scene.press("v")
        scene.answerQueue(judged, of: count)
        return scene
    }

    mutating func answerQueue(
        _ judged: [Int64] = [], of count: Int = 4, isNew: Bool = false
    ) {
        let given = judged.map { ($0, SpotJudgement(.unfaithful, note: "n\($0)")) }
        tell(
            .spotQueueOpened(
                state.spotCheck.queue.awaited!,
                SpotQueue(
                    name: "first", cases: (0..<count).map(Self.spotCase),
                    judgements: Dictionary(uniqueKeysWithValues: given), notes: ["no cold item"],
                    isNew: isNew)))
    }

    static func spotCase(_ index: Int) -> SpotCase {
        SpotCase(
            id: Int64(index + 1), userName: "u000\(index)", rank: index + 1, candidateCount: 6,
            historyCount: 5, history: ["seen 4"], evidence: evidence(Int32(index), 0),
            rationale: rationale(Int32(index), 0),
            groups: [index == 0 ? "cold" : "warm", "top"],
            automatic: CheckFinding(verdict: "text only", margin: -0.5, reason: "because"))
    }

    /// The records that were ordered by the last message.
    var records: [SpotRecord] {
        effects.compactMap { if case .recordVerdict(_, let record) = $0 { record } else { nil } }
    }

    /// The newest verdict reaches the disk.
    mutating func keepAll() {
        for token in state.spotCheck.unsaved.keys.sorted(by: { $0.serial < $1.serial }) {
            tell(.verdictRecorded(token))
        }
    }
}

private let place: @Sendable (State) -> String = { "\($0.spotCheck.place)" }
private let overlay: @Sendable (State) -> String = { state in
    state.overlays.last.map { "\($0)".prefix { $0 != "(" } }.map(String.init) ?? "none"
}
private let news: @Sendable (State) -> String = { $0.news ?? "-" }
private let told = "newsExpiry 4000"
private let rating: @Sendable () -> Scene = { .rating() }
private let judging: @Sendable () -> Scene = { .judging() }
private let unnamed: @Sendable () -> Scene = { .rating(nil) }

/// After the last key, one line a behaviour.
private let behaviours: [Behaviour] = [
    Behaviour(
        "v opens the queue of the rater", rating, "v",
        ["spot-check of anna", "loadingNotice 150"], overlay, is: "spotCheck"),
    Behaviour(
        "v asks who judges where nobody is known", unnamed, "v", [],
        { "\($0.spotCheck.raterField != nil)" }, is: "true"),
    Behaviour(
        "the name is typed and the queue opened", unnamed, "v b e n Enter",
        ["spot-check of ben", "loadingNotice 150"], { $0.spotCheck.rater! }, is: "ben"),
    Behaviour(
        "an empty name is not taken", unnamed, "v Space Enter", [told], overlay, is: "spotCheck"),
    Behaviour("Esc leaves the question", unnamed, "v b Esc", [], overlay, is: "none"),
    Behaviour(
        "f is a letter of a name", unnamed, "v f", [], { $0.spotCheck.raterField!.text }, is: "f"),
    Behaviour("it opens where the rater stopped", judging, "", [], place, is: "1"),
    Behaviour(
        "f records faithful", judging, "f", ["record faithful '' by anna", "loadingNotice 150"]),
    Behaviour(
        "n records unfaithful", judging, "n", ["record unfaithful '' by anna", "loadingNotice 150"]),
    Behaviour("s records unsure", judging, "s", ["record unsure '' by anna", "loadingNotice 150"]),
    Behaviour(
        "a verdict stays on its case, so that the check is seen", judging, "f",
        ["record faithful '' by anna", "loadingNotice 150"], place, is: "1"),
    Behaviour("Space goes to the next open case", judging, "f Space", [], place, is: "3"),
    Behaviour(
        "Space skips a case and comes round to it", judging, "Space Space", [], place, is: "1"),
    Behaviour(
        "Space at the only open case says so", { .judging([1, 2, 3]) }, "Space", [told], news,
        is: "this is the last open case"),
    Behaviour(
        "Space with nothing open says so", { .judging([1, 2, 3]) }, "f Space", [told], news,
        is: "every case has a verdict of anna; S exports them"),
    Behaviour("b goes back to the case before", judging, "b", [], place, is: "0"),
    Behaviour("b stops at the first case", judging, "b b b", [], place, is: "0"),
    Behaviour("Right goes to the next case, open or not", judging, "Right", [], place, is: "2"),
    Behaviour("Right stops at the last", judging, "Right Right Right Right", [], place, is: "3"),
    Behaviour("c opens the note", judging, "c", [], { "\($0.spotCheck.noteField!.text)" }, is: ""),
    Behaviour(
        "f is a letter of a note", judging, "c f", [], { $0.spotCheck.noteField!.text }, is: "f"),
    Behaviour(
        "Enter opens the note, too", judging, "Enter a", [], { $0.spotCheck.noteField!.text },
        is: "a"),
    Behaviour("a note before the verdict waits for it", judging, "c a Enter", []),
    Behaviour(
        "and goes with it", judging, "c a b Enter s",
        ["record unsure 'ab' by anna", "loadingNotice 150"]),
    Behaviour(
        "a note after the verdict is recorded with it, of one who saw the check", judging,
        "b c x Enter", ["record unfaithful 'n1x' by anna who saw the check", "loadingNotice 150"]),
    Behaviour("a note that did not change is not recorded", judging, "b c Enter", []),
    Behaviour(
        "Esc drops the note and keeps the overlay", judging, "c a Esc", [],
        { "\(overlay($0)) '\($0.note(of: $0.shownCase!))'" }, is: "spotCheck ''"),
    Behaviour(
        "another verdict on a judged case is one of who saw the check", judging, "b f",
        ["record faithful 'n1' by anna who saw the check", "loadingNotice 150"]),
    Behaviour(
        "the same verdict again is not recorded", judging, "b n", [told], news,
        is: "unfaithful is kept already"),
    Behaviour("Esc closes", judging, "Esc", [], overlay, is: "none"),
    Behaviour("q closes", judging, "q", [], overlay, is: "none"),
    Behaviour("v closes", judging, "v", [], overlay, is: "none"),
    Behaviour(
        "v again comes back without asking, at the first open case", judging, "Right v v", [],
        place, is: "1"),
    Behaviour("S exports", judging, "S", ["export verdicts", "loadingNotice 150"]),
    Behaviour(
        "r asks for the queue again", judging, "r", ["spot-check of anna", "loadingNotice 150"]),
    Behaviour("keys of the screen below do nothing", judging, "t", [], overlay, is: "spotCheck"),
    Behaviour(
        "down scrolls the evidence no further than it goes", judging, "j", [],
        { "\($0.spotCheck.top)" }, is: "0"),
    // A picked row.
    Behaviour(
        "V opens the selected row", rating, "V", [], { $0.shownCase!.evidence.title }, is: "item 0"),
    Behaviour(
        "its verdict is recorded", rating, "V f",
        ["record faithful '' by anna", "loadingNotice 150"]),
    Behaviour("V closes it", rating, "V V", [], overlay, is: "none"),
    Behaviour("there is no next case", rating, "V Space", [], overlay, is: "spotCheck"),
    Behaviour(
        "V needs evidence", { .opened() }, "V", [told], news, is: "choose a user first"),
    Behaviour(
        "V asks who judges, then shows the row", unnamed, "V b Enter", [],
        { "\($0.spotCheck.rater!) \($0.shownCase!.evidence.item)" }, is: "b 0"),
]

@Suite("The spot-check")
struct SpotCheckTests {
    @Test("Behaviours", arguments: behaviours)
    func behaves(_ behaviour: Behaviour) {
        var scene = behaviour.before()
        scene.press(behaviour.keys)
        if !behaviour.keys.isEmpty { #expect(scene.orders == behaviour.orders) }
        #expect(behaviour.after(scene.state) == behaviour.expected)
    }

    @Test("A verdict is kept when the engine says so, and not before")
    func acknowledgement() throws {
        var scene = Scene.judging()
        scene.press("f")
        let shown = try #require(scene.state.shownCase)
        #expect(scene.state.judgement(of: shown) == SpotJudgement(.faithful))
        #expect(!scene.state.isKept(shown) && scene.state.spotCheck.isSaving)
        #expect(scene.state.revealsCheck(of: shown))
        scene.keepAll()
        #expect(scene.state.isKept(shown) && !scene.state.spotCheck.isSaving)
        #expect(scene.state.judgedCount == 3)
        // A stranger's answer changes nothing.
        scene.tell(.verdictRecorded(RequestToken(kind: .verdict, serial: 9_999)))
        #expect(scene.state.judgedCount == 3)
    }

    @Test("Two verdicts on their way are two, the newer one is shown")
    func twoOnTheirWay() throws {
        var scene = Scene.judging()
        scene.press("f")
        let first = try #require(scene.records.first)
        scene.press("n")
        let second = try #require(scene.records.first)
        #expect(!first.sawCheck && second.sawCheck, "the first one showed the check")
        let shown = try #require(scene.state.shownCase)
        #expect(scene.state.judgement(of: shown)?.verdict == .unfaithful)
        scene.keepAll()
        #expect(scene.state.judgement(of: shown)?.verdict == .unfaithful)
    }

    @Test("The check is hidden until the rater's verdict on that very case")
    func hidden() throws {
        var scene = Scene.judging()
        #expect(!scene.state.revealsCheck(of: try #require(scene.state.shownCase)))
        scene.press("b")
        #expect(scene.state.revealsCheck(of: try #require(scene.state.shownCase)))
        scene.press("Right c a Enter")
        #expect(!scene.state.revealsCheck(of: try #require(scene.state.shownCase)))
    }

    @Test("A verdict that failed stays, is told, and r sends it again")
    func failure() throws {
        var scene = Scene.judging()
        scene.press("c a Enter f")
        let token = try #require(scene.state.spotCheck.unsaved.keys.first)
        scene.tell(.requestFailed(token, Failure("the disk is full", hint: "free some")))
        let shown = try #require(scene.state.shownCase)
        #expect(scene.state.news == "not kept: the disk is full")
        #expect(scene.state.judgement(of: shown) == nil && scene.state.note(of: shown) == "a")
        #expect(scene.state.spotCheck.failure?.message == "the disk is full")
        #expect(scene.state.log.last?.text == "the disk is full")
        scene.press("r")
        #expect(scene.orders == ["record faithful 'a' by anna", "loadingNotice 150"])
        #expect(scene.state.spotCheck.failure == nil)
        scene.keepAll()
        #expect(scene.state.isKept(shown))
        scene.press("r")
        #expect(scene.orders == ["spot-check of anna", "loadingNotice 150"])
    }

    @Test("A queue that was drawn says so; one that cannot be opened can be asked for again")
    func opening() {
        var scene = Scene.rating()
        scene.press("v")
        scene.tell(
            .requestProgressed(
                scene.state.spotCheck.queue.awaited!,
                Progress(unit: "rows checked", done: 3, total: 9)))
        #expect(scene.state.spotCheck.queue.progress?.done == 3)
        scene.answerQueue(isNew: true)
        #expect(scene.state.news == "there was no queue: drew first of 4 cases")
        #expect(scene.state.log.contains { $0.text == "no cold item" })

        scene = .rating()
        scene.press("v")
        scene.tell(.requestFailed(scene.state.spotCheck.queue.awaited!, Failure("no", hint: "h")))
        #expect(scene.state.spotCheck.queue.failure?.message == "no")
        scene.press("o")
        #expect(scene.state.overlays.last == .failure(Failure("no", hint: "h")))
        scene.press("Esc f c Space")
        #expect(scene.effects.isEmpty, "there is no case to judge")
        scene.press("r")
        #expect(scene.orders == ["spot-check of anna", "loadingNotice 150"])
    }

    @Test("Pasted text goes into the field that is open, without control bytes")
    func paste() {
        var scene = Scene.judging()
        scene.press("c")
        scene.tell(.textPasted("=cmd()\u{1B}[2J\n"))
        #expect(scene.state.spotCheck.noteField?.text == "=cmd()[2J")
        scene.press("Enter")
        scene.tell(.textPasted("nowhere"))
        #expect(scene.state.note(of: scene.state.shownCase!) == "=cmd()[2J")
    }

    @Test("A picked row stays as it was while the stream goes on, and is known again by its pin")
    func picked() throws {
        var scene = Scene.rating()
        scene.press("V f")
        let record = try #require(scene.records.first)
        #expect(record.spotCase.id == nil && record.spotCase.evidence.eventIndex == 10)
        #expect(record.spotCase.rank == 1 && record.spotCase.userName == "u0002")
        #expect(record.spotCase.history.first == "seen 4" && !record.sawCheck)
        scene.move(to: [1, 0, 2, 3, 4, 5], at: 11)
        #expect(scene.state.shownCase == record.spotCase)
        scene.keepAll()
        #expect(scene.state.isKept(record.spotCase))
        // The same row at another event is another case.
        scene.press("Esc")
        scene.tell(.timerFired(.commit))
        scene.rest()
        let now = try #require(scene.state.selectedCase())
        #expect(now.evidence.eventIndex == 11 && scene.state.judgement(of: now) == nil)
    }

    @Test("An overlay that shows what the check says records with the same keys")
    func fromAnotherOverlay() throws {
        var scene = Scene.rating()
        scene.tell(.keyPressed(.character("i")))
        let found = CheckFinding(verdict: "faithful", margin: 1, reason: "r")
        let row = try #require(scene.state.selectedCase(automatic: found))
        for (key, verdict) in [("f", SpotVerdict.faithful), ("n", .unfaithful), ("s", .unsure)] {
            let effects = scene.state.pressVerdictKey(.character(Character(key)), about: row)
            guard case .recordVerdict(_, let record)? = effects?.first else {
                Issue.record("\(key) recorded nothing")
                continue
            }
            #expect(record.judgement.verdict == verdict && record.sawCheck)
        }
        #expect(scene.state.pressVerdictKey(.character("j"), about: row) == nil)
        scene.keepAll()
        #expect(scene.state.judgement(of: row)?.verdict == .unsure)
        #expect(scene.state.news == "unsure by anna is kept")
        #expect(scene.state.pressVerdictKey(.character("c"), about: row)?.isEmpty == true)
        #expect(scene.state.spotCheck.noteField != nil && scene.state.shownCase == row)
    }

    @Test("An overlay whose rater is not known asks, and then keeps the verdict")
    func fromAnotherOverlayUnnamed() throws {
        var scene = Scene.rating(nil)
        let row = try #require(scene.state.selectedCase())
        #expect(scene.state.pressVerdictKey(.character("n"), about: row)?.isEmpty == true)
        #expect(scene.state.spotCheck.raterField != nil)
        scene.press("b Enter")
        #expect(scene.orders == ["record unfaithful '' by b", "loadingNotice 150"])
    }

    /// The check of item 0 is done; where its row is given, it can be judged.
    private func checked(_ row: SpotCase?) -> Scene {
        var scene = Scene.rating()
        scene.press("x")
        let token = scene.state.check!.findings.awaited!
        if let row { scene.tell(.checkExhibited(token, row)) }
        scene.tell(
            .checkFinished(
                token,
                CheckFindings(
                    controls: nil, drop: 0.4, margin: nil, comprehensiveness: 0, sufficiency: 0,
                    verdict: .faithful, reason: "r", text: "a", textWithout: "b", diff: [],
                    source: "template")))
        return scene
    }

    @Test("In the check's overlay one key records a verdict on what was checked")
    func inCheck() throws {
        let plain = Scene.spotCase(0)
        let row = SpotCase(
            id: nil, userName: "u0002", rank: 4, candidateCount: 6, historyCount: 5, history: [],
            evidence: plain.evidence, rationale: plain.rationale,
            automatic: CheckFinding(verdict: "faithful", margin: 1, reason: "r"))
        var scene = checked(row)
        let hint = scene.state.checkActions.first { $0.id == .judge }
        #expect(hint?.label == "your verdict")
        scene.press("f")
        #expect(scene.records.first?.spotCase == row && scene.records.first?.sawCheck == true)
        #expect(
            scene.state.checkActions.first { $0.id == .judge }?.label == "faithful, writing")
        scene.keepAll()
        #expect(scene.state.news == "faithful by anna is kept")
        #expect(scene.state.checkActions.first { $0.id == .judge }?.label == "faithful")
        scene.press("c w h y Enter")
        #expect(scene.records.first?.judgement == SpotJudgement(.faithful, note: "why"))
        scene.press("Esc")
        #expect(scene.state.overlays == [.check], "back in the check")
    }

    @Test("A check that is not done, or was answered late, takes no verdict")
    func inRunningCheck() {
        var scene = checked(nil)
        scene.press("f")
        #expect(scene.effects.isEmpty)
        let old = RequestToken(kind: .check, serial: 1)
        scene.tell(.checkExhibited(old, Scene.spotCase(1)))
        #expect(scene.state.check?.spotCase == nil)
        scene = Scene.rating()
        scene.press("x")
        scene.tell(.checkExhibited(scene.state.check!.findings.awaited!, Scene.spotCase(0)))
        scene.press("f")
        #expect(scene.effects.isEmpty, "the verdict of the check is not there yet")
    }

    @Test("Progress counts groups in their order")
    func progress() {
        let scene = Scene.judging()
        #expect(scene.state.groupProgress.map(\.group) == ["warm", "cold", "top"])
        #expect(scene.state.groupProgress.map(\.judged) == [1, 1, 2])
        #expect(scene.state.groupProgress.map(\.all) == [3, 1, 4])
    }

    @Test("An export tells its folder, and its files and the agreement in the log")
    func export() {
        var scene = Scene.judging()
        scene.press("S")
        scene.tell(
            .verdictsExported(
                scene.state.spotCheck.export.awaited!,
                VerdictExport(
                    files: ["/state/exports/a.csv", "/state/exports/a.json"], verdictCount: 2,
                    agreement: ["anna and automatic check: kappa .4"])))
        #expect(scene.state.news == "2 verdicts written to /state/exports")
        #expect(scene.state.log.map(\.text).contains("/state/exports/a.json"))
        #expect(scene.state.log.map(\.text).contains("anna and automatic check: kappa .4"))
        scene.press("S")
        scene.tell(
            .requestFailed(scene.state.spotCheck.export.awaited!, Failure("the disk is full")))
        #expect(scene.state.news == "not exported: the disk is full")
    }
}
