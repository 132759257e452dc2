/// What a rationale may claim of its evidence.
public enum RationaleForm: String, Sendable, CaseIterable, Codable {
    /// The removal test passed against its controls: the sentence may say "because".
    case because
    /// It did not, or was not made: "ranked with the help of".
    case withTheHelpOf
    /// There is no evidence that may be named.
    case withoutEvidence
}

/// The sentences in which a candidate is explained.
///
/// A rationale is one sentence that names the candidate and one to three kinds of evidence in any
/// order, or two when a kind is left for the second. Clauses combine freely.
public enum RationaleGrammar {
    /// What people may have done with items.
    public static let verbs = ["watched", "had", "bought", "chose", "tried", "played", "read"]

    /// Every rationale: options are the forms in the order of `RationaleForm.allCases`.
    public static let rationale = Phrase.choice(RationaleForm.allCases.map(phrase))

    /// The sentences of one form.
    public static func phrase(_ form: RationaleForm) -> Phrase {
        switch form {
        case .because: becausePhrase
        case .withTheHelpOf: helpPhrase
        case .withoutEvidence: .choice(withoutEvidence)
        }
    }

    /// The form of a recognised rationale.
    public static func form(of recognition: Recognition) -> RationaleForm? {
        guard let first = recognition.derivation.first,
            RationaleForm.allCases.indices.contains(Int(first))
        else { return nil }
        return RationaleForm.allCases[Int(first)]
    }

    private static let becausePhrase: Phrase = {
        let reasons = anyOrder(
            [historyClauses, neighborClauses, attributeClauses], joints: [" and ", ", and "])
        let first = Phrase.choice([
            .sequence([.choice(becauseOpenings), " because ", reasons, "."]),
            .sequence(["Because ", reasons, ", ", .choice(becauseEndings), "."]),
        ])
        return .choice([first, .sequence([first, " ", .choice(secondSentences)])])
    }()

    private static let helpPhrase: Phrase = {
        let help = anyOrder(
            [historyHelp, neighborHelp, attributeHelp],
            joints: [" and ", " as well as ", " together with "])
        let first = Phrase.choice([
            .sequence([.choice(helpOpenings), " with the help of ", help, "."]),
            .sequence(["With the help of ", help, ", ", .choice(helpEndings), "."]),
            .sequence([.choice(placeOpenings), " with the help of ", help, "."]),
        ])
        return .choice([first, .sequence([first, " ", .choice(secondSentences)])])
    }()

    /// One, two or all three of the kinds, in any order; three kinds take the first joint last.
    private static func anyOrder(_ kinds: [[Phrase]], joints: [String]) -> Phrase {
        let clauses = kinds.map { Phrase.choice($0) }
        let joint = Phrase.choice(joints.map { .literal($0) })
        var options = clauses
        for first in clauses.indices {
            for second in clauses.indices where second != first {
                options.append(.sequence([clauses[first], joint, clauses[second]]))
                let third = 3 - first - second
                options.append(
                    .sequence([
                        clauses[first], ", ", clauses[second], ", and ", clauses[third],
                    ]))
            }
        }
        return .choice(options)
    }

    private static let becauseOpenings: [Phrase] = [
        "Recommended {item}", "{item} is recommended", "{item} comes first", "{item} was put first",
        "{item} leads the list", "{item} is the pick", "{item} fits best", "We suggest {item}",
        "The choice is {item}", "{item} stands at the top", "The first place goes to {item}",
        "{item} is a good match",
    ]

    private static let becauseEndings: [Phrase] = [
        "{item} comes first", "{item} is recommended", "{item} is the pick", "we suggest {item}",
        "{item} leads the list", "the choice is {item}",
    ]

    private static let historyClauses: [Phrase] = [
        "it is close to {historyItems}", "it resembles {historyItems} from the history",
        "it stands near {historyItems} in the history", "the history holds {historyItems}",
        "{historyItems} {historyItems:is|are} much like it",
        "{historyItems} in the history {historyItems:points|point} to it",
        "it goes well with {historyItems}", "it follows on from {historyItems}",
        "you {verb} {historyItems}", "it is near {historyItems}, which you {verb}",
    ]

