/// A person of the data set, under the pseudonym of the source.
public struct User: Sendable, Hashable, Identifiable {
    /// Dense index, `0 ..< userCount`.
    public let index: Int32
    /// Identifier in the source files. Untrusted text.
    public let name: String
    /// Number of imported interactions.
    public let interactionCount: Int
    /// Time of the first interaction in milliseconds, nil without any.
    public let firstTime: Int64?
    /// Time of the last interaction in milliseconds, nil without any.
    public let lastTime: Int64?

    /// The dense index.
    public var id: Int32 { index }

    /// Makes a user from its fields.
    public init(
        index: Int32, name: String, interactionCount: Int, firstTime: Int64?, lastTime: Int64?
    ) {
        self.index = index
        self.name = name
        self.interactionCount = interactionCount
        self.firstTime = firstTime
        self.lastTime = lastTime
    }
}

/// A thing that can be recommended.
public struct Item: Sendable, Hashable, Identifiable {
    /// Dense index, `0 ..< itemCount`; items with interactions come before those only listed.
    public let index: Int32
    /// Identifier in the source files. Untrusted text.
    public let name: String
    /// Title without the year, nil when the source gives none. Untrusted text.
    public let title: String?
    /// Year of release, nil when unknown.
    public let year: Int?
    /// Number of imported interactions.
    public let interactionCount: Int
    /// Indices into `CatalogStore.attributes()`, ascending.
    public let attributes: [Int32]

    /// The dense index.
    public var id: Int32 { index }

    /// The title, or the source identifier where there is none.
    public var displayTitle: String { title ?? name }

    /// Makes an item from its fields.
    public init(
        index: Int32, name: String, title: String?, year: Int?, interactionCount: Int,
        attributes: [Int32]
    ) {
        self.index = index
        self.name = name
        self.title = title
        self.year = year
        self.interactionCount = interactionCount
        self.attributes = attributes
    }
}

/// A word that describes items: a genre, a tag, a brand, a category.
public struct Attribute: Sendable, Hashable, Identifiable {
    /// Dense index, `0 ..< attributeCount`.
    public let index: Int32
    /// What sort of word it is, such as `genre` or `brand`.
    public let kind: String
    /// The word. Untrusted text.
    public let name: String
    /// The file it was read from.
    public let source: String

    /// The dense index.
    public var id: Int32 { index }

    /// Makes an attribute from its fields.
    public init(index: Int32, kind: String, name: String, source: String) {
        self.index = index
        self.kind = kind
        self.name = name
        self.source = source
    }
}

/// Which attributes each item carries, packed end to end.
///
/// **Shapes** `offsets` [itemCount + 1]; `attributes` and `support` [links].
public struct ItemAttributes: Sendable, Equatable {
    /// Start of each item's attributes, and the end of the last one.
    public let offsets: [Int]
    /// Attribute indices, ascending within an item.
    public let attributes: [Int32]
    /// Number of users behind each link, parallel to `attributes`; nil for facts of the catalogue.
    ///
    /// A link with few users behind it can point at one person: do not show it below the
    /// k-anonymity threshold.
    public let support: [Int32?]

    /// Packs links; traps when the shapes disagree.
    public init(offsets: [Int], attributes: [Int32], support: [Int32?]) {
        precondition(
            offsets.last == attributes.count && attributes.count == support.count,
            "\(attributes.count) attributes and \(support.count) supports up to \(offsets.last ?? -1)"
        )
        self.offsets = offsets
        self.attributes = attributes
        self.support = support
    }

    /// Number of items.
    public var itemCount: Int { offsets.count - 1 }

    /// The attributes of one item, ascending.
    public subscript(item: Int) -> ArraySlice<Int32> {
        attributes[offsets[item]..<offsets[item + 1]]
    }

    /// The users behind each attribute of one item, parallel to `self[item]`.
    public func support(of item: Int) -> ArraySlice<Int32?> {
        support[offsets[item]..<offsets[item + 1]]
    }
}

/// A link to another item that the source states, such as a purchase together.
public struct ItemRelation: Sendable, Hashable {
    /// What the source calls it, such as `also_bought`.
    public let kind: String
    /// Dense index of the other item.
    public let item: Int32

    /// Makes a relation from its fields.
    public init(kind: String, item: Int32) {
        self.kind = kind
        self.item = item
    }
}

/// A form in which an item is present beside its identifier.
public struct Modality: Sendable, Hashable {
    /// The forms the store knows.
    public enum Kind: String, Sendable, CaseIterable {
        /// A description, plot or caption.
        case text
        /// A poster or product picture.
        case image
        /// A sound track.
        case audio

        /// The word for many of a kind in options and findings: texts, images, sounds.
        public var plural: String {
            switch self {
            case .text: "texts"
            case .image: "images"
            case .audio: "sounds"
            }
        }
    }

    /// Dense item index.
    public let item: Int32
    /// Which form it is.
    public let kind: Kind
    /// File path or address; nil when the content is in the store itself. A path without a leading
    /// `/` counts from the workspace's folder: see `Workspace.file(at:)`.
    public let location: String?
    /// Hash of the content, nil when it was never read.
    public let contentHash: UInt64?

    /// Makes a modality from its fields.
    public init(item: Int32, kind: Kind, location: String?, contentHash: UInt64?) {
        self.item = item
        self.kind = kind
        self.location = location
        self.contentHash = contentHash
    }
}

/// One entry of a user's history with the value the source gave it.
public struct HistoryEntry: Sendable, Hashable {
    /// Dense item index.
    public let item: Int32
    /// Milliseconds since 1970.
    public let time: Int64
    /// Rating or watch ratio, nil when the source has none.
    public let value: Double?

    /// Makes an entry from its fields.
    public init(item: Int32, time: Int64, value: Double?) {
        self.item = item
        self.time = time
        self.value = value
    }
}

/// An interaction that was appended after the import.
public struct RecordedEvent: Sendable, Hashable {
    /// Position in the event log, from 1, never reused.
    public let sequence: Int64
    /// Who, what and when.
    public let interaction: Interaction
    /// Rating or watch ratio, nil when there is none.
    public let value: Double?
    /// Where it came from, such as `replay` or `simulated`.
    public let source: String

    /// Makes an event from its fields.
    public init(sequence: Int64, interaction: Interaction, value: Double?, source: String) {
        self.sequence = sequence
        self.interaction = interaction
        self.value = value
        self.source = source
    }
}

/// An attribute that a user meets more often than others do.
public struct TasteWord: Sendable, Hashable {
    /// Index into `CatalogStore.attributes()`.
    public let attribute: Int32
    /// Number of the user's interactions whose item carries it.
    public let count: Int
    /// Share of the user's interactions over the share of everybody's, above 1 for a preference.
    public let lift: Double

    /// Makes a taste word from its fields.
    public init(attribute: Int32, count: Int, lift: Double) {
        self.attribute = attribute
        self.count = count
        self.lift = lift
    }
}
