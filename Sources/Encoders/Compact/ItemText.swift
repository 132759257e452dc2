/// Everything the catalogue says about an item in words. All of it is untrusted text.
public struct ItemText: Sendable, Equatable {
    /// A word that describes items, such as a genre or a brand.
    public struct Attribute: Sendable, Hashable {
        /// What sort of word it is.
        public var kind: String
        /// The word.
        public var name: String

        /// Names a sort and a word.
        public init(kind: String, name: String) {
            self.kind = kind
            self.name = name
        }
    }

    /// Title without the year.
    public var title: String?
    /// Year of release.
    public var year: Int?
    /// Genres, brand, categories, director, tags.
    public var attributes: [Attribute]
    /// Plot or caption.
    public var description: String?

    /// Makes an item's text; anything may be left out.
    public init(
        title: String? = nil, year: Int? = nil, attributes: [Attribute] = [],
        description: String? = nil
    ) {
        self.title = title
        self.year = year
        self.attributes = attributes
        self.description = description
    }

    /// The text as one line, for encoders that read sentences: title and year, attributes,
    /// description. Empty when there is none.
    public var sentence: String {
        var parts: [String] = []
        if let title { parts.append(year.map { "\(title) (\($0))" } ?? title) }
        if !attributes.isEmpty { parts.append(attributes.map(\.name).joined(separator: ", ")) }
        if let description { parts.append(description) }
        return parts.joined(separator: ". ")
    }
}
