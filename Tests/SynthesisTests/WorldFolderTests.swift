import Foundation
import Testing

@testable import Synthesis

@Suite struct WorldFolderTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private static func tiny(seed: UInt64 = 7, media: Bool = false) throws -> World {
        try World(
            size: WorldSize(users: 16, items: 64, days: 20, eventsPerUser: 8, hasMedia: media),
            seed: seed)
    }

    /// Hash of all files and their names.
    private func digest(_ folder: TemporaryFolder) throws -> UInt64 {
        var sum: UInt64 = 0
        for path in try folder.files() {
            let content = try Data(contentsOf: folder.url.appending(path: path))
            // Wraps by definition.
            sum = sum &* 31 &+ (hash(path.utf8) ^ hash(content))
        }
        return sum
    }

    @Test func `the same seed gives the same bits, another seed others`() throws {
        var digests: [UInt64] = []
        for seed in [7, 7, 8] as [UInt64] {
            let folder = try TemporaryFolder()
            _ = try WorldFolder(Self.tiny(seed: seed)).write(to: folder.url)
            digests.append(try digest(folder))
        }
        #expect(digests[0] == digests[1])
        #expect(digests[0] != digests[2])
    }

    @Test func `source and truth are folders apart, and nothing of the truth is in the source`()
        throws
    {
        let world = try Self.tiny()
        _ = try WorldFolder(world).write(to: folder.url)
        #expect(
            try folder.files() == [
                "source/interactions.tsv.gz", "source/items.jsonl.gz", "truth/circles.tsv.gz",
                "truth/drifts.tsv.gz", "truth/items.tsv.gz", "truth/reasons.jsonl.gz",
                "truth/trends.tsv.gz", "truth/users.tsv.gz", "truth/world.json",
            ])
        let items = try GzipText.read(folder.url.appending(path: "source/items.jsonl.gz"))
        #expect(items.count == 64)
        let known: Set = ["id", "title", "year", "text", "genre", "director", "cast", "tag"]
        for line in items {
            let item = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let keys = Set(try #require(item).keys)
            #expect(keys.isSubset(of: known))
        }
        let lines = try GzipText.read(folder.url.appending(path: "source/interactions.tsv.gz"))
        #expect(lines[0] == "user\titem\ttime")
        #expect(lines.count == world.interactionCount + 1)
        #expect(lines.allSatisfy { $0.split(separator: "\t").count == 3 })
    }

    @Test func `the truth has a line for each interaction, in the same order`() throws {
        _ = try WorldFolder(Self.tiny()).write(to: folder.url)
        let lines = try GzipText.read(folder.url.appending(path: "source/interactions.tsv.gz"))
        let reasons = try GzipText.read(folder.url.appending(path: "truth/reasons.jsonl.gz"))
        #expect(reasons.count == lines.count - 1)
        for (line, reason) in zip(lines.dropFirst(), reasons) {
            let object =
                try JSONSerialization.jsonObject(with: Data(reason.utf8)) as? [String: Any]
            let fields = line.split(separator: "\t").map(String.init)
            #expect(object?["user"] as? String == fields[0])
            #expect(object?["item"] as? String == fields[1])
            #expect(object?["time"] as? Int == Int(fields[2]))
            let word = try #require(object?["reason"] as? String)
            let kind = try #require(TrueReason.Kind(rawValue: word))
            #expect((object?["value"] != nil) == (kind.trait != nil))
            #expect((object?["friends"] != nil) == (kind == .circle))
            #expect((object?["trend"] != nil) == (kind == .trend))
        }
    }

    @Test func `the answer key says that knowing tastes beats popularity, and each trait counts`()
        throws
    {
        let world = try World(
            size: WorldSize(users: 400, items: 240, days: 60, eventsPerUser: 24, hasMedia: false),
            seed: 7)
        let report = try WorldFolder(world).write(to: folder.url)
        let key = try #require(report.answerKey)
        let hits = Dictionary(
            uniqueKeysWithValues: key.rows.map { ($0.knowledge.name, $0.hitAt10) })
        let all = try #require(hits["everything"])
        #expect(all > (hits["popularity"] ?? 1) + 0.2)
        for name in ["without theme", "without style", "without mood"] {
            #expect(try #require(hits[name]) < all - 0.03, "\(name)")
        }
        #expect(key.choices == 400)
    }

    @Test func `a folder that is not empty is refused, a world gives way when told to`() throws {
        let world = try Self.tiny()
        let readme = folder.url.appending(path: "README.md")
        try Data("words".utf8).write(to: readme)
        let error = #expect(throws: SynthesisError.self) {
            try WorldFolder(world).write(to: folder.url)
        }
        #expect(error?.hint?.contains("--replace") == true)
        _ = try WorldFolder(world).write(to: folder.url, replacing: true)
        #expect(throws: SynthesisError.self) { try WorldFolder(world).write(to: folder.url) }
        _ = try WorldFolder(Self.tiny(seed: 9)).write(to: folder.url, replacing: true)
        #expect(try String(contentsOf: readme, encoding: .utf8) == "words")
        #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/.partial"))
    }

    @Test func `a source that is no made-up world is never replaced`() throws {
        let source = folder.url.appending(path: "source")
        try FileManager.default.createDirectory(at: source, withIntermediateDirectories: true)
        try Data("mine".utf8).write(to: source.appending(path: "ratings.csv"))
        #expect(throws: SynthesisError.self) {
            try WorldFolder(Self.tiny()).write(to: folder.url, replacing: true)
        }
        #expect(try folder.files() == ["source/ratings.csv"])
    }

    @Test func `a stopped run leaves nothing`() throws {
        #expect(throws: CancellationError.self) {
            try WorldFolder(Self.tiny(media: true), isCancelled: { true }).write(to: folder.url)
        }
        #expect(try folder.files().isEmpty)
    }
}
