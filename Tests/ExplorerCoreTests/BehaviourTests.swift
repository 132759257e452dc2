import Testing

@testable import ExplorerCore

/// One behaviour: what was before, what happens, what is ordered, what is after.
struct Behaviour: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let before: @Sendable () -> Scene
    let keys: String
    let orders: [String]
    let after: @Sendable (State) -> String
    let expected: String

    init(
        _ name: String, _ before: @escaping @Sendable () -> Scene, _ keys: String,
        _ orders: [String] = [], _ after: @escaping @Sendable (State) -> String = { _ in "" },
        is expected: String = ""
    ) {
        testDescription = name
        self.before = before
        self.keys = keys
        self.orders = orders
        self.after = after
        self.expected = expected
    }
}

private let opened: @Sendable () -> Scene = { .opened() }
private let watching: @Sendable () -> Scene = { .watching() }
private let focus: @Sendable (State) -> String = { "\($0.focus)" }
private let selection: @Sendable (State) -> String = { "\($0.candidates.selection ?? -1)" }
private let news: @Sendable (State) -> String = { $0.news ?? "-" }
private let topOverlay: @Sendable (State) -> String = { state in
    state.overlays.last.map { "\($0)".prefix { $0 != "(" } }.map(String.init) ?? "none"
}
private let hold = ["holdRelease 2000", "selectionRest 50"]
private let told = "newsExpiry 4000"

