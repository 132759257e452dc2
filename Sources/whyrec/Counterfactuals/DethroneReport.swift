import Explanation

/// What every report of a dethroning ends with.
private let caveat =
    "A statement about the model: had the user not had the items, others would have been there."

/// What `whyrec whatif dethrone --user U` tells.
struct DethroneReport: Encodable {
    private struct Item: Encodable {
        let item: Int32
        let title: String
        let rankAlone: Int
        let rankWithoutIt: Int
    }

    private struct Standing: Encodable {
        let item: Int32
        let title: String
        let rank: Int
        let score: Float

        init(_ standing: Dethroning.Standing, _ titles: [String]) {
            (item, rank, score) = (standing.item, standing.rank, standing.score)
            title = sanitized(titles[Int(standing.item)])
        }
    }

    private struct Controls: Encodable {
        let draws: Int
        let reached: Int
        let share: Double?
    }

    private let pin: CheckPin
    private let user: String
    private let found: Dethroning
    private let before: Standing
    private let after: Standing?
    private let top: Standing?
    private let hidden: [Item]
    private let most: Int

    private enum Key: String, CodingKey {
        case user, goal, finding, before, after, top, hidden, withoutAll, pool, most, smallerTried
        case scorings, controls, dependsOnHistory, note
    }

    init(
        _ pin: CheckPin, user: Int32, _ found: Dethroning, _ settings: DethroningSettings,
        titles: [String]
    ) {
        self.pin = pin
        self.user = pseudonym(of: user)
        self.found = found
        before = Standing(found.before, titles)
        after = found.after.map { Standing($0, titles) }
        top = found.top.map { Standing($0, titles) }
        most = settings.most
        hidden = found.hidden.map { item in
            Item(
                item: item.item, title: sanitized(titles[Int(item.item)]),
                rankAlone: item.rankAlone, rankWithoutIt: item.rankWithoutIt)
        }
    }

    /// One flat object, as for a check.
    func encode(to encoder: any Encoder) throws {
        try pin.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(user, forKey: .user)
        try container.encode(found.goal, forKey: .goal)
        try container.encode(found.finding, forKey: .finding)
        try container.encode(before, forKey: .before)
        try container.encode(after, forKey: .after)
        try container.encode(top, forKey: .top)
        try container.encode(hidden, forKey: .hidden)
        try container.encode(found.withoutAll, forKey: .withoutAll)
        try container.encode(found.pool, forKey: .pool)
        try container.encode(most, forKey: .most)
        try container.encode(found.smallerTried, forKey: .smallerTried)
        try container.encode(found.scorings, forKey: .scorings)
        let controls = found.controls
        try container.encode(
            Controls(draws: controls.draws, reached: controls.reached, share: controls.share),
            forKey: .controls)
        try container.encode(found.dependsOnHistory, forKey: .dependsOnHistory)
        try container.encode(caveat, forKey: .note)
    }

    func printText() {
        print("\(before.title) for \(user): rank \(before.rank), score \(score(before))")
        for line in wrapped(pin.words) { print(line) }
        print("")
        if let after, let top {
            let items = hidden.count == 1 ? "this item" : "these \(hidden.count) items"
            print("without \(items) it falls to rank \(after.rank), score \(score(after)):")
            for item in hidden {
                print("  \(item.title.prefix(54))  (alone: rank \(item.rankAlone))")
            }
            print("then the best is \(top.title.prefix(48)), score \(score(top))")
        }
        for line in wrapped(found.certainty(most: most)) { print(line) }
        if let share = found.controls.share {
            let words =
                "control: of \(found.controls.draws) random sets of the same size "
                + "\(found.controls.reached) bring it down, too (\(fixed(100 * share, 0)) %)"
            for line in wrapped(words) { print(line) }
        }
        print("\(found.scorings) scorings of \(found.pool) items that could be hidden")
        print("")
        for line in wrapped(caveat) { print(line) }
    }

    private func score(_ standing: Standing) -> String { fixed(Double(standing.score), 3) }
}

extension Dethroning {
    /// How sure it is, as a sentence.
    func certainty(most: Int) -> String {
        let tried = "\(smallerTried) smaller sets"
        let nothing =
            "with none of the \(pool) items known it is at rank \(withoutAll.rank)"
        switch finding {
        case .smallest where hidden.count == 1: return "One item is the least there can be."
        case .smallest: return "It is a smallest set: all \(tried) were tried."
        case .noSmallerFound:
            return "Every item of it is necessary; no smaller set was found among \(tried) tried."
        case .impossible where !dependsOnHistory:
            return "Nothing brings it down: this model gives the same scores whatever is hidden."
        case .impossible: return "Nothing brings it down: every set was tried, and \(nothing)."
        case .none:
            return "No set of up to \(most) items that brings it down was found; \(nothing)."
        case .stopped: return "The search was stopped before it found a set."
        }
    }
}

/// What `whyrec whatif dethrone --sample N` tells.
struct DethroneSample: Encodable {
    struct Case: Encodable {
        let user: Int32
        let item: Int32
        let finding: Dethroning.Finding
        let size: Int?
        let hidden: [Int32]
        let newRank: Int?
        let pool: Int
        let scorings: Int
        let controlDraws: Int
        let controlsReached: Int
        let ms: Double

