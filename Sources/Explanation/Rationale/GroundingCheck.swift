/// Whether everything a claim mentions is in the evidence it cites.
///
/// The check reads the words of the claim, not the intentions of its writer: titles and attributes
/// stand in double quotes, users appear under their pseudonyms, and each of them must be the label
/// of a cited piece, or the title of an item that a cited neighbour shares. The candidate's own
/// title may always be mentioned.
public struct GroundingCheck: Sendable, Equatable {
    /// What the claim mentions, in order.
    public let mentions: [String]
    /// Mentions without a cited piece behind them.
    public let unsupported: [String]
    /// Cited ids that the evidence does not hold.
    public let unknownCitations: [String]

    /// True when the claim cites evidence and mentions nothing beyond it.
    public var isGrounded: Bool {
        unsupported.isEmpty && unknownCitations.isEmpty && hasCitation
    }
    private let hasCitation: Bool

    /// Checks the words of a claim against the pieces it cites.
    public init(_ text: String, citing ids: [String], in evidence: EvidenceSet) {
        let cited = ids.compactMap { evidence[$0] }
        unknownCitations = ids.filter { evidence[$0] == nil }
        hasCitation = !ids.isEmpty
        mentions = Self.mentions(in: text)
        var supported: Set<String> = [evidence.title]
        for piece in cited {
            supported.insert(piece.label)
            if piece.kind == .neighbor { supported.formUnion(piece.overlapTitles) }
        }
        unsupported = mentions.filter { !supported.contains($0) }
    }

    /// Quoted texts and pseudonyms of a sentence, in order.
    static func mentions(in text: String) -> [String] {
        var mentions: [String] = []
        var quotation: String?
        var word = ""
        func endWord() {
            if isPseudonym(word) { mentions.append(word) }
            word = ""
        }
        for character in text + " " {
            if quotation != nil {
                if character == "”" {
                    mentions.append(quotation ?? "")
                    quotation = nil
                } else {
                    quotation?.append(character)
                }
            } else if character == "“" {
                endWord()
                quotation = ""
            } else if character.isLetter || character.isNumber {
                word.append(character)
            } else {
                endWord()
            }
        }
        if let quotation { mentions.append(quotation) }
        return mentions
    }

    /// `u` and at least four digits.
    private static func isPseudonym(_ word: String) -> Bool {
        word.first == "u" && word.count >= 5 && word.dropFirst().allSatisfy(\.isWholeNumber)
    }
}
