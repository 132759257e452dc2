/// What a rater is shown of a case, kept with it: every rater sees the same, whatever the model has
/// learned since. Users are pseudonyms.
public struct SpotCheckExhibit: Sendable, Equatable, Codable {
    /// A piece of evidence.
    public struct Piece: Sendable, Equatable, Codable {
        /// What claims call it, such as `u0093` or `h2`.
        public var id: String
        /// `neighbor`, `history-item` or `attribute`.
        public var kind: String
        /// Pseudonym, title or attribute in words.
        public var label: String
        /// Cosine; for an attribute its share of the history.
        public var similarity: Double
        /// How many stand behind it; nil for a fact of the catalogue.
        public var support: Int?
        /// Titles it rests on.
        public var titles: [String]
        /// Where the similarity comes from.
        public var provenance: String

        /// Makes a piece.
        public init(
            id: String, kind: String, label: String, similarity: Double, support: Int?,
            titles: [String], provenance: String
        ) {
            self.id = id
            self.kind = kind
            self.label = label
            self.similarity = similarity
            self.support = support
            self.titles = titles
            self.provenance = provenance
        }
    }

    /// A statement of the text.
    public struct Claim: Sendable, Equatable, Codable {
        /// The words.
        public var text: String
        /// Ids of the pieces it cites.
        public var evidence: [String]
        /// Whether everything it mentions is in them.
        public var isGrounded: Bool

        /// Makes a claim.
        public init(text: String, evidence: [String], isGrounded: Bool) {
            self.text = text
            self.evidence = evidence
            self.isGrounded = isGrounded
        }
    }

    /// Title of the candidate.
    public var title: String
    /// Number of candidates that were ranked.
    public var candidateCount: Int
    /// Number of events the user had.
    public var historyCount: Int
    /// Titles of the last of them, newest first; at most ``historyLimit``.
    public var history: [String]
    /// Evidence, kind by kind.
    public var pieces: [Piece]
    /// Pieces left out because too few people stand behind them.
    public var withheld: Int
    /// The rationale, with its citations in square brackets.
    public var text: String
    /// What it states.
    public var claims: [Claim]
    /// What wrote it, such as `template`.
    public var source: String

    /// Titles of the history that are kept.
    public static let historyLimit = 20

    /// Makes an exhibit.
    public init(
        title: String, candidateCount: Int, historyCount: Int, history: [String],
        pieces: [Piece], withheld: Int, text: String, claims: [Claim], source: String
    ) {
        self.title = title
        self.candidateCount = candidateCount
        self.historyCount = historyCount
        self.history = Array(history.prefix(Self.historyLimit))
        self.pieces = pieces
        self.withheld = withheld
        self.text = text
        self.claims = claims
        self.source = source
    }
}