/// After the last key, one line a behaviour.
private let behaviours: [Behaviour] = [
    // Users.
    Behaviour(
        "the first row of users is marked", opened, "", [], { $0.markedUser!.name }, is: "u0001"),
    Behaviour("down marks the next user", opened, "j", [], { $0.markedUser!.name }, is: "u0002"),
    Behaviour("the mark stops at the end", opened, "G j", [], { $0.markedUser!.name }, is: "u0003"),
    Behaviour(
        "Enter watches", opened, "j Enter",
        ["history 2", "rank 2", "loadingNotice 150"], { "\($0.focus) \($0.user!.name)" },
        is: "candidates u0002"),
    Behaviour(
        "Enter on the watched user only moves the focus", watching, "1 Enter", [], focus,
        is: "candidates"),
    Behaviour(
        "minus without a past says why", watching, "-", [told], news,
        is: "no user was watched before"),
    Behaviour(
        "minus returns to the user before",
        {
            var s = Scene.watching(); s.press("1 g Enter"); return s
        },
        "-", ["history 2", "rank 2", "loadingNotice 150"], { $0.user!.name }, is: "u0002"),
    Behaviour(
        "s goes through the orders", opened, "s", ["users '' by recent", "loadingNotice 150"]),
    Behaviour(
        "s comes back to the first order", opened, "s s s",
        ["users '' by events", "loadingNotice 150"]),
    Behaviour(
        "typing in the search line waits for a rest", opened, "/ a", ["searchRest 80"],
        { $0.users.field.text }, is: "a"),
    Behaviour(
        "q is a letter in the search line", opened, "/ q", ["searchRest 80"],
        { $0.users.field.text }, is: "q"),
    Behaviour(
        "Esc clears the search", opened, "/ a Esc", ["users '' by events", "loadingNotice 150"],
        { "\($0.users.isSearching) '\($0.users.field.text)'" }, is: "false ''"),
    Behaviour("Esc in an empty search line asks nothing", opened, "/ Esc", []),
    Behaviour(
        "Enter before the answer opens the first match when it comes", opened, "/ a Enter",
        ["users 'a' by events", "loadingNotice 150"], { "\($0.users.opensFirstMatch)" }, is: "true"),
    // Panels.
    Behaviour("Tab goes on", watching, "Tab", [], focus, is: "evidence"),
    Behaviour("Shift-Tab goes back", watching, "Shift-Tab", [], focus, is: "history"),
    Behaviour("Tab goes round", watching, "6 Tab", [], focus, is: "users"),
    Behaviour("digits jump", watching, "5", [], focus, is: "rationale"),
    Behaviour(
        "the model is an overlay below the wall screen", watching, "7", [], topOverlay, is: "model"),
    Behaviour(
        "the model is a panel on the wall screen", { .watching(200, 60) }, "7", [], focus,
        is: "model"),
    Behaviour(
        "the digit of a drawer goes to its other tab", { .watching(80, 24) }, "1 1", [], focus,
        is: "history"),
    Behaviour(
        "reasons share a frame on a low screen", { .watching(80, 20) }, "4 4", [],
        { "\($0.focus) \($0.sideTab)" }, is: "rationale rationale"),
    Behaviour("z zooms to half", watching, "z", [], { "\($0.zoom)" }, is: "half"),
    Behaviour("z z z is normal again", watching, "z z z", [], { "\($0.zoom)" }, is: "normal"),
    Behaviour(
        "Esc leaves the zoom first", watching, "4 z Esc", [], { "\($0.zoom) \($0.focus)" },
        is: "normal evidence"),
    Behaviour("Esc then goes to the hero", watching, "4 Esc", [], focus, is: "candidates"),
    Behaviour("Esc never quits", watching, "Esc Esc Esc", []),
    // Candidates.
    Behaviour("the first candidate is selected", watching, "", [], selection, is: "0"),
    Behaviour(
        "moving holds the order and waits for a rest", watching, "j", hold,
        { "\($0.candidates.selection!) \($0.candidates.isHeld)" }, is: "1 true"),
    Behaviour(
        "moving back to what is explained asks nothing new", watching, "j k", ["holdRelease 2000"]),
    Behaviour(
        "half a page is half the list", { .watching(80, 24) }, "Ctrl-D", hold, selection, is: "5"),
    Behaviour("G goes to the last row", watching, "G", hold, selection, is: "5"),
    Behaviour("Enter goes to the evidence", watching, "Enter", [], focus, is: "evidence"),
    Behaviour(
        "Space pins a listed row without asking", watching, "Space", [],
        { "\($0.candidates.pinned)" }, is: "[0]"),
    Behaviour(
        "Space twice unpins", watching, "Space Space", [], { "\($0.candidates.pinned)" }, is: "[]"),
    Behaviour("f follows", watching, "f", [told], { "\($0.candidates.followed ?? -1)" }, is: "0"),
    Behaviour(
        "moving ends following", watching, "f j", hold + [told],
        { "\($0.candidates.followed ?? -1)" }, is: "-1"),
    Behaviour("d needs a move", watching, "d", [told], news, is: "this row has not moved yet"),
    Behaviour("n without moves says so", watching, "n", [told], news, is: "no row has moved"),
    Behaviour(
        "t shows the next real item", watching, "t", [], { "\($0.candidates.showsNextItem)" },
        is: "true"),
    Behaviour(
        "b counts from here", watching, "b", [told], { $0.referenceLabel! },
        is: "since mark at event 10"),
    Behaviour(
        "b b counts from the last change", watching, "b b", [told], { $0.referenceLabel ?? "-" },
        is: "-"),
    Behaviour(
        "actions on candidates need a user", opened, "3 Enter", [told], news,
        is: "choose a user first"),
    // Items.
    Behaviour("/ finds items", watching, "/", [], topOverlay, is: "itemSearch"),
    Behaviour("typing there waits for a rest", watching, "/ a", ["searchRest 80"]),
    Behaviour(
        "i describes the selected item", watching, "i", ["describe 0", "loadingNotice 150"],
        topOverlay, is: "itemDetails"),
    Behaviour(
        "i in the history describes the event's item", watching, "2 j i",
        ["describe 53", "loadingNotice 150"]),
    Behaviour(
        "Enter in the history does, too", watching, "2 Enter", ["describe 54", "loadingNotice 150"]),
    Behaviour("i again closes the page", watching, "i i", [], topOverlay, is: "none"),
    // Evidence and rationale.
    Behaviour(
        "the first piece of evidence is marked", watching, "4", [], { $0.evidenceCursor! },
        is: "u0003"),
    Behaviour("down skips headings", watching, "4 j", [], { $0.evidenceCursor! }, is: "h4"),
    Behaviour(
        "Enter watches a neighbour", watching, "4 Enter",
        ["history 3", "rank 3", "loadingNotice 150"],
        { $0.user!.name }, is: "u0003"),
    Behaviour(
        "Enter describes an item", watching, "4 j Enter", ["describe 54", "loadingNotice 150"]),
    Behaviour(
        "Enter on an attribute says why not", watching, "4 G Enter", [told], news,
        is: "an attribute has nothing to open"),
    Behaviour(
        "Space goes through the claims", watching, "5 Space", [], { "\($0.claimCursor)" }, is: "1"),
    Behaviour("and round", watching, "5 Space Space", [], { "\($0.claimCursor)" }, is: "0"),
    Behaviour(
        "the marked claim lights its evidence", watching, "5 j", [], { "\($0.litEvidence)" },
        is: "[\"a:drama\"]"),
    Behaviour(
        "without the focus nothing is lit", watching, "5 j 3", [], { "\($0.litEvidence)" }, is: "[]"
    ),
    // Stream.
    Behaviour("p runs", watching, "p", ["stream run"]),
    Behaviour(
        "p pauses what runs",
        {
            var s = Scene.watching(); s.tell(.streamAdvanced(Scene.status(.live, at: 1), rows: []));
            return s
        },
        "p", ["stream pause"]),
    Behaviour(". steps", watching, ".", ["stream step"]),
    Behaviour(
        "] is faster", watching, "]",
        ["stream setSpeed(ExplorerCore.StreamSpeed.factor(86400))", told]),
    Behaviour(
        "[ is slower", watching, "[",
        ["stream setSpeed(ExplorerCore.StreamSpeed.factor(600))", told]),
    Behaviour(
        "J runs to the next event of the user", watching, "J", ["stream jumpToNextEvent(user: 2)"]),
    Behaviour("J needs a user", opened, "J", [told], news, is: "choose a user first"),
    Behaviour("L drops the backlog", watching, "L", ["stream catchUp"]),
    Behaviour(
        "nothing runs without a stream",
        {
            var s = Scene.opened();
            s.tell(.streamAdvanced(Scene.status(.unavailable, at: 0), rows: [])); return s
        },
        "p", [told], news, is: "there is no stream in this workspace"),
    Behaviour(
        "nothing runs after the end",
        {
            var s = Scene.opened();
            s.tell(.streamAdvanced(Scene.status(.finished, at: 0), rows: [])); return s
        },
        "p", [told], news, is: "the stream has ended"),
    // Program.
    Behaviour("q quits", watching, "q", ["quit"]),
    Behaviour("Ctrl-C quits from anywhere", watching, "/ a Ctrl-C", ["quit"]),
    Behaviour("q closes a page", watching, "m q", [], topOverlay, is: "none"),
    Behaviour("Esc closes one overlay", watching, "? Esc", [], topOverlay, is: "none"),
    Behaviour(
        "Ctrl-L redraws, also in an overlay", watching, "? Ctrl-L", ["redraw"], topOverlay,
        is: "help"),
    Behaviour("Ctrl-Z suspends", watching, "Ctrl-Z", ["suspend"]),
    Behaviour("? helps", watching, "?", [], topOverlay, is: "help"),
    Behaviour("F1 helps", watching, "F1", [], topOverlay, is: "help"),
    Behaviour(
        "help runs what is marked", watching, "? p i n Enter", [], { "\($0.candidates.pinned)" },
        is: "[0]"),
    Behaviour(
        ": runs a command by name", watching, ": z o o m Enter", [], { "\($0.zoom)" }, is: "half"),
    Behaviour("Ctrl-P is the palette", watching, "Ctrl-P", [], topOverlay, is: "palette"),
    Behaviour(
        "Tab completes", watching, ": r e t Tab", [],
        { if case .palette(let menu) = $0.overlays.last { menu.field.text } else { "-" } },
        is: "retry"),
    Behaviour(
        "the palette goes to the panel of the action", watching,
        "1 : o p e n - e v i d e n c e Enter", [], focus, is: "evidence"),
    Behaviour("moving in the theme list previews", watching, "T k", [], { $0.theme }, is: "light"),
    Behaviour(
        "Enter keeps the theme", watching, "T k Enter", [told],
        { "\($0.theme) \($0.overlays.count)" }, is: "light 0"),
    Behaviour(
        "Esc brings the old theme back", watching, "T k k Esc", [], { $0.theme }, is: "terminal"),
    Behaviour("the log needs an entry", watching, "M", [told], news, is: "the log is empty"),
    Behaviour("o needs an error", watching, "o", [told], news, is: "no error here"),
    Behaviour("r ranks again", watching, "r", ["rank 2", "loadingNotice 150"]),
    Behaviour(
        "r in the evidence looks again", watching, "4 r", ["evidence 2 0", "loadingNotice 150"]),
    Behaviour("the next key clears the news", watching, "d 4", [], news, is: "-"),
]

