extension Action {
    /// Every action there is, in the order of help and key table.
    public static let all: [Action] =
        lists + panelMoves + users + candidates + reasons + spotChecks + model + stream + program

    /// The action of a name.
    public static func named(_ id: ActionID) -> Action {
        guard let action = byID[id] else { preconditionFailure("\(id) is not in the registry") }
        return action
    }

    /// The action of a key while a panel has the focus. Actions of the panel come before those that
    /// work everywhere.
    public static func of(_ key: Key, in panel: Panel) -> Action? {
        let matches = all.filter { $0.keys.contains(key) && $0.applies(to: panel) }
        return matches.first { $0.panels != nil } ?? matches.first
    }

    private static let byID = Dictionary(
        all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    private static let lists = [
        Action(.moveDown, [.down, .character("j")], "next row", .lists),
        Action(.moveUp, [.up, .character("k")], "previous row", .lists),
        Action(.pageDown, [.pageDown, .control("f")], "one page down", .lists),
        Action(.pageUp, [.pageUp], "one page up", .lists),
        Action(.halfPageDown, [.control("d")], "half a page down", .lists),
        Action(.halfPageUp, [.control("u")], "half a page up", .lists),
        Action(.moveToTop, [.home, .character("g")], "first row", .lists),
        Action(.moveToBottom, [.end, .character("G")], "last row", .lists),
    ]

    private static let panelMoves = [
        Action(
            .nextPanel, [.tab, .right, .character("l")], "next panel", footer: "panel", .panels,
            prominence: 60),
        Action(.previousPanel, [.backTab, .left, .character("h")], "previous panel", .panels),
        Action(
            .goToUsers, [.character("1")], "go to Users", footer: "users", .panels,
            prominence: 35),
        Action(.goToHistory, [.character("2")], "go to History", .panels),
        Action(.goToCandidates, [.character("3")], "go to Candidates", .panels),
        Action(.goToEvidence, [.character("4")], "go to Evidence", .panels),
        Action(.goToRationale, [.character("5")], "go to Rationale", .panels),
        Action(.goToStream, [.character("6")], "go to Stream", .panels),
        Action(
            .showModel, [.character("m"), .character("7")], "the parts of the model, and facts",
            footer: "model", .panels, prominence: 58),
        Action(
            .zoom, [.character("z")], "zoom the panel: normal, half, full", footer: "zoom",
            .panels, prominence: 30),
        Action(.back, [.escape], "back one level; never quits", .panels),
    ]

    private static let users = [
        Action(
            .openUser, [.enter], "watch the marked user", footer: "open", .users, in: [.users],
            prominence: 95),
        Action(
            .searchUsers, [.character("/")], "find users by pseudonym or taste", footer: "find",
            .users, in: [.users], prominence: 90),
        Action(
            .sortUsers, [.character("s")], "sort by events, recency or name", footer: "sort",
            .users, in: [.users], prominence: 70),
        Action(.returnToUser, [.character("-")], "back to the user watched before", .users),
    ]

    private static let candidates = [
        Action(
            .openEvidence, [.enter], "go to the evidence of the candidate", footer: "evidence",
            .candidates, in: [.candidates], prominence: 95),
        Action(
            .searchItems, [.character("/")], "find an item and see where it ranks",
            footer: "find", .candidates, in: [.candidates], prominence: 80),
        Action(
            .pin, [.character(" ")], "pin the row: its rank stays in view", footer: "pin",
            .candidates, in: [.candidates], prominence: 65),
        Action(
            .follow, [.character("f")], "follow the item wherever it goes", footer: "follow",
            .candidates, in: [.candidates], prominence: 50),
        Action(
            .explainMove, [.character("d")], "why it moved: ranks, scores and the event",
            footer: "why moved", .candidates, in: [.candidates], prominence: 85),
        Action(
            .dethrone, [.character("y")],
            "what would dethrone it: the fewest history items it stands on", footer: "dethrone",
            .candidates, in: [.candidates], prominence: 43),
        Action(
            .nextMove, [.character("n")], "next row that moved", .candidates,
            in: [.candidates]),
        Action(
            .previousMove, [.character("N")], "previous row that moved", .candidates,
            in: [.candidates]),
        Action(
            .setMark, [.character("b")], "count changes from here, or from the last change",
            .candidates, in: [.candidates]),
        Action(
            .toggleNextItem, [.character("t")],
            "show or hide the user's next real item and its rank", footer: "truth",
            .candidates, prominence: 45),
    ]

    private static let reasons = [
        Action(
            .openNeighbor, [.enter], "watch the neighbour, or describe the item",
            footer: "open", .reasons, in: [.evidence], prominence: 95),
        Action(
            .nextClaim, [.character(" "), .enter], "next claim; lights its evidence",
            footer: "next claim", .reasons, in: [.rationale], prominence: 95),
        Action(
            .reword, [.character("g")], "write the text in other words", footer: "reword",
            .reasons, in: [.rationale], prominence: 92),
        Action(
            .toggleEvidence, [.character(" ")],
            "switch the marked piece of evidence off or on; u undoes", footer: "off/on",
            .reasons, in: [.evidence], prominence: 90),
        Action(
            .restoreEvidence, [.character("e")], "switch every piece of evidence on",
            footer: "all on", .reasons, in: [.evidence, .rationale], prominence: 62),
        Action(
            .checkFaithfulness, [.character("x")],
            "check whether score and text depend on the evidence", footer: "check", .reasons,
            in: [.candidates, .evidence, .rationale], prominence: 88),
        Action(
            .describeItem, [.character("i")], "describe the marked item", footer: "item",
            .reasons, prominence: 40),
        Action(
            .hideEvent, [.character(" ")],
            "hide the event's item from the model, or show it; u undoes", footer: "hide",
            .reasons, in: [.history], prominence: 90),
        Action(
            .restoreHistory, [.character("e")], "show the model the whole history again",
            footer: "show all", .reasons, in: [.history], prominence: 62),
        Action(
            .describeEvent, [.enter], "describe the item of the event", footer: "item",
            .reasons, in: [.history], prominence: 95),
    ]

    private static let spotChecks = [
        Action(
            .spotCheck, [.character("v")], "judge the next open case of the queue",
            footer: "spot-check", .spotChecks, prominence: 28),
        Action(
            .judge, [.character("V")], "record a verdict on the selected candidate", .spotChecks),
    ]

    private static let model = [
        Action(
            .togglePart, [.character(" "), .enter], "switch the marked part off or on",
            footer: "switch", .model, in: [.model], prominence: 95),
        Action(
            .restoreParts, [.character("e")], "switch every part on", footer: "all on", .model,
            in: [.model], prominence: 85),
        Action(
            .undoSwitch, [.character("u")], "undo the last switch, of evidence in its panel",
            footer: "undo", .model,
            prominence: 44),
        Action(
            .windowLength, [.character("w")], "length of the windows that are learned from",
            footer: "window", .model, in: [.stream, .model], prominence: 50),
    ]

    private static let stream = [
        Action(
            .pauseOrRun, [.character("p")], "run or pause the stream", footer: "run/pause",
            .stream, prominence: 75),
        Action(
            .step, [.character(".")], "step one event, or apply the held order", footer: "step",
            .stream, prominence: 55),
        Action(
            .stepBack, [.character(",")], "step back one event, to the version that served then",
            .stream),
        Action(.slower, [.character("[")], "slower clock", .stream),
        Action(
            .faster, [.character("]")], "faster clock", footer: "faster", .stream,
            prominence: 42),
        Action(
            .jumpToEvent, [.character("J")], "run to the next event of the watched user",
            footer: "next event", .stream, prominence: 52),
        Action(.goLive, [.character("L")], "drop the backlog and stay with the newest", .stream),
        Action(
            .openEventUser, [.enter], "watch the user of the event", footer: "open", .stream,
            in: [.stream], prominence: 95),
    ]

    private static let program = [
        Action(.retry, [.character("r")], "ask again, or refresh the panel", .program),
        Action(.showFailure, [.character("o")], "the error of the panel in full", .program),
        Action(.showLog, [.character("M")], "message log", .program),
        Action(
            .chooseTheme, [.character("T")], "choose a theme, with live preview",
            footer: "theme", .program, prominence: 20),
        Action(
            .palette, [.character(":"), .control("p")], "all commands by name",
            footer: "command", .program, prominence: 32),
        Action(
            .help, [.character("?"), .function(1)], "this help", footer: "help", .program,
            prominence: 100),
        Action(.redraw, [.control("l")], "draw the screen anew", .program),
        Action(.suspend, [.control("z")], "suspend; the stream pauses meanwhile", .program),
        Action(
            .quit, [.character("q")], "close the overlay, else quit", footer: "quit", .program,
            prominence: 25),
        Action(.quitAtOnce, [.control("c")], "quit at once", .program),
    ]
}

/// The key table of the README, generated from the registry.
public func keyTableInMarkdown() -> String {
    var lines: [String] = []
    for group in Action.Group.allCases {
        lines += ["**\(group.rawValue)**", "", "| key | does | where | command |"]
        lines.append("|---|---|---|---|")
        for action in Action.all where action.group == group {
            let keys = action.keys.map { "`\($0.label)`" }.joined(separator: " ")
            let place = action.panels.map { $0.map(\.title).joined(separator: ", ") }
            lines.append(
                "| \(keys) | \(action.title) | \(place ?? "everywhere") |"
                    + " `:\(action.id.rawValue)` |")
        }
        lines.append("")
    }
    return lines.dropLast().joined(separator: "\n") + "\n"
}
