/// What a metric means: everything about the question that was asked except the model.
///
/// A metric never travels without its badge, and two badges never share a table without a warning:
/// 50 % of users found among 101 candidates and 7 % found among 12,101 may be the same model.
public struct ProtocolBadge: Sendable, Codable, Equatable {
    /// Which events were held out, such as `leave-one-out`.
    public var split: String
    /// Who competes with the target, such as `full` or `sampled:99 outside the whole sequence`.
    public var candidates: String
    /// How equal scores are ranked; always `expected-rank` here, named because others differ.
    public var ties: String
    /// Seed of the sampled candidates.
    public var seed: UInt64
    /// Number of users asked.
    public var users: Int
    /// Number of questions; more than `users` where a user is asked several times.
    public var cases: Int
    /// Identifies the data, such as a digest of the interactions; nil when unknown.
    public var dataset: String?
    /// The training loss, which decides full ranking more than the architecture; nil when none.
    public var loss: String?
    /// What of the model was switched off or hidden; nil when it is whole.
    public var variant: String?

    /// The tie rule of this project, see ``TieBlocks``.
    public static let expectedRank = "expected-rank"

    /// Makes a badge.
    public init(
        split: String, candidates: String, ties: String = ProtocolBadge.expectedRank, seed: UInt64,
        users: Int, cases: Int, dataset: String? = nil, loss: String? = nil,
        variant: String? = nil
    ) {
        self.split = split
        self.candidates = candidates
        self.ties = ties
        self.seed = seed
        self.users = users
        self.cases = cases
        self.dataset = dataset
        self.loss = loss
        self.variant = variant
    }

    /// One sentence for each part of the protocol in which two badges differ; empty when their
    /// metrics may stand side by side. Loss and variant belong to the model and are not compared.
    public func differences(from other: ProtocolBadge) -> [String] {
        var differences: [String] = []
        func compare(_ part: String, _ mine: some Equatable, _ theirs: some Equatable) {
            let (mine, theirs) = ("\(mine)", "\(theirs)")
            if mine != theirs { differences.append("\(part) differ: \(mine) and \(theirs)") }
        }
        compare("splits", split, other.split)
        compare("candidates", candidates, other.candidates)
        compare("tie rules", ties, other.ties)
        // The seed matters only where it chose the candidates.
        if candidates.hasPrefix("sampled") { compare("seeds", seed, other.seed) }
        compare("numbers of users", users, other.users)
        compare("numbers of cases", cases, other.cases)
        compare("data sets", dataset ?? "unknown", other.dataset ?? "unknown")
        return differences
    }

    /// The warning a table must carry when it holds metrics under both badges; nil when none.
    public func warning(beside other: ProtocolBadge) -> String? {
        let differences = differences(from: other)
        guard !differences.isEmpty else { return nil }
        return "these figures do not measure the same thing: "
            + differences.joined(separator: "; ")
    }

    /// The badge on one line, as printed under a table.
    public var description: String {
        var parts = [split, candidates, "ties \(ties)", "seed \(seed)", "\(users) users"]
        if cases != users { parts.append("\(cases) cases") }
        if let dataset { parts.append("data \(dataset)") }
        if let loss { parts.append("loss \(loss)") }
        if let variant { parts.append(variant) }
        return parts.joined(separator: " | ")
    }
}

extension ProtocolBadge: CustomStringConvertible {}