@Suite("What keys do")
struct BehaviourTests {
    @Test("A key does what the table says", arguments: behaviours)
    func behaves(_ behaviour: Behaviour) {
        var scene = behaviour.before()
        scene.effects = []
        scene.press(behaviour.keys)
        #expect(scene.orders == behaviour.orders)
        #expect(behaviour.after(scene.state) == behaviour.expected)
    }

    @Test("The search rests, then asks, and a pending Enter opens what comes")
    func searchOpensFirstMatch() {
        var scene = Scene.opened()
        scene.press("/ 0 Enter")
        scene.tell(.usersLoaded(scene.state.users.list.awaited!, Scene.users))
        #expect(scene.orders == ["history 1", "rank 1", "loadingNotice 150"])
    }

    @Test("The command line takes arguments")
    func commandsWithArguments() {
        #expect(Command("user 0417") == .user("0417"))
        #expect(Command("find star wars ") == .find("star wars"))
        #expect(Command("speed x3,600") == .speed(.factor(3_600)))
        #expect(Command("speed max") == .speed(.max))
        #expect(Command("speed -1") == nil)
        #expect(Command("theme dark") == .theme("dark"))
        #expect(Command("zoom") == .action(.zoom))
        #expect(Command("nonsense") == nil)
        #expect(Command("") == nil)
        var scene = Scene.watching()
        scene.press(": t h e m e Space d a r k Enter")
        #expect(scene.state.theme == "dark")
        scene.press(": t h e m e Space x Enter")
        #expect(scene.state.news == "no theme \"x\": there are dark, light, terminal")
    }

