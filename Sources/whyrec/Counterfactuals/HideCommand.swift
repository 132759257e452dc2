import ArgumentParser
import Catalog
import Explanation
import Recommenders

/// `whyrec whatif hide`: the list with items of the history hidden.
struct HideCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hide",
        abstract: "The list of a user with items of the history hidden from the model.",
        discussion: """
            An item is hidden with all of its events. Who competes stays as it is: a hidden item does \
            not come back as a candidate.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String

    @Option(
        name: .customLong("item"), parsing: .singleValue,
        help: ArgumentHelp(
            "An item to hide, by its name in the data or its whole title; may be repeated.",
            valueName: "item"))
    var items: [String]

    @Option(name: .customLong("k"), help: "Rows.")
    var count = 20

    @OptionGroup var asked: MomentOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        if count < 1 { throw ValidationError("--k must be at least 1.") }
        if items.isEmpty { throw ValidationError("Name an item to hide with --item.") }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let lookup = EntityLookup(store)
        let (user, hidden) = (try lookup.user(user), try items.map(lookup.item))
        let momentary = try MomentaryModel(asked, seed: options.seed, in: workspace, store: store)
        let titles = try store.titles()
        let request = momentary.engine.request(for: user)
        for item in hidden where !request.history.contains(item) {
            throw CommandFailure(
                "\(pseudonym(of: user)) has not had \(sanitized(titles[Int(item)], limit: 40)) "
                    + "by event \(momentary.index)",
                hint: "name items of the history; a later moment is asked with --at")
        }
        let list = WhatIf(momentary.recommender, request).list(hiding: Set(hidden), count: count)
        let report = HideReport(
            CheckPin(momentary, seed: options.seed), user: user, list, titles: titles,
            historyCount: request.history.count)
        if options.json { try printJSON(report) } else { report.printText() }
    }
}

/// What `whyrec whatif hide` tells.
struct HideReport: Encodable {
    struct Row: Encodable {
        let item: Int32
        let title: String
        let oldRank: Int
        let newRank: Int
        let oldScore: Float
        let newScore: Float

        init(_ row: WhatIfList.Row, _ titles: [String]) {
            item = row.item
            title = sanitized(titles[Int(row.item)])
            (oldRank, newRank) = (row.oldRank, row.newRank)
            (oldScore, newScore) = (row.oldScore, row.newScore)
        }
    }

    private let pin: CheckPin
    private let user: String
    private let historyCount: Int
    private let hidden: [TitledItem]
    private let moved: Int
    private let rows: [Row]
    private let left: [Row]

    private enum Key: String, CodingKey { case user, historyCount, hidden, moved, rows, left }

    init(
        _ pin: CheckPin, user: Int32, _ list: WhatIfList, titles: [String], historyCount: Int
    ) {
        self.pin = pin
        self.user = pseudonym(of: user)
        self.historyCount = historyCount
        hidden = list.hidden.map { TitledItem($0, titles) }
        moved = list.movedCount
        rows = list.rows.map { Row($0, titles) }
        left = list.departures.map { Row($0, titles) }
    }

    /// One flat object, as for a check.
    func encode(to encoder: any Encoder) throws {
        try pin.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(user, forKey: .user)
        try container.encode(historyCount, forKey: .historyCount)
        try container.encode(hidden, forKey: .hidden)
        try container.encode(moved, forKey: .moved)
        try container.encode(rows, forKey: .rows)
        try container.encode(left, forKey: .left)
    }

    func printText() {
        for line in wrapped("\(user)  \(pin.words)") { print(line) }
        let titles = hidden.map(\.title).joined(separator: "; ")
        for line in wrapped("hidden of \(historyCount) events: \(titles)") { print(line) }
        print("")
        print("rank   was      score        was  title")
        for row in rows { show(row, "\(row.newRank)", "\(row.oldRank)") }
        if !left.isEmpty {
            print("left the list")
            for row in left { show(row, "\(row.newRank)", "\(row.oldRank)") }
        }
        print("\(moved) of \(rows.count) rows stand elsewhere")
    }

    private func show(_ row: Row, _ rank: String, _ old: String) {
        print(
            padded(rank, 4) + padded(old, 6) + padded(fixed(Double(row.newScore), 3), 11)
                + padded(fixed(Double(row.oldScore), 3), 11) + "  \(row.title.prefix(46))")
    }
}

/// An item with its title, cleaned for the terminal.
struct TitledItem: Encodable {
    let item: Int32
    let title: String

    init(_ item: Int32, _ titles: [String]) {
        self.item = item
        title = sanitized(titles[Int(item)])
    }
}