    private static let neighborClauses: [Phrase] = [
        "{neighbors} {verb} it", "{neighbors}, whose taste is close, {verb} it",
        "the {neighbors:neighbour|neighbours} {neighbors} {verb} it too",
        "similar users such as {neighbors} {verb} it",
        "{neighbors} {neighbors:has|have} a similar history and {verb} it",
        "{neighbors}, who also {verb} {sharedItems}, {verb} it",
        "{neighbors} {verb} it as well as {sharedItems}",
        "you resemble {neighbors}, who {verb} it",
        "{neighbors} {neighbors:is a close neighbour|are close neighbours} and {verb} it earlier",
        "people who {verb} {sharedItems}, such as {neighbors}, {verb} it",
    ]

    private static let attributeClauses: [Phrase] = [
        "it shares {attributes} with the history", "it has {attributes}",
        "{attributes} {attributes:matches|match} the history",
        "its {attributes} {attributes:fits|fit} your taste",
        "it carries {attributes}, as much of the history does",
        "{attributes} {attributes:is|are} common in the history",
        "the history is rich in {attributes}", "you often choose {attributes}",
        "it offers {attributes}", "{attributes} {attributes:links|link} it to the history",
    ]

    private static let helpOpenings: [Phrase] = [
        "{item} is ranked", "{item} was ranked", "The model ranked {item}",
        "{item} has been ranked",
        "We ranked {item}", "Here {item} is ranked",
    ]

    private static let placeOpenings: [Phrase] = [
        "{item} is ranked first", "{item} was ranked high", "{item} found its rank",
        "{item} got its place", "The model placed {item}", "{item} was placed",
    ]

    private static let helpEndings: [Phrase] = [
        "{item} is ranked here", "{item} was ranked", "the model ranked {item}",
        "{item} found its rank", "{item} was placed here", "we ranked {item}",
    ]

    private static let historyHelp: [Phrase] = [
        "its closeness to {historyItems}", "{historyItems} from the history",
        "the history's {historyItems}", "items near it such as {historyItems}",
        "earlier choices such as {historyItems}",
        "{historyItems}, which {historyItems:is|are} near it",
        "{historyItems}, which you {verb}", "its likeness to {historyItems}",
    ]

    private static let neighborHelp: [Phrase] = [
        "{neighbors}, who {verb} it", "the {neighbors:neighbour|neighbours} {neighbors}",
        "similar users such as {neighbors}", "{neighbors}, who {verb} it before",
        "{neighbors:a user|users} close in taste, {neighbors}",
        "{neighbors}, who also {verb} {sharedItems}",
        "{neighbors}, who {verb} it as well as {sharedItems}",
        "users who {verb} {sharedItems}, such as {neighbors}",
    ]

    private static let attributeHelp: [Phrase] = [
        "the shared {attributes}", "{attributes}, shared with the history", "its {attributes}",
        "what it shares with the history, {attributes}", "common ground in {attributes}",
        "attributes such as {attributes}", "{attributes}", "the history's liking for {attributes}",
    ]

    private static let secondSentences: [Phrase] = [
        "The history also holds {historyItems}.", "It is also near {historyItems}.",
        "{neighbors} {verb} it too.", "It was known to {neighbors} before.",
        "It also has {attributes}.", "It also shares {attributes}.",
        "{attributes} {attributes:is|are} shared as well.",
        "{neighbors} also {verb} {sharedItems}.",
    ]

    private static let withoutEvidence: [Phrase] = [
        "{item} is ranked by the model's score alone: no evidence is given.",
        "No evidence is given for {item}; it is ranked by score alone.",
        "{item} comes from the score alone, without evidence.",
        "There is no evidence to name for {item}.",
        "The model ranked {item} by its score; nothing else stands behind it.",
        "{item} was ranked without evidence.",
        "Without evidence, {item} is ranked by the score of the model.",
        "Nothing can be cited for {item}: the score alone ranked it.",
        "{item} has its place by score alone, and no reason can be named.",
        "The score alone put {item} here; there is no evidence.",
    ]
}
