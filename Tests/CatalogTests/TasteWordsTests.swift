import Catalog
import TestFiles
import Testing

@Suite struct TasteWordsTests {
    @Test func `words that everybody meets lose to those a user stands out with`() throws {
        let folder = try TemporaryFolder()
        let workspace = try Workspace.create(
            at: folder.workspace,
            holding: CatalogContents(
                name: "made", users: ["a", "b"],
                items: [
                    .init("0", attributes: [("g", "drama"), ("g", "space")]),
                    .init("1", attributes: [("g", "drama"), ("g", "space")]),
                    .init("2", attributes: [("g", "drama")]),
                    .init("3", attributes: [("g", "drama"), ("g", "war")]),
                ],
                interactions: [
                    (0, 0), (0, 1), (0, 3), (1, 2), (1, 3), (1, 2),
                ].enumerated().map {
                    Interaction(user: $1.0, item: $1.1, time: Int64($0))
                }))
        let store = try workspace.openCatalog()
        let names = try store.attributes().map(\.name)
        let taste = try store.tasteWords()
        let words = taste.words(of: try store.sequences()[0], limit: 5)
        #expect(words.map { names[Int($0.attribute)] } == ["space"])
        #expect(words[0].count == 2)
        #expect(abs(words[0].lift - 2) < 1e-12)
        #expect(taste.words(of: [], limit: 5).isEmpty)
        #expect(taste.words(of: [0, 1], limit: 0).isEmpty)
    }

    @Test func `shuffled ties keep every event in its instant`() {
        let sequences = InteractionSequences(
            itemCount: 50, offsets: [0, 40, 43], items: Array(0..<40) + [7, 8, 9],
            times: [Int64](repeating: 5, count: 40) + [1, 2, 3])
        let shuffled = sequences.withShuffledTies(seed: 1)
        #expect(Array(shuffled[1]) == [7, 8, 9])
        #expect(shuffled[0].sorted() == Array(sequences[0]))
        #expect(Array(shuffled[0]) != Array(sequences[0]))
        #expect(shuffled == sequences.withShuffledTies(seed: 1))
        #expect(shuffled != sequences.withShuffledTies(seed: 2))
    }
}
