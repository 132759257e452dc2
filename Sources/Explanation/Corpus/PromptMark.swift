/// Special tokens of the embedded model's vocabulary, in the order of their ids.
///
/// They cut a prompt into segments and entries. Text is encoded without them, so that nothing from
/// data can open or close a segment.
public enum PromptMark: String, Sendable, CaseIterable {
    /// Fills up; never fed.
    case padding = "<pad>"
    /// Begins a document.
    case begin = "<s>"
    /// Ends a document.
    case end = "</s>"
    case userStart = "<USR>"
    case userEnd = "</USR>"
    case historyStart = "<HIST>"
    case historyEnd = "</HIST>"
    case evidenceStart = "<EVID>"
    case evidenceEnd = "</EVID>"
    case candidatesStart = "<CANDS>"
    case candidatesEnd = "</CANDS>"
    /// Between entries of a segment.
    case separator = "<SEP>"
    /// Stands where a soft vector may be put: a user, an item, a piece of evidence.
    case latent = "<LAT>"
    /// Stands where there is nothing to name.
    case null = "<NULL>"
    /// Begins a neighbour's entry.
    case neighbor = "<NBR>"
    /// Begins an attribute.
    case attribute = "<ATTR>"
    /// Begins an item of the history named as evidence.
    case item = "<ITEM>"
    /// Asks for the candidate that fits.
    case pick = "<PICK>"
    /// Ends the candidate.
    case why = "<WHY>"
    /// Asks for a rationale that says "because": the removal test passed.
    case because = "<CAUSE>"
    /// Asks for a rationale that says "with the help of".
    case withTheHelpOf = "<HELP>"
    /// Asks for a rationale that names no evidence.
    case withoutEvidence = "<NONE>"
    /// Asks for a description.
    case describe = "<DESC>"
    /// Asks for the same again.
    case again = "<AGAIN>"
    case reserved0 = "<R0>"
    case reserved1 = "<R1>"
    case reserved2 = "<R2>"
    case reserved3 = "<R3>"
    case reserved4 = "<R4>"
    case reserved5 = "<R5>"
    case reserved6 = "<R6>"
    case reserved7 = "<R7>"

    /// The mark that asks for a rationale of a form.
    public init(_ form: RationaleForm) {
        switch form {
        case .because: self = .because
        case .withTheHelpOf: self = .withTheHelpOf
        case .withoutEvidence: self = .withoutEvidence
        }
    }
}
