import Catalog
import Tensor

/// An item as the corpus speaks of it: every text sanitised.
public struct CorpusItem: Sendable, Hashable {
    /// The title.
    public let title: String
    /// When it appeared.
    public let year: Int?
    /// Attributes in words, such as `genre Drama`.
    public let attributes: [String]

    /// Describes an item.
    public init(title: String, year: Int?, attributes: [String]) {
        self.title = title
        self.year = year
        self.attributes = attributes
    }
}

/// What is kept apart from training: a tenth of the items and a tenth of the phrasings, by hash.
struct HoldOut: Sendable {
    let seed: UInt64

    /// Whether an item never occurs in a training document.
    func holds(_ item: CorpusItem) -> Bool {
        splitMix64(seed ^ fnv1a("item/" + item.title)) % 10 == 0
    }

    /// Whether a phrasing never occurs in a training document.
    func holds(_ derivation: [UInt8], of grammar: String) -> Bool {
        let name = grammar + derivation.map { "/\($0)" }.joined()
        return splitMix64(seed ^ fnv1a(name)) % 10 == 0
    }
}

/// The items of the bundled catalogue, by attribute.
public struct CorpusCatalog: Sendable {
    /// What people do with its items, in the past tense.
    public let verb: String
    /// All items with a title.
    public let items: [CorpusItem]

    /// Takes a catalogue: titles and attributes by dense index, years where known.
    public init(facts: ItemFacts, years: [Int?], verb: String) {
        self.verb = verb
        items = facts.titles.indices.compactMap { index in
            let title = facts.title(of: Int32(index))
            guard !title.isEmpty, title.utf8.count <= 64 else { return nil }
            return CorpusItem(
                title: title, year: years[index],
                attributes: facts.links[index].map(facts.label).filter { $0.utf8.count <= 40 })
        }
    }

    /// Reads the catalogue of a workspace.
    public init(_ store: CatalogStore, verb: String = "watched") throws {
        self.init(
            facts: ItemFacts(
                titles: try store.titles(), attributes: try store.attributes(),
                links: try store.itemAttributes()),
            years: try store.items().map(\.year), verb: verb)
    }

    /// Takes items as they are.
    public init(items: [CorpusItem], verb: String) {
        self.items = items
        self.verb = verb
    }
}

/// Items to draw from: one side of the hold-out, with those of each attribute.
struct ItemPool: Sendable {
    let verb: String
    let items: [CorpusItem]
    /// Attributes that several items carry, with their items.
    let themes: [[Int]]
    let themeNames: [String]
    /// The words of all titles that are made of letters, each once, in alphabetical order.
    let words: [String]

    /// - Parameter collectsWords: Whether `words` is filled.
    init(verb: String, items: [CorpusItem], collectsWords: Bool = false) {
        self.verb = verb
        self.items = items
        var carriers: [String: [Int]] = [:]
        for (index, item) in items.enumerated() {
            for attribute in item.attributes { carriers[attribute, default: []].append(index) }
        }
        let named = carriers.filter { $0.value.count >= 4 }.sorted { $0.key < $1.key }
        themes = named.map(\.value)
        themeNames = named.map(\.key)
        words =
            collectsWords
            ? Set(
                items.flatMap { $0.title.split(separator: " ").map(String.init) }
                    .filter { $0.utf8.count <= 16 && $0.allSatisfy(\.isLetter) }
            ).sorted() : []
    }
}
