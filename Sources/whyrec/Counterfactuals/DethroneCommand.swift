import ArgumentParser
import Catalog
import Explanation
import Foundation
import Recommenders
import Tensor

/// `whyrec whatif dethrone`: the fewest history items whose absence brings a candidate down.
struct DethroneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dethrone",
        abstract:
            "The fewest history items without which a candidate would not stand where it does.",
        discussion: """
            Every item is hidden alone; then greedily until the candidate falls; then every item that \
            is not needed is given back. Smaller sets are tried as far as --budget reaches, and the \
            set is called smallest only where all of them were. Random sets of the same size are the \
            control. With --sample the same is asked about many users' best candidates.
            """)

    @Option(help: "The user's name in the data, or pseudonym such as u0093.")
    var user: String?

    @Option(help: "The item's name in the data, or its whole title. Default: the best candidate.")
    var item: String?

    @Option(help: "The rank it shall fall below. Default: the one it has.")
    var below: Int?

    @Option(help: "Ask about the best candidates of this many random users instead.")
    var sample: Int?

    @Option(help: "Largest set that is looked for.")
    var most = DethroningSettings().most

    @Option(help: "Smaller sets that are tried at most to say that there is none.")
    var budget = DethroningSettings().budget

    @Option(help: "Random sets of the same size to hold it against.")
    var controls = DethroningSettings().controls

    @OptionGroup var asked: MomentOptions

    @OptionGroup var options: GlobalOptions

    func validate() throws {
        switch (user, sample) {
        case (.some, nil), (nil, .some): break
        default: throw ValidationError("Give --user, or --sample.")
        }
        if sample != nil, item != nil {
            throw ValidationError("--sample asks about best candidates; it takes no --item.")
        }
        if let below, below < 1 { throw ValidationError("--below must be at least 1.") }
        if let sample, sample < 1 { throw ValidationError("--sample must be at least 1.") }
        if most < 1 { throw ValidationError("--most must be at least 1.") }
        if budget < 0 { throw ValidationError("--budget must not be negative.") }
        if controls < 0 { throw ValidationError("--controls must not be negative.") }
    }

    func run() throws {
        let workspace = try Workspace(selectedBy: options)
        let store = try workspace.openCatalog()
        let lookup = EntityLookup(store)
        let user = try user.map(lookup.user)
        let item = try item.map(lookup.item)
        let momentary = try MomentaryModel(asked, seed: options.seed, in: workspace, store: store)
        let titles = try store.titles()
        var settings = DethroningSettings()
        (settings.most, settings.budget, settings.controls) = (most, budget, controls)
        let window = momentary.selected.windowLength
        settings.window = window > 0 ? window : nil
        let pin = CheckPin(momentary, seed: options.seed)
        Interruption.watch()
        if let user {
            let search = try search(momentary, user: user, item: item, settings, titles)
            let found = search(stream: Self.stream(of: user, seed: options.seed)) {
                Interruption.isRequested
            }
            let report = DethroneReport(pin, user: user, found, settings, titles: titles)
            if options.json { try printJSON(report) } else { report.printText() }
        } else if let sample {
            let cases = cases(sample, momentary, userCount: store.facts.users, settings)
            let report = DethroneSample(pin, cases, asked: sample, below: below ?? 1, settings)
            if options.json { try printJSON(report) } else { report.printText() }
        }
    }

    private func search(
        _ momentary: MomentaryModel, user: Int32, item: Int32?, _ settings: DethroningSettings,
        _ titles: [String]
    ) throws -> DethroningSearch {
        let whatIf = WhatIf(momentary.recommender, momentary.engine.request(for: user))
        if let item, !whatIf.whole.competes(item) {
            throw CommandFailure(
                "\(pseudonym(of: user)) has had \(sanitized(titles[Int(item)], limit: 40)) already",
                hint: "name a candidate; rank lists them")
        }
        if let search = DethroningSearch(whatIf, item: item, below: below, settings: settings) {
            return search
        }
        guard let target = item ?? whatIf.whole.best(1).first?.item else {
            throw CommandFailure("\(pseudonym(of: user)) has had every item")
        }
        let rank = whatIf.whole.rank(of: target)
        throw CommandFailure(
            "\(sanitized(titles[Int(target)], limit: 40)) is at rank \(rank) already",
            hint: "give --below \(rank) or more")
    }

    /// The random stream of one user's controls, the same in a sample and alone.
    private static func stream(of user: Int32, seed: UInt64) -> RandomStream {
        RandomStream(seed: seed, component: "whatif/dethrone").stream(Int(user))
    }

    /// One case for each of `count` random users with a history, with the milliseconds it took.
    private func cases(
        _ count: Int, _ momentary: MomentaryModel, userCount: Int,
        _ settings: DethroningSettings
    ) -> [DethroneSample.Case] {
        var line = ProgressLine("dethroning", unit: "lists")
        defer { line.finish() }
        let order = RandomStream(seed: options.seed, component: "whatif/users")
            .permutation(of: userCount)
        var cases: [DethroneSample.Case] = []
        for user in order where cases.count < count {
            if Interruption.isRequested { break }
            let request = momentary.engine.request(for: user)
            if request.history.isEmpty { continue }
            let start = ContinuousClock.now
            guard
                let search = DethroningSearch(
                    WhatIf(momentary.recommender, request), below: below, settings: settings)
            else { continue }
            let found = search(stream: Self.stream(of: user, seed: options.seed)) {
                Interruption.isRequested
            }
            if found.finding == .stopped { break }
            cases.append(
                DethroneSample.Case(
                    user: user, found,
                    milliseconds: (ContinuousClock.now - start) / .milliseconds(1)))
            line.update(cases.count, of: count)
        }
        return cases
    }
}
