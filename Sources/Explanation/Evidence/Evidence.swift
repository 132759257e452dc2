/// What sort of thing stands behind a candidate.
public enum EvidenceKind: String, Sendable, Codable, CaseIterable {
    /// A similar user who had the candidate.
    case neighbor
    /// A similar item in the user's own history.
    case historyItem = "history-item"
    /// An attribute that the candidate shares with the history.
    case attribute
}

/// Which form of data a piece of evidence comes from.
public enum EvidenceModality: String, Sendable, Codable {
    /// Who touched what, when.
    case interactions
    /// Genres, tags, brands and categories.
    case attributes
    /// Titles and descriptions.
    case text
    /// Posters and pictures.
    case image
    /// Sound.
    case audio
}

/// What one form of data adds to a similarity.
public struct EvidencePart: Sendable, Equatable, Codable {
    /// The form of data; `interactions` is collaborative filtering.
    public let modality: EvidenceModality
    /// The addend; may be negative.
    public let value: Float
}

/// What a piece of evidence points at, as dense indices.
public enum EvidenceSubject: Sendable, Hashable, Codable {
    /// A user.
    case user(Int32)
    /// An item.
    case item(Int32)
    /// An attribute, as an index into the catalogue's attributes.
    case attribute(Int32)

    private enum Key: String, CodingKey, CaseIterable {
        case user, item, attribute
    }

    /// Writes an object of one key, such as `{"user":93}`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch self {
        case .user(let index): try container.encode(index, forKey: .user)
        case .item(let index): try container.encode(index, forKey: .item)
        case .attribute(let index): try container.encode(index, forKey: .attribute)
        }
    }

    /// Reads an object of one key.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        guard let key = container.allKeys.first, container.allKeys.count == 1 else {
            throw DecodingError.dataCorrupted(
                DecodingError.Context(
                    codingPath: container.codingPath,
                    debugDescription: "a subject has one of user, item and attribute"))
        }
        let index = try container.decode(Int32.self, forKey: key)
        switch key {
        case .user: self = .user(index)
        case .item: self = .item(index)
        case .attribute: self = .attribute(index)
        }
    }
}

/// One piece of evidence with everything needed to check it.
public struct Evidence: Sendable, Equatable, Codable {
    /// Name within its set: `n1` for neighbours, `h1` for history items, `a1` for attributes.
    public let id: String
    /// What sort of thing it is.
    public let kind: EvidenceKind
    /// What it points at.
    public let subject: EvidenceSubject
    /// Pseudonym, title or attribute in words; sanitised.
    public let label: String
    /// Cosine, -1 ... 1; for an attribute the sum of the softmaxed similarities behind it.
    public let similarity: Float
    /// Share among the shown pieces of its kind, 0 ... 1, by softmax of the similarities; for an
    /// attribute the same sum as `similarity`.
    public let weight: Float
    /// Where the similarity comes from, in words, with the model's version.
    public let provenance: String
    /// Which form of data it comes from: of several the one that adds most to the similarity.
    public let modality: EvidenceModality
    /// When it happened, in milliseconds: when the neighbour had the candidate, when the user had
    /// the history item. Nil for attributes.
    public let time: Int64?
    /// What stands behind it. Neighbour: shared items. History item: users behind the rarer of the
    /// two items. Attribute: users who said so, nil for a fact of the catalogue.
    public let support: Int?
    /// Items shared with a neighbour, nearest to the candidate first; for an attribute the history
    /// items that carry it.
    public let overlap: [Int32]
    /// Titles of `overlap`, sanitised.
    public let overlapTitles: [String]
    /// For a history item, what each form of data adds to its similarity: the addends sum to it, up
    /// to rounding. Empty for other kinds and for a model without latents.
    public var parts: [EvidencePart] = []
}

/// Everything that may be shown for one user and candidate at one moment.
public struct EvidenceSet: Sendable, Equatable, Codable {
    /// Dense user index, nil for somebody outside the catalogue.
    public let user: Int32?
    /// The candidate.
    public let item: Int32
    /// Title of the candidate, sanitised.
    public let title: String
    /// The moment of the question in milliseconds: nothing at or after it is evidence.
    public let now: Int64
    /// Version of the model that the similarities come from.
    public let version: String
    /// Pieces in order of kind, then weight.
    public let pieces: [Evidence]
    /// Pieces left out because too few people stand behind them.
    public let withheld: Int
    /// Length of the history the question was asked with.
    public let historyCount: Int

    /// The pieces of one kind.
    public func pieces(of kind: EvidenceKind) -> [Evidence] {
        pieces.filter { $0.kind == kind }
    }

    /// The piece with an id.
    public subscript(id: String) -> Evidence? { pieces.first { $0.id == id } }
}

/// How much evidence is gathered and how few people may stand behind it.
public struct EvidenceSettings: Sendable, Equatable {
    /// Neighbours shown at most.
    public var neighbors = 6
    /// History items shown at most.
    public var historyItems = 6
    /// Attributes shown at most.
    public var attributes = 6
    /// The last items of the history that are looked at, as many as the model sees.
    public var historyWindow = 50
    /// k-anonymity: users who must have had an item, or said an attribute, before it is named.
    public var minimumUsers = 5
    /// Items a neighbour must share with the user, counting only items that may be named.
    public var minimumSharedItems = 2
    /// Of more holders of the candidate than this, the most recent are looked at.
    public var maximumHolders = 1_000

    /// The defaults of the explorer.
    public init() {}
}
