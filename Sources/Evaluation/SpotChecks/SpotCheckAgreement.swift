import Catalog

/// How far two raters agree, or a rater and the automatic check.
public struct RaterAgreement: Sendable, Equatable, Encodable {
    /// Who is compared.
    public let first: String
    /// With whom.
    public let second: String
    /// Cases that both judged, before any was left out.
    public let shared: Int
    /// Cases left out because one of them was unsure.
    public let unsure: Int
    /// Cases left out because as many raters said one as the other.
    public let ties: Int
    /// Cases left out because the check could not decide.
    public let undecided: Int
    /// Cases that kappa is made of in which the rater had seen the check's verdict before.
    public let sawCheck: Int
    /// Observed and expected agreement of the rest, and kappa.
    public let kappa: CohenKappa

    private enum Key: String, CodingKey {
        case first, second, shared, unsure, ties, undecided, sawCheck
        case cases, observed, expected, kappa, standardError, low, high
    }

    /// One flat object; what there is none of is null.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(first, forKey: .first)
        try container.encode(second, forKey: .second)
        try container.encode(shared, forKey: .shared)
        try container.encode(unsure, forKey: .unsure)
        try container.encode(ties, forKey: .ties)
        try container.encode(undecided, forKey: .undecided)
        try container.encode(sawCheck, forKey: .sawCheck)
        try container.encode(kappa.count, forKey: .cases)
        try container.encode(kappa.count > 0 ? kappa.observed : nil, forKey: .observed)
        try container.encode(kappa.count > 0 ? kappa.expected : nil, forKey: .expected)
        try container.encode(kappa.kappa, forKey: .kappa)
        try container.encode(kappa.standardError, forKey: .standardError)
        try container.encode(kappa.interval?.low, forKey: .low)
        try container.encode(kappa.interval?.high, forKey: .high)
    }
}

/// Agreement between people, and between people and the automatic check.
public struct SpotCheckAgreement: Sendable, Equatable, Encodable {
    /// How five verdicts of the check become two, and what is left out.
    public static let mapping =
        "The check's faithful counts as faithful; score only, text only and unfaithful count as "
        + "unfaithful. Left out and counted: cases where a rater is unsure, where the raters are "
        + "even, and where the check is undecided. The last verdict of a rater on a case counts."

    /// Every two raters, by name.
    public let people: [RaterAgreement]
    /// Every rater with the check, and, where there are several raters, their majority.
    public let check: [RaterAgreement]

    /// The name under which the majority of raters appears.
    public static let majority = "majority"
    /// The name under which the automatic check appears.
    public static let automatic = "automatic check"

    /// Compares the verdicts that count.
    ///
    /// - Parameters:
    ///   - verdicts: Any verdicts; the last of each rater on each case counts.
    ///   - cases: The cases that they are about; verdicts on others are passed over.
    public init(_ verdicts: [SpotCheckVerdict], cases: [SpotCheckCase]) {
        let known = Set(cases.map(\.id))
        let current = verdicts.current.filter { known.contains($0.caseID) }
        let byRater = Dictionary(grouping: current, by: \.rater).mapValues { own in
            Dictionary(own.map { ($0.caseID, $0) }, uniquingKeysWith: { $1 })
        }
        let raters = byRater.keys.sorted()
        var people: [RaterAgreement] = []
        for (place, first) in raters.enumerated() {
            for second in raters.dropFirst(place + 1) {
                people.append(
                    RaterAgreement(
                        first, byRater[first] ?? [:], second, byRater[second] ?? [:], cases))
            }
        }
        self.people = people
        var check = raters.map {
            RaterAgreement($0, (byRater[$0] ?? [:]).mapValues(Vote.init), cases)
        }
        if raters.count > 1 {
            let votes = Dictionary(grouping: current, by: \.caseID).mapValues(
                Vote.init(majorityOf:))
            check.append(RaterAgreement(Self.majority, votes, cases))
        }
        self.check = check
    }
}

/// What a rater, or several, say of one case.
private struct Vote {
    /// Nil where it is left out.
    let isFaithful: Bool?
    let isTie: Bool
    let sawCheck: Bool

    init(_ verdict: SpotCheckVerdict) {
        isFaithful = verdict.verdict == .unsure ? nil : verdict.verdict == .faithful
        isTie = false
        sawCheck = verdict.sawCheck
    }

    init(majorityOf verdicts: [SpotCheckVerdict]) {
        let faithful = verdicts.count { $0.verdict == .faithful }
        let unfaithful = verdicts.count { $0.verdict == .unfaithful }
        isTie = faithful == unfaithful && faithful > 0
        isFaithful = faithful == unfaithful ? nil : faithful > unfaithful
        sawCheck = verdicts.contains(where: \.sawCheck)
    }
}

extension RaterAgreement {
    /// Two raters.
    fileprivate init(
        _ first: String, _ one: [Int64: SpotCheckVerdict], _ second: String,
        _ other: [Int64: SpotCheckVerdict], _ cases: [SpotCheckCase]
    ) {
        let pairs = cases.compactMap { each -> (SpotCheckVerdict, SpotCheckVerdict)? in
            guard let left = one[each.id], let right = other[each.id] else { return nil }
            return (left, right)
        }
        let sure = pairs.filter { $0.0.verdict != .unsure && $0.1.verdict != .unsure }
        self.init(
            first: first, second: second, shared: pairs.count, unsure: pairs.count - sure.count,
            ties: 0, undecided: 0, sawCheck: sure.count { $0.0.sawCheck || $0.1.sawCheck },
            kappa: CohenKappa(sure.map(\.0.verdict), sure.map(\.1.verdict)))
    }

    /// A rater, or the majority, with the check.
    fileprivate init(_ name: String, _ votes: [Int64: Vote], _ cases: [SpotCheckCase]) {
        var (shared, unsure, ties, undecided, saw) = (0, 0, 0, 0, 0)
        var (said, found): ([Bool], [Bool]) = ([], [])
        for each in cases {
            guard let vote = votes[each.id], let automatic = each.draft.automatic else { continue }
            shared += 1
            if automatic.verdict == "undecided" {
                undecided += 1
            } else if let isFaithful = vote.isFaithful {
                said.append(isFaithful)
                found.append(automatic.verdict == "faithful")
                if vote.sawCheck { saw += 1 }
            } else if vote.isTie {
                ties += 1
            } else {
                unsure += 1
            }
        }
        self.init(
            first: name, second: SpotCheckAgreement.automatic, shared: shared, unsure: unsure,
            ties: ties, undecided: undecided, sawCheck: saw, kappa: CohenKappa(said, found))
    }
}
