import Catalog
import Foundation
import TestFiles
import Testing

@Suite struct CatalogStoreTests {
    private static let contents = CatalogContents(
        name: "made",
        users: ["ada", "Grace", "idle"],
        items: [
            .init("m1", title: "Amélie", year: 2001, attributes: [("genre", "Comedy")]),
            .init(
                "m2", title: "Gravity", year: 2013, text: "A medic adrift.",
                attributes: [("genre", "Drama"), ("tag", "space")]),
            .init("m3"),
            .init("m4", title: "The Martian", attributes: [("genre", "Drama"), ("tag", "space")]),
        ],
        interactions: [
            Interaction(user: 1, item: 3, time: 5000),
            Interaction(user: 0, item: 2, time: 2000),
            Interaction(user: 0, item: 1, time: 1000),
            Interaction(user: 0, item: 0, time: 2000),
            Interaction(user: 1, item: 1, time: 2000),
        ])

    private let folder: TemporaryFolder
    private let workspace: Workspace

    init() throws {
        folder = try TemporaryFolder()
        workspace = try Workspace.create(at: folder.workspace, holding: Self.contents)
    }

    @Test func `sequences are in time order and ties keep the order of the source`() throws {
        let sequences = try workspace.openCatalog().sequences()
        #expect(sequences.userCount == 3)
        #expect(sequences.itemCount == 4)
        #expect(Array(sequences[0]) == [1, 2, 0])
        #expect(Array(sequences[1]) == [1, 3])
        #expect(Array(sequences[2]) == [])
        #expect(Array(sequences.times(of: 0)) == [1000, 2000, 2000])
    }

    @Test func `the global order is by time, then by position in the source`() throws {
        let order = try workspace.openCatalog().interactionsInTimeOrder()
        #expect(order.map(\.item) == [1, 2, 0, 1, 3])
        #expect(order.map(\.user) == [0, 0, 0, 1, 1])
    }

    @Test func `users, items, attributes and facts come back as they went in`() throws {
        let store = try workspace.openCatalog()
        let users = try store.users()
        #expect(users.map(\.name) == ["ada", "Grace", "idle"])
        #expect(users.map(\.interactionCount) == [3, 2, 0])
        #expect(users[0].firstTime == 1000)
        #expect(users[0].lastTime == 2000)
        #expect(users[2].firstTime == nil)
        let items = try store.items()
        #expect(items.map(\.displayTitle) == ["Amélie", "Gravity", "m3", "The Martian"])
        #expect(items.map(\.year) == [2001, 2013, nil, nil])
        #expect(items.map(\.interactionCount) == [1, 2, 1, 1])
        let attributes = try store.attributes()
        #expect(items[3].attributes.map { attributes[Int($0)].name } == ["Drama", "space"])
        #expect(try store.text(ofItem: 1) == "A medic adrift.")
        #expect(try store.text(ofItem: 0) == nil)
        #expect(store.facts.users == 3)
        #expect(store.facts.interactions == 5)
        #expect(store.facts.timeResolution == .seconds)
        #expect(store.facts.contentHash.count == 16)
        #expect(try store.user(named: "Grace") == 1)
        #expect(try store.item(named: "nothing") == nil)
        #expect(try store.titles() == items.map(\.displayTitle))
    }

    @Test func `search ignores case and accents and ranks beginnings first`() throws {
        let store = try workspace.openCatalog()
        #expect(try store.searchItems("amel") == [0])
        #expect(try store.searchItems("MARTIAN the") == [3])
        #expect(try store.searchItems("m") == [2, 1, 0, 3])
        #expect(try store.searchItems("") == [])
        #expect(try store.searchItems("zzz") == [])
        #expect(try store.searchUsers("grace") == [1])
        #expect(try store.searchItems("m", limit: 1).count == 1)
    }

    @Test func `appended events come back in order and never touch the interactions`() throws {
        let store = try workspace.openCatalog(.readWrite)
        let event = Interaction(user: 2, item: 3, time: 9000)
        #expect(try store.append(event, value: 4.5, source: "replay") == 1)
        let more = [
            Interaction(user: 0, item: 3, time: 9001), Interaction(user: 1, item: 0, time: 8000),
        ]
        #expect(try store.append(more, source: "simulated") == 3)
        try store.close()

        let reopened = try workspace.openCatalog()
        let events = try reopened.events()
        #expect(events.map(\.interaction) == [event] + more)
        #expect(events.map(\.value) == [4.5, nil, nil])
        #expect(events.map(\.source) == ["replay", "simulated", "simulated"])
        #expect(try reopened.events(after: 2).map(\.sequence) == [3])
        #expect(try reopened.sequences().interactionCount == 5)
    }

    @Test func `an event for somebody unknown is refused`() throws {
        let store = try workspace.openCatalog(.readWrite)
        #expect(throws: CatalogError.self) {
            try store.append(Interaction(user: 3, item: 0, time: 1), source: "replay")
        }
        #expect(throws: CatalogError.self) {
            try store.append(Interaction(user: 0, item: -1, time: 1), source: "replay")
        }
        #expect(try store.events().isEmpty)
    }

    @Test func `the content hash depends on content and order, not on when it was written`() throws
    {
        let hash = try workspace.openCatalog().facts.contentHash
        let again = try Workspace.create(
            at: folder.url.appendingPathComponent("again"), holding: Self.contents)
        #expect(try again.openCatalog().facts.contentHash == hash)
        var swapped = Self.contents
        swapped.interactions.swapAt(1, 3)
        let other = try Workspace.create(
            at: folder.url.appendingPathComponent("other"), holding: swapped)
        #expect(try other.openCatalog().facts.contentHash != hash)
    }
}
