/// A user who had the candidate and whose latent is near the user's own.
public struct EvidenceNeighbor: Sendable, Equatable {
    /// Identifier that claims refer to, such as `u0093`: the pseudonym.
    public let id: String
    /// Dense user index.
    public let user: Int32
    /// Cosine of the two user latents, -1 ... 1.
    public let similarity: Double
    /// Titles both users had, most telling first; untrusted text.
    public let overlap: [String]
    /// Number of items both users had.
    public let overlapCount: Int
    /// Number of events of the neighbour that the model may see.
    public let support: Int
    /// Where the value comes from, such as `training events`.
    public let provenance: String

    /// Makes a neighbour.
    public init(
        id: String, user: Int32, similarity: Double, overlap: [String], overlapCount: Int,
        support: Int, provenance: String
    ) {
        self.id = id
        self.user = user
        self.similarity = similarity
        self.overlap = overlap
        self.overlapCount = overlapCount
        self.support = support
        self.provenance = provenance
    }
}

/// An item of the user's history whose latent is near the candidate's.
public struct EvidenceItem: Sendable, Equatable {
    /// Identifier that claims refer to, such as `h12`.
    public let id: String
    /// Dense item index.
    public let item: Int32
    /// Title from the data; untrusted text.
    public let title: String
    /// Cosine of the two item latents, -1 ... 1.
    public let similarity: Double
    /// Number of users who had both items.
    public let support: Int
    /// Where the value comes from.
    public let provenance: String

    /// Makes an item.
    public init(
        id: String, item: Int32, title: String, similarity: Double, support: Int,
        provenance: String
    ) {
        self.id = id
        self.item = item
        self.title = title
        self.similarity = similarity
        self.support = support
        self.provenance = provenance
    }
}

/// An attribute that the candidate shares with the user's history.
public struct EvidenceAttribute: Sendable, Equatable {
    /// Identifier that claims refer to, such as `a:space`.
    public let id: String
    /// The attribute; untrusted text.
    public let name: String
    /// Modality it was read from.
    public let source: Modalities
    /// Share of the user's history that has it, 0 ... 1.
    public let share: Double
    /// Number of history items that have it.
    public let support: Int
    /// Where it comes from, such as `genre` or `tag`.
    public let provenance: String

    /// Makes an attribute.
    public init(
        id: String, name: String, source: Modalities, share: Double, support: Int,
        provenance: String
    ) {
        self.id = id
        self.name = name
        self.source = source
        self.share = share
        self.support = support
        self.provenance = provenance
    }
}

/// What stands behind one candidate for one user.
public struct EvidenceSet: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Dense item index of the candidate.
    public let item: Int32
    /// Title of the candidate; untrusted text.
    public let title: String
    /// Version of the model whose latents were compared.
    public let modelVersion: String
    /// Number of stream events applied when it was found.
    public let eventIndex: Int
    /// Nearest users who had the candidate, nearest first.
    public let neighbors: [EvidenceNeighbor]
    /// Nearest items of the history, nearest first.
    public let items: [EvidenceItem]
    /// Shared attributes, most frequent in the history first.
    public let attributes: [EvidenceAttribute]
    /// Neighbours left out because too few events stand behind them.
    public let hiddenCount: Int
    /// Version of the adapter that served; nil without one.
    public let adapterVersion: Int?
    /// What scores when pieces of it are taken away; nil where nothing can.
    public let scorer: ScorerSummary?

    /// Makes a set.
    public init(
        user: Int32, item: Int32, title: String, modelVersion: String, eventIndex: Int,
        neighbors: [EvidenceNeighbor], items: [EvidenceItem], attributes: [EvidenceAttribute],
        hiddenCount: Int = 0, adapterVersion: Int? = nil, scorer: ScorerSummary? = nil
    ) {
        self.user = user
        self.item = item
        self.title = title
        self.scorer = scorer
        self.modelVersion = modelVersion
        self.eventIndex = eventIndex
        self.neighbors = neighbors
        self.items = items
        self.attributes = attributes
        self.hiddenCount = hiddenCount
        self.adapterVersion = adapterVersion
    }

    /// Whether there is nothing to show.
    public var isEmpty: Bool { neighbors.isEmpty && items.isEmpty && attributes.isEmpty }

    /// Number of pieces of evidence.
    public var count: Int { neighbors.count + items.count + attributes.count }
}

