import Alignment
import ArgumentParser
import Catalog
import Evaluation

/// The splits that `--split` names.
enum SplitChoice: String, ExpressibleByArgument, CaseIterable {
    case leaveOneOut = "leave-one-out"
    case ratio
    case cold
    case enforcedCold = "enforced-cold"
    case streaming
}

/// The readings of 80/10/10 that `--reading` names.
enum ReadingChoice: String, ExpressibleByArgument, CaseIterable {
    case random
    case userTime = "user-time"
    case globalTime = "global-time"

    func reading(seed: UInt64) -> RatioReading {
        switch self {
        case .random: .randomPerUser(seed: seed)
        case .userTime: .timePerUser
        case .globalTime: .globalTime
        }
    }
}

/// What a user's negatives stay away from, as `--outside` names it.
enum OutsideChoice: String, ExpressibleByArgument, CaseIterable {
    case sequence
    case training

    var scope: KnownItems.Scope { self == .sequence ? .wholeSequence : .training }
}

/// The options that make a protocol, shared by `evaluate` and `compare`.
struct ProtocolOptions: ParsableArguments {
    @Option(help: "leave-one-out, ratio, cold, enforced-cold or streaming.")
    var split = SplitChoice.leaveOneOut

    @Option(help: "How ratio cuts 80/10/10: random, user-time or global-time.")
    var reading = ReadingChoice.userTime

    @Option(
        help: ArgumentHelp(
            "For cold: withhold events of this share of the items; 0 takes items as they are.",
            valueName: "share"))
    var withhold = 0.0

    @Option(
        help: ArgumentHelp("Who competes: full, sampled:N or file:PATH.", valueName: "rule"))
    var candidates = "full"

    @Option(help: "What sampled negatives stay away from: the user's sequence, or its training.")
    var outside = OutsideChoice.sequence

    @Option(
        help: ArgumentHelp(
            "Parts to switch off: text, image, audio; for streaming also adapter, gate, ewc, ….",
            valueName: "part,…"))
    var without: [String] = []

    @Option(
        help: ArgumentHelp(
            "Take features from a random share of the items, such as text=0.5.",
            valueName: "modality=share,…"))
    var hide = ""

    @Option(
        help: ArgumentHelp(
            """
            Score the best of each list again: prompt, prompt-without-evidence or \
            title-likelihood; needs train --stage explain.
            """, valueName: "stage"))
    var secondStage: SecondStage?

    @Option(name: .customLong("k"), help: ArgumentHelp("Cutoffs.", valueName: "k,…"))
    var cutoffs = "5,10,20"

    func validate() throws {
        _ = try parsedCutoffs()
        _ = try HiddenFeatures(hide, seed: 0)
        guard (0...1).contains(withhold) else {
            throw ValidationError("--withhold is a share between 0 and 1, not \(withhold).")
        }
        do {
            _ = try CandidateOption(candidates)
            _ = try modelParts(without)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// The cutoffs as numbers.
    func parsedCutoffs() throws -> [Int] {
        let parts = cutoffs.split(separator: ",").map { Int($0) }
        let numbers = parts.compactMap { $0 }
        guard !numbers.isEmpty, numbers.count == parts.count, numbers.allSatisfy({ $0 >= 1 }) else {
            throw ValidationError("--k wants numbers such as 5,10,20, not \"\(cutoffs)\".")
        }
        return numbers
    }

    /// Cuts the data; the second split of `cold` holds the questions about warm items.
    func makeSplit(_ store: CatalogStore, seed: UInt64) throws -> (main: Split, warm: Split?) {
        let sequences = try store.sequences()
        switch split {
        case .leaveOneOut: return (.leaveOneOut(sequences), nil)
        case .ratio: return (.ratio(sequences, reading: reading.reading(seed: seed)), nil)
        case .cold:
            let divided =
                withhold > 0
                ? ColdItemSplit(withholding: withhold, of: sequences, seed: seed)
                : ColdItemSplit(sequences)
            return (divided.cold, divided.warm)
        case .enforcedCold: return (EnforcedColdSplit(sequences).split, nil)
        case .streaming:
            preconditionFailure("a stream has no split of cases")
        }
    }

    /// Groups of items by what training knew of them, for the tables beside the main one.
    func itemGroups(_ split: Split, _ store: CatalogStore) throws -> (Int32) -> String? {
        let counts = split.training.trainingCounts
        let limit = ColdItemSplit.coldLimit
        guard self.split == .enforcedCold else {
            return { counts[Int($0)] <= limit ? "cold" : "warm" }
        }
        let isWithheld = EnforcedColdSplit(try store.sequences()).isWithheld
        return { item in
            isWithheld[Int(item)] ? "withheld" : counts[Int(item)] <= limit ? "cold" : "warm"
        }
    }

    /// The candidate rule with what it needs from the data.
    ///
    /// - Parameter others: Other splits that ask about the same users.
    func makeRule(
        _ split: Split, beside others: [Split] = [], _ store: CatalogStore
    ) throws -> CandidateRule {
        switch try CandidateOption(candidates) {
        case .full: return .full
        case .sampled(let count):
            // Withheld events are events: their items are no negatives of their users.
            let others =
                self.split == .enforcedCold
                ? others + [Split.leaveOneOut(try store.sequences())] : others
            return .sampled(
                count: count, outside: KnownItems(outside.scope, of: split, beside: others))
        case .file(let path):
            let users = Dictionary(
                try store.users().map { ($0.name, $0.index) }, uniquingKeysWith: { old, _ in old })
            let items = Dictionary(
                try store.items().map { ($0.name, $0.index) }, uniquingKeysWith: { old, _ in old })
            return .file(
                try CandidateFile(
                    contentsOf: path, user: { users[$0] }, item: { items[$0] }))
        }
    }
}
