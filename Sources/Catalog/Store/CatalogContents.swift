/// A small data set held in memory, to be written as a workspace.
///
/// For made-up data: simulations, examples and tests. Files are read by `DatasetImport`, which
/// streams.
public struct CatalogContents: Sendable {
    /// An item with everything the store can hold about it.
    public struct Entry: Sendable {
        /// Identifier.
        public var name: String
        /// Title, nil when there is none.
        public var title: String?
        /// Year of release.
        public var year: Int?
        /// Description.
        public var text: String?
        /// Attributes as (kind, name).
        public var attributes: [(kind: String, name: String)]

        /// Makes an entry; everything but the identifier may be left out.
        public init(
            _ name: String, title: String? = nil, year: Int? = nil, text: String? = nil,
            attributes: [(kind: String, name: String)] = []
        ) {
            self.name = name
            self.title = title
            self.year = year
            self.text = text
            self.attributes = attributes
        }
    }

    /// Name of the data set.
    public var name: String
    /// Users by dense index.
    public var users: [String]
    /// Items by dense index.
    public var items: [Entry]
    /// Interactions in file order.
    public var interactions: [Interaction]

    /// Collects a data set; identifiers must be unique and indices within them.
    public init(
        name: String, users: [String], items: [Entry], interactions: [Interaction]
    ) {
        self.name = name
        self.users = users
        self.items = items
        self.interactions = interactions
    }
}
