import Catalog

/// What of the catalogue an explanation may say about items: titles and attributes.
public struct ItemFacts: Sendable {
    /// Titles by dense item index. Untrusted text.
    public let titles: [String]
    /// The words that describe items, by dense attribute index. Untrusted text.
    public let attributes: [Attribute]
    /// Which item carries which attribute.
    public let links: ItemAttributes

    /// Collects facts; one title for each item of the links.
    public init(titles: [String], attributes: [Attribute], links: ItemAttributes) {
        precondition(
            titles.count == links.itemCount,
            "\(titles.count) titles for \(links.itemCount) items")
        self.titles = titles
        self.attributes = attributes
        self.links = links
    }

    /// Title of an item, safe to print.
    public func title(of item: Int32) -> String { sanitized(titles[Int(item)]) }

    /// An attribute in words, such as `genre Drama`, safe to print.
    func label(of attribute: Int32) -> String {
        let attribute = attributes[Int(attribute)]
        return sanitized("\(attribute.kind) \(attribute.name)")
    }

    /// Attributes of an item with the users behind each; nil users for a fact of the catalogue.
    func attributes(of item: Int32) -> [(attribute: Int32, support: Int32?)] {
        zip(links[Int(item)], links.support(of: Int(item))).map { ($0, $1) }
    }
}

/// The name under which a user appears everywhere, such as `u0093`.
public func pseudonym(of user: Int32) -> String {
    let digits = String(user)
    return "u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}
