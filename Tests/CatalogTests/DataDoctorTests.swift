import Catalog
import TestFiles
import Testing

@Suite struct DataDoctorTests {
    private func findings(
        users: Int, items: [CatalogContents.Entry], _ events: [(Int32, Int32, Int64)]
    ) throws -> [String: DoctorFinding] {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.create(
            at: folder.workspace,
            holding: CatalogContents(
                name: "made", users: (0..<users).map { "u\($0)" }, items: items,
                interactions: events.map { Interaction(user: $0.0, item: $0.1, time: $0.2) }))
        let findings = try DataDoctor(workspace.openCatalog()).findings()
        #expect(Set(findings.map(\.code)).count == findings.count)
        return Dictionary(uniqueKeysWithValues: findings.map { ($0.code, $0) })
    }

    /// 2020-01-01, and seconds from there.
    private func at(_ seconds: Int64) -> Int64 { 1_577_836_800_000 + seconds * 1000 }

    private func entries(_ count: Int) -> [CatalogContents.Entry] {
        (0..<count).map {
            .init("\($0)", title: "Title \($0)", text: "t", attributes: [("genre", "x")])
        }
    }

    @Test func `ties, duplicates and repeats are counted apart`() throws {
        let found = try findings(
            users: 1, items: entries(4),
            [
                (0, 3, at(10)), (0, 1, at(20)), (0, 2, at(20)), (0, 1, at(20)), (0, 3, at(31)),
            ])
        #expect(found["tied-times"]?.count == 2)
        #expect(found["tied-times"]?.severity == .warning)
        #expect(found["duplicates"]?.count == 1)
        #expect(found["duplicates"]?.example == "user u0, Title 1")
        #expect(found["repeats"]?.count == 1)
        #expect(found["day-times"] == nil)
    }

    @Test func `whole days and times before the web are told`() throws {
        let found = try findings(
            users: 1, items: entries(2), [(0, 0, 0), (0, 1, 1_577_836_800_000)])
        #expect(found["day-times"]?.count == 2)
        #expect(found["early-times"]?.count == 1)
    }

    @Test func `ties sorted by item are a leak, ties in random order are not`() throws {
        var sorted: [(Int32, Int32, Int64)] = []
        var mixed: [(Int32, Int32, Int64)] = []
        for user in 0..<Int32(50) {
            for position in 0..<Int32(6) {
                sorted.append((user, position * 3 + user % 3, at(Int64(user))))
            }
            for item: Int32 in [3, 1, 5, 0, 4, 2] { mixed.append((user, item, at(Int64(user)))) }
        }
        let found = try findings(users: 50, items: entries(40), sorted)
        #expect(found["ties-in-id-order"]?.count == 250)
        #expect(try findings(users: 50, items: entries(40), mixed)["ties-in-id-order"] == nil)
    }

    @Test func `identifiers in the order of first use are a leak`() throws {
        let events = (0..<60).map { (Int32(0), Int32($0), at(Int64($0) * 7)) }
        #expect(
            try findings(users: 1, items: entries(60), events)["items-in-time-order"]?.count == 60)
        let scattered = (0..<60).map { (Int32(0), Int32($0 * 37 % 60), at(Int64($0) * 7)) }
        #expect(
            try findings(users: 1, items: entries(60), scattered)["items-in-time-order"] == nil)
    }

    @Test func `tests that others' training follows are counted`() throws {
        let found = try findings(
            users: 2, items: entries(8),
            [
                (0, 0, at(1)), (0, 1, at(2)), (0, 2, at(3)),
                (1, 3, at(10)), (1, 4, at(20)), (1, 5, at(30)), (1, 6, at(30)),
            ])
        #expect(found["tests-before-training"]?.count == 1)
        #expect(
            found["tests-before-training"]?.example.contains("66% of training is later") == true)
        #expect(found["tied-tests"]?.count == 1)
        #expect(found["untouched-items"]?.count == 1)
    }

    @Test func `missing titles, texts, images and short users are counted`() throws {
        let found = try findings(
            users: 2, items: [.init("0"), .init("1", title: "One", text: "text")],
            [(0, 0, at(1)), (0, 1, at(2))])
        #expect(found["missing-titles"]?.count == 1)
        #expect(found["missing-titles"]?.example == "item 0")
        #expect(found["missing-texts"]?.count == 1)
        #expect(found["missing-images"]?.count == 2)
        #expect(found["missing-attributes"]?.count == 2)
        #expect(found["short-users"]?.count == 2)
        #expect(found["rare-items"]?.count == 2)
    }

    @Test func `an empty catalogue is examined without a trap`() throws {
        #expect(try findings(users: 0, items: [], [])["damaged-store"] == nil)
    }
}