        init(user: Int32, _ found: Dethroning, milliseconds: Double) {
            self.user = user
            item = found.before.item
            finding = found.finding
            hidden = found.hidden.map(\.item)
            size = hidden.isEmpty ? nil : hidden.count
            newRank = found.after?.rank
            pool = found.pool
            scorings = found.scorings
            controlDraws = found.controls.draws
            controlsReached = found.controls.reached
            ms = milliseconds
        }
    }

    private let pin: CheckPin
    private let asked: Int
    private let cases: [Case]
    private let figures: Figures

    /// Figures over the cases; shares are of all cases.
    private struct Figures: Encodable {
        let count: Int
        let found: Int
        let medianSize: Double?
        /// Of one, two, three, four or five, and more than five items.
        let shareOf1: Double
        let shareOf2: Double
        let shareOf3: Double
        let shareOf4To5: Double
        let shareOfMore: Double
        let shareNone: Double
        let shareSmallest: Double
        /// Mean share of random sets of the same size that bring the candidate down, too.
        let controlShare: Double?
        let scoringsP50: Double?
        let msP50: Double?
        let msP95: Double?

        init(_ cases: [Case]) {
            count = cases.count
            let sizes = cases.compactMap(\.size)
            found = sizes.count
            medianSize = quantile(sizes.map(Double.init), 0.5)
            let total = Double(max(1, cases.count))
            func share(_ isIn: (Int) -> Bool) -> Double { Double(sizes.count(where: isIn)) / total }
            shareOf1 = share { $0 == 1 }
            shareOf2 = share { $0 == 2 }
            shareOf3 = share { $0 == 3 }
            shareOf4To5 = share { $0 == 4 || $0 == 5 }
            shareOfMore = share { $0 > 5 }
            shareNone = Double(cases.count - sizes.count) / total
            shareSmallest = Double(cases.count { $0.finding == .smallest }) / total
            let drawn = cases.filter { $0.controlDraws > 0 }
            controlShare =
                drawn.isEmpty
                ? nil
                : drawn.reduce(0) { $0 + Double($1.controlsReached) / Double($1.controlDraws) }
                    / Double(drawn.count)
            scoringsP50 = quantile(cases.map { Double($0.scorings) }, 0.5)
            msP50 = quantile(cases.map(\.ms), 0.5)
            msP95 = quantile(cases.map(\.ms), 0.95)
        }
    }

    private let goal: Int
    private let settings: DethroningSettings

    private enum Key: String, CodingKey { case asked, goal, figures, settings, cases, note }

    init(
        _ pin: CheckPin, _ cases: [Case], asked: Int, below goal: Int,
        _ settings: DethroningSettings
    ) {
        (self.pin, self.cases, self.asked, self.settings) = (pin, cases, asked, settings)
        self.goal = goal
        figures = Figures(cases)
    }

    func encode(to encoder: any Encoder) throws {
        try pin.encode(to: encoder)
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(asked, forKey: .asked)
        try container.encode(goal, forKey: .goal)
        try container.encode(figures, forKey: .figures)
        try container.encode(cases, forKey: .cases)
        try container.encode(
            ["most": settings.most, "budget": settings.budget, "controls": settings.controls],
            forKey: .settings)
        try container.encode(caveat, forKey: .note)
    }

    func printText() {
        for line in wrapped(pin.words) { print(line) }
        print(
            "\(cases.count) of \(asked) lists: what brings the best candidate below rank \(goal)")
        if cases.count < asked {
            print("there were no more users with a history, or the run was stopped")
        }
        print("")
        show("median size", figures.medianSize, digits: 1)
        show("one item", 100 * figures.shareOf1, unit: "%")
        show("two items", 100 * figures.shareOf2, unit: "%")
        show("three items", 100 * figures.shareOf3, unit: "%")
        show("four or five items", 100 * figures.shareOf4To5, unit: "%")
        show("more than five items", 100 * figures.shareOfMore, unit: "%")
        show("no set of up to \(settings.most)", 100 * figures.shareNone, unit: "%")
        show("known to be smallest", 100 * figures.shareSmallest, unit: "%")
        show("random sets of the size", figures.controlShare.map { 100 * $0 }, unit: "%")
        show("scorings, median", figures.scoringsP50, digits: 0)
        show("time p50", figures.msP50, unit: "ms")
        show("time p95", figures.msP95, unit: "ms")
        print("")
        for line in wrapped("Times include the controls. " + caveat) { print(line) }
    }

    private func show(_ name: String, _ value: Double?, unit: String = "", digits: Int = 1) {
        print(leading(name, 26) + padded(value.map { fixed($0, digits) } ?? "-", 10) + " \(unit)")
    }
}

/// The value below which a share of the values lies, between neighbours by position; nil for none.
private func quantile(_ values: [Double], _ share: Double) -> Double? {
    if values.isEmpty { return nil }
    let sorted = values.sorted()
    let place = share * Double(sorted.count - 1)
    let low = Int(place)
    let high = min(low + 1, sorted.count - 1)
    return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
}