/// The three kinds of evidence, in the order of the panel.
public enum EvidenceKind: Sendable, Equatable, CaseIterable {
    /// Users who had the candidate.
    case neighbors
    /// Items of the history.
    case items
    /// Shared attributes.
    case attributes
}

/// One line of the evidence panel.
public enum EvidenceLine: Sendable, Equatable {
    /// Title of a section.
    case heading(EvidenceKind)
    /// A section without entries says so.
    case none(EvidenceKind)
    /// A neighbour.
    case neighbor(EvidenceNeighbor)
    /// A history item.
    case item(EvidenceItem)
    /// An attribute.
    case attribute(EvidenceAttribute)
    /// Neighbours left out for lack of support.
    case hidden(Int)
    /// Space between sections.
    case blank

    /// Identifier of the evidence, nil for lines that cannot be selected.
    public var id: String? {
        switch self {
        case .neighbor(let neighbor): neighbor.id
        case .item(let item): item.id
        case .attribute(let attribute): attribute.id
        case .heading, .none, .hidden, .blank: nil
        }
    }
}

extension EvidenceSet {
    /// The sections one below the other.
    public var lines: [EvidenceLine] {
        var lines: [EvidenceLine] = [.heading(.neighbors)]
        lines += neighbors.isEmpty ? [.none(.neighbors)] : neighbors.map(EvidenceLine.neighbor)
        if hiddenCount > 0 { lines.append(.hidden(hiddenCount)) }
        lines += [.blank, .heading(.items)]
        lines += items.isEmpty ? [.none(.items)] : items.map(EvidenceLine.item)
        lines += [.blank, .heading(.attributes)]
        lines +=
            attributes.isEmpty ? [.none(.attributes)] : attributes.map(EvidenceLine.attribute)
        return lines
    }
}

/// One claim of a rationale with the evidence that it rests on.
public struct RationaleClaim: Sendable, Equatable {
    /// The words of the claim.
    public let text: String
    /// Identifiers of the evidence it names.
    public let evidence: [String]
    /// Whether every word of it is covered by that evidence.
    public let isGrounded: Bool

    /// Makes a claim.
    public init(text: String, evidence: [String], isGrounded: Bool) {
        self.text = text
        self.evidence = evidence
        self.isGrounded = isGrounded
    }
}

/// A text about a candidate. It says what the ranking was helped by, and "because" only where a
/// removal test stands behind it.
public struct RationaleText: Sendable, Equatable {
    /// Dense user index.
    public let user: Int32
    /// Dense item index.
    public let item: Int32
    /// The text; untrusted.
    public let text: String
    /// Its claims in order.
    public let claims: [RationaleClaim]
    /// What wrote it, such as `template`.
    public let source: String
    /// Version of the model it speaks of.
    public let modelVersion: String
    /// Number of stream events applied when it was written.
    public let eventIndex: Int
    /// Version of the adapter that served; nil without one.
    public let adapterVersion: Int?
    /// Whether a removal test passed, so that it may say "because".
    public let isTested: Bool
    /// Which wording it is, from 0.
    public let wording: Int
    /// Why the template answers in the place of a language model; nil where it need not.
    public let fallback: String?
    /// What it changes of the text that it was compared with; empty for none.
    public let diff: [TextPart]
    /// How a language model came by it; nil for a template's.
    public let record: WritingRecord?

    /// Makes a rationale.
    public init(
        user: Int32, item: Int32, text: String, claims: [RationaleClaim], source: String,
        modelVersion: String, eventIndex: Int, adapterVersion: Int? = nil, isTested: Bool = false,
        wording: Int = 0, fallback: String? = nil, diff: [TextPart] = [],
        record: WritingRecord? = nil
    ) {
        self.isTested = isTested
        self.wording = wording
        self.fallback = fallback
        self.diff = diff
        self.record = record
        self.user = user
        self.item = item
        self.text = text
        self.claims = claims
        self.source = source
        self.modelVersion = modelVersion
        self.eventIndex = eventIndex
        self.adapterVersion = adapterVersion
    }

    /// Number of claims that their evidence covers.
    public var groundedCount: Int { claims.count(where: \.isGrounded) }
}
