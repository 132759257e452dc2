/// One user of the list of users.
public struct UserRow: Sendable, Equatable {
    /// Dense user index.
    public let index: Int32
    /// Pseudonym shown everywhere, such as `u0417`; never a name from the data.
    public let name: String
    /// A few words for the user's taste, most characteristic first.
    public let tastes: [String]
    /// Number of events the model may see now, streamed ones included.
    public let eventCount: Int
    /// Time of the latest of those events in milliseconds since 1970, or nil without any.
    public let lastTime: Int64?
    /// Whether the user has too few events for a collaborative signal.
    public let isCold: Bool

    /// Makes a row.
    public init(
        index: Int32, name: String, tastes: [String] = [], eventCount: Int, lastTime: Int64?,
        isCold: Bool = false
    ) {
        self.index = index
        self.name = name
        self.tastes = tastes
        self.eventCount = eventCount
        self.lastTime = lastTime
        self.isCold = isCold
    }
}

/// The answer to a `UserQuery`.
public struct UserList: Sendable, Equatable {
    /// The first matches in the order asked for; at most `UserQuery.limit` of them.
    public let rows: [UserRow]
    /// How many users match the search text, shown or not.
    public let matchCount: Int
    /// How many users there are.
    public let userCount: Int

    /// Makes a list.
    public init(rows: [UserRow], matchCount: Int, userCount: Int) {
        self.rows = rows
        self.matchCount = matchCount
        self.userCount = userCount
    }
}

/// The order of the list of users.
public enum UserSort: String, Sendable, Equatable, CaseIterable {
    /// By pseudonym, ascending.
    case name
    /// Most events first.
    case eventCount = "events"
    /// Latest event first.
    case lastTime = "recent"
}

/// Which users to list.
public struct UserQuery: Sendable, Equatable {
    /// Text that the pseudonym or a taste word must contain, any case; empty means everybody.
    public let text: String
    /// Order of the answer.
    public let sort: UserSort
    /// The most rows wanted.
    public let limit: Int

    /// Makes a query.
    public init(text: String, sort: UserSort, limit: Int) {
        self.text = text
        self.sort = sort
        self.limit = limit
    }
}

/// Sources that describe an item. An item lacks a modality when its feature is not in the store.
public struct Modalities: OptionSet, Sendable, Hashable {
    /// One bit a modality.
    public let rawValue: UInt8

    /// Wraps the bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Title, description, tags: letter `T`.
    public static let text = Modalities(rawValue: 1)
    /// Poster or picture: letter `V`.
    public static let vision = Modalities(rawValue: 2)
    /// Sound: letter `A`.
    public static let audio = Modalities(rawValue: 4)

    /// Fixed-width letters with `-` for what is missing, such as `TV-`.
    public var letters: String {
        (contains(.text) ? "T" : "-") + (contains(.vision) ? "V" : "-")
            + (contains(.audio) ? "A" : "-")
    }
}

/// One item found by text.
public struct ItemRow: Sendable, Equatable {
    /// Dense item index.
    public let item: Int32
    /// Title from the data; untrusted text.
    public let title: String
    /// Number of events of the item that the model may see.
    public let eventCount: Int

    /// Makes a row.
    public init(item: Int32, title: String, eventCount: Int) {
        self.item = item
        self.title = title
        self.eventCount = eventCount
    }
}

/// The answer to a search for items.
public struct ItemList: Sendable, Equatable {
    /// Best matches first; at most the limit asked for.
    public let rows: [ItemRow]
    /// How many items match, shown or not.
    public let matchCount: Int

    /// Makes a list.
    public init(rows: [ItemRow], matchCount: Int) {
        self.rows = rows
        self.matchCount = matchCount
    }
}

/// A labelled value of a detail page, such as `parameters` and `1,204,736`.
public struct Fact: Sendable, Equatable {
    /// What the value is.
    public let label: String
    /// The value, ready to print.
    public let value: String

    /// Makes a fact.
    public init(_ label: String, _ value: String) {
        self.label = label
        self.value = value
    }
}

/// What the catalogue knows about one item.
public struct ItemDetails: Sendable, Equatable {
    /// Dense item index.
    public let item: Int32
    /// Title from the data; untrusted text.
    public let title: String
    /// Identifier in the source files; untrusted text.
    public let sourceID: String
    /// Number of events of the item that the model may see.
    public let eventCount: Int
    /// Which modalities the store holds.
    public let modalities: Modalities
    /// Attributes, each with the modality it comes from.
    public let attributes: [ItemAttribute]
    /// Description from the data, or empty; untrusted text.
    public let text: String
    /// Its poster; nil where there is none, or none that can be read.
    public let poster: Thumbnail?

    /// Makes a page.
    public init(
        item: Int32, title: String, sourceID: String, eventCount: Int, modalities: Modalities,
        attributes: [ItemAttribute], text: String, poster: Thumbnail? = nil
    ) {
        self.item = item
        self.title = title
        self.sourceID = sourceID
        self.eventCount = eventCount
        self.modalities = modalities
        self.attributes = attributes
        self.text = text
        self.poster = poster
    }
}

/// A small picture as plain values.
public struct Thumbnail: Sendable, Equatable {
    /// Pixels from left to right.
    public let width: Int
    /// Pixels from top to bottom.
    public let height: Int
    /// Red, green and blue of each pixel, row by row. **Shape** [height * width * 3].
    public let pixels: [UInt8]

    /// Makes a picture; there are as many values as its size says.
    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(
            width >= 1 && height >= 1 && pixels.count == width * height * 3,
            "\(pixels.count) values for \(width) x \(height) pixels")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// The pixel nearest to a place, both shares in 0 ..< 1.
    public func pixel(atX x: Double, y: Double) -> (red: UInt8, green: UInt8, blue: UInt8) {
        let column = min(width - 1, max(0, Int(x * Double(width))))
        let row = min(height - 1, max(0, Int(y * Double(height))))
        let place = (row * width + column) * 3
        return (pixels[place], pixels[place + 1], pixels[place + 2])
    }
}

/// An attribute of an item with the modality it was read from.
public struct ItemAttribute: Sendable, Equatable {
    /// The attribute, such as `space`; untrusted text.
    public let name: String
    /// Where it comes from.
    public let source: Modalities

    /// Makes an attribute.
    public init(name: String, source: Modalities) {
        self.name = name
        self.source = source
    }
}
