import Foundation
import TestFiles
import Testing

@testable import Catalog

/// Counts on the real data sets, where a developer has them beside the repository.
private let sharedData: URL? =
    SharedFolder.has("data") ? SharedFolder.url.appendingPathComponent("data") : nil

@Suite(.enabled(if: sharedData != nil, "the shared data sets are not on this machine"))
struct SharedDataTests {
    private let data: URL
    private let folder: TemporaryFolder

    init() throws {
        data = try #require(sharedData)
        folder = try TemporaryFolder()
    }

    @Test func `a slice of MovieLens 1M joins interactions, Latin-1 titles, plots and posters`()
        throws
    {
        let source = data.appendingPathComponent("movielens-1m")
        var request = ImportRequest(
            format: .tsv, paths: [source.appendingPathComponent("interactions.tsv.gz")])
        request.columns = InteractionColumns(user: "user", item: "movie", time: "time")
        request.itemFiles = [
            ItemFile(
                file: source.appendingPathComponent("movies.dat"), layout: .format(.movielens1M)),
            ItemFile(
                file: source.appendingPathComponent("movie_text.tsv.gz"),
                layout: .columns(try ItemColumns(parsing: "id=movie,text=plot"))),
        ]
        request.imageFolder = source.appendingPathComponent("posters")
        request.limit = 20_000
        let report = try DatasetImport(request).run(into: folder.workspace)
        #expect(report.facts.interactions == 20_000)
        #expect(report.facts.items == 3883)
        #expect(report.rejected == 0)
        let store = try Workspace(opening: folder.workspace).openCatalog()
        let modalities = try store.modalities()
        #expect(modalities.count { $0.kind == .image } == 3872)
        #expect(modalities.count { $0.kind == .text } == 3881 - 36)
        let item = try #require(try store.item(named: "1"))
        #expect(try store.titles()[Int(item)] == "Toy Story")
    }

    @Test func `MovieLens small has the counts of its description`() throws {
        let request = ImportRequest(
            format: .movielens, paths: [data.appendingPathComponent("movielens-small")])
        let report = try DatasetImport(request).run(into: folder.workspace)
        #expect(report.facts.users == 671)
        #expect(report.facts.items == 9125)
        #expect(report.facts.interactions == 100_004)
        #expect(report.rejected == 0)
        let store = try Workspace(opening: folder.workspace).openCatalog()
        for (id, title) in [("134130", "The Martian"), ("109487", "Interstellar")] {
            let item = try #require(try store.item(named: id))
            #expect(try store.titles()[Int(item)] == title)
        }
        #expect(
            try store.searchItems("gravity").contains(try #require(try store.item(named: "104841")))
        )
    }

    @Test func `every caption of KuaiRec is read`() throws {
        let side = data.appendingPathComponent("kuairec-side")
        let matrix = try folder.write(
            "user_id,video_id,play_duration,video_duration,time,date,timestamp,watch_ratio\n"
                + "1,1378,1,1,,,1593898068.378,1\n", to: "big_matrix.csv")
        let names = ["item_categories.csv.gz", "kuairec_caption_category.csv.gz"]
        let request = ImportRequest(
            format: .kuairec,
            paths: [matrix] + names.map { side.appendingPathComponent($0) })
        let report = try DatasetImport(request).run(into: folder.workspace)
        #expect(report.facts.items == 10_728)
        let store = try Workspace(opening: folder.workspace).openCatalog()
        #expect(try store.titles()[0] == "张凯教练：“我希望我们能开启一段王朝 ！”")
        // Of 9,372 captions that a strict CSV reader finds not blank.
        #expect(try store.items().count { $0.title != nil } == 9372)
        #expect(report.rejected <= 1)
    }
}