    @Test("A command from outside runs like a typed one")
    func commandFromOutside() {
        var scene = Scene.opened()
        scene.tell(.commandGiven("user 2"))
        #expect(scene.orders == ["users '2' by events", "loadingNotice 150"])
        let found = UserList(rows: [Scene.users.rows[1]], matchCount: 1, userCount: 3)
        scene.tell(.usersLoaded(scene.state.users.list.awaited!, found))
        #expect(scene.state.user?.name == "u0002")
        scene.press("1 Esc")
        #expect(scene.orders == ["users '' by events", "loadingNotice 150"])
        scene.tell(.commandGiven("make tea"))
        #expect(scene.state.log.last?.text == "no command \"make tea\"")
        scene.tell(.commandGiven("user nobody"))
        let none = UserList(rows: [], matchCount: 0, userCount: 3)
        scene.tell(.usersLoaded(scene.state.users.list.awaited!, none))
        #expect(scene.state.news == "no user matches \"nobody\"")
    }

    @Test("Pasted text goes where typing goes, without control characters")
    func pastes() {
        var scene = Scene.watching()
        scene.press("/")
        scene.tell(.textPasted("mo\u{1B}[31m\non"))
        guard case .itemSearch(let search) = scene.state.overlays.last else {
            Issue.record("the search is open")
            return
        }
        #expect(search.field.text == "mo[31mon")
        #expect(scene.orders == ["searchRest 80"])
    }
}
