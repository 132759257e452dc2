import Foundation
import TestFiles
import Testing

@testable import Catalog

@Suite struct ImportFormatTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ request: ImportRequest) throws -> (ImportReport, CatalogStore) {
        let target = folder.workspace
        let report = try DatasetImport(request).run(into: target)
        return (report, try Workspace(opening: target).openCatalog())
    }

    /// The words of an item, as `kind:name`.
    private func words(_ store: CatalogStore, item name: String) throws -> Set<String> {
        let attributes = try store.attributes()
        let item = try #require(try store.items().first { $0.name == name })
        return Set(
            item.attributes.map { "\(attributes[Int($0)].kind):\(attributes[Int($0)].name)" })
    }

    @Test func `movielens csv brings titles, years, genres, tags with support, and ratings`() throws
    {
        let source = folder.url.appendingPathComponent("ml-mini")
        try folder.write(
            gzip(
                Data(
                    "userId,movieId,rating,timestamp\r\n1,10,4.5,100\r\n2,10,3,90\r\n1,20,1,50\r\n"
                        .utf8)),
            to: "ml-mini/ratings.csv.gz")
        try folder.write(
            "movieId,title,genres\n10,\"American President, The (1995)\",Comedy|Drama\n"
                + "20,\"He said \"\"no\"\"\",(no genres listed)\n30,Unseen (2001),Drama\n",
            to: "ml-mini/movies.csv")
        try folder.write(
            "userId,movieId,tag,timestamp\n1,10,White House,1\n2,10,white house,2\n1,99,lost,3\n",
            to: "ml-mini/tags.csv")
        let (report, store) = try run(ImportRequest(format: .movielens, paths: [source]))

        #expect(report.facts.name == "ml-mini")
        #expect(report.facts.users == 2)
        #expect(report.facts.items == 3)
        #expect(report.facts.ratedItems == 2)
        #expect(report.facts.interactions == 3)
        #expect(report.facts.timeResolution == .seconds)
        #expect(report.rejected == 0)
        let items = try store.items()
        #expect(items.map(\.title) == ["American President, The", "He said \"no\"", "Unseen"])
        #expect(items.map(\.year) == [1995, nil, 2001])
        #expect(
            try words(store, item: "10") == ["genre:Comedy", "genre:Drama", "tag:white house"])
        #expect(try words(store, item: "20") == [])
        let attributes = try store.attributes()
        let links = try store.itemAttributes()
        for (attribute, support) in zip(links[0], links.support(of: 0)) {
            #expect(support == (attributes[Int(attribute)].kind == "tag" ? 2 : nil))
        }
        #expect(try store.history(ofUser: 0).map(\.item) == [1, 0])
        #expect(try store.history(ofUser: 0).map(\.value) == [1, 4.5])
        #expect(try store.searchItems("american pres") == [0])
    }

    @Test func `movielens-1m reads Latin-1 and the users' codes`() throws {
        try folder.write("1::5::3::978300760\n2::5::4::978300761\n", to: "ml/ratings.dat")
        try folder.write(
            Data("5::Cit".utf8) + Data([0xe9]) + Data(" (1995)::Sci-Fi|Adventure\n".utf8),
            to: "ml/movies.dat")
        try folder.write("1::F::1::10::48067\n2::M::56::16::70072\n", to: "ml/users.dat")
        let (_, store) = try run(
            ImportRequest(format: .movielens1M, paths: [folder.url.appendingPathComponent("ml")]))
        #expect(try store.titles() == ["Cité"])
        #expect(
            try store.attributes(ofUser: 0).map(\.name) == ["F", "under 18", "K-12 student"])
        #expect(try words(store, item: "5") == ["genre:Sci-Fi", "genre:Adventure"])
    }

    @Test func `movielens-100k turns flags into genres`() throws {
        try folder.write("196\t242\t3\t881250949\n", to: "k/u.data")
        let flags = (0..<19).map { $0 == 1 || $0 == 18 ? "1" : "0" }.joined(separator: "|")
        try folder.write("242|Kolya (1996)|24-Jan-1997||http://x|\(flags)\n", to: "k/u.item")
        try folder.write("196|49|M|writer|55105\n", to: "k/u.user")
        let (_, store) = try run(
            ImportRequest(format: .movielens100K, paths: [folder.url.appendingPathComponent("k")]))
        #expect(try words(store, item: "242") == ["genre:Action", "genre:Western"])
        #expect(try store.attributes(ofUser: 0).map(\.name) == ["M", "49", "writer"])
    }

    @Test(arguments: [
        (
            #"{"reviewerID": "A1", "asin": "B1", "overall": 5.0, "unixReviewTime": 1252800000, "reviewText": "x \" y"}"#,
            #"{'asin': 'B1', 'title': 'Oil &amp; Vinegar', 'brand': 'Acme', 'imUrl': 'http://i/1.jpg', 'categories': [['Beauty', 'Hair']], 'related': {'also_bought': ['B1', 'B9']}, 'description': "It's good"}"#
        ),
        (
            #"{"reviewerID": "A1", "asin": "B1", "overall": 5.0, "unixReviewTime": 1252800000}"#,
            #"{"asin": "B1", "title": "Oil & Vinegar", "brand": "Acme", "imageURLHighRes": ["http://i/1.jpg"], "category": ["Beauty", "Hair"], "also_buy": ["B1"], "description": ["It's good"]}"#
        ),
        (
            #"{"user_id": "A1", "asin": "V7", "parent_asin": "B1", "rating": 5.0, "timestamp": 1252800000000}"#,
            #"{"parent_asin": "B1", "title": "Oil & Vinegar", "store": "Acme", "images": [{"hi_res": "http://i/1.jpg", "large": "x"}], "categories": ["Beauty", "Hair"], "description": ["It's", "good"]}"#
        ),
    ])
    func `amazon of 2014, 2018 and 2023 give the same catalogue`(
        review: String, product: String
    ) throws {
        try folder.write(gzip(Data((review + "\n").utf8)), to: "a/reviews.json.gz")
        let other = #"{"asin": "B9", "parent_asin": "B9", "title": "Unreviewed"}"#
        try folder.write(product + "\n" + other + "\n", to: "a/meta.jsonl")
        let (report, store) = try run(
            ImportRequest(format: .amazon, paths: [folder.url.appendingPathComponent("a")]))
        #expect(report.facts.items == 1)
        #expect(try store.titles() == ["Oil & Vinegar"])
        #expect(
            try store.history(ofUser: 0) == [
                HistoryEntry(item: 0, time: 1_252_800_000_000, value: 5)
            ])
        #expect(
            try words(store, item: "B1") == ["brand:Acme", "category:Beauty", "category:Hair"])
        #expect(try store.text(ofItem: 0) == "It's good")
        let image = try store.modalities().first { $0.kind == .image }
        #expect(image?.location == "http://i/1.jpg")
        if product.contains("also_") {
            #expect(try store.relations(ofItem: 0) == [ItemRelation(kind: "also_bought", item: 0)])
        }
    }

    @Test func `kuairec counts rows without a time apart and mends broken captions`() throws {
        try folder.write(
            "user_id,video_id,play_duration,video_duration,time,date,timestamp,watch_ratio\n"
                + "14,148,4381,6067,2020-07-05 05:27:48.378,20200705,1593898068.378,0.72\n"
                + "14,183,11635,6100,,,,1.9\n"
                + "19,148,100,6067,x,20200705,1593898000.5,0.01\n",
            to: "k/data/big_matrix.csv")
        try folder.write(
            "video_id,feat\n148,\"[27, 9]\"\n183,[8]\n", to: "k/data/item_categories.csv")
        try folder.write(
            "video_id,manual_cover_text,caption,topic_tag,first_level_category_id,"
                + "first_level_category_name,second_level_category_id,second_level_category_name,"
                + "third_level_category_id,third_level_category_name\n"
                + "148,UNKNOWN,精神\n小伙\r路,\"[张公案,井柏然]\",8,颜值,673,颜值随拍,-124,UNKNOWN\n"
                + "200,封面,,[],1,a,-124,UNKNOWN,-124,UNKNOWN\n",
            to: "k/data/kuairec_caption_category.csv")
        let (report, store) = try run(
            ImportRequest(format: .kuairec, paths: [folder.url.appendingPathComponent("k")]))
        #expect(report.facts.interactions == 2)
        #expect(report.untimed == 1)
        #expect(report.rejected == 0)
        #expect(report.facts.timeResolution == .milliseconds)
        #expect(try store.titles() == ["精神 小伙 路", "183", "200"])
        #expect(
            try words(store, item: "148") == [
                "category id:27", "category id:9", "hashtag:张公案", "hashtag:井柏然", "category:颜值",
                "category:颜值随拍",
            ])
        #expect(try store.history(ofUser: 0)[0].time == 1_593_898_068_378)
        #expect(try store.history(ofUser: 0)[0].value == 0.72)
        #expect(try store.text(ofItem: 2) == "封面")
    }

    @Test func `sequences keep the order of the lines and have no times`() throws {
        let file = try folder.write("u1 9\nu2 9\nu1 3\nu3 1 2 3\n", to: "beauty.txt")
        let (report, store) = try run(ImportRequest(format: .sequences, paths: [file]))
        #expect(report.facts.timeResolution == .none)
        let items = try store.items()
        let sequences = try store.sequences()
        #expect(sequences[0].map { items[Int($0)].name } == ["9", "3"])
        #expect(sequences[2].map { items[Int($0)].name } == ["1", "2", "3"])
    }

    @Test func `tsv takes named columns, item columns and pictures`() throws {
        let file = try folder.write(
            "quality\ttime\tmovie\tuser\n0\t100\t7\tu1\n0\t90\t8\tu1\n", to: "i.tsv")
        let items = try folder.write(
            "asin\tname\tmaker\tgroups\tplot\n7\t\"Seven\"\tAcme\tA|B & C\tLong story\n8\t\t\t\t\n",
            to: "items.tsv")
        try folder.write(Data([1, 2, 3]), to: "posters/7.jpg")
        var request = ImportRequest(format: .tsv, paths: [file])
        request.columns = try InteractionColumns(parsing: "user=user,item=movie,time=time")
        request.itemFiles = [
            ItemFile(
                file: items,
                layout: .columns(
                    try ItemColumns(parsing: "id=asin,title=name,attributes=maker+groups,text=plot")
                ))
        ]
        request.imageFolder = folder.url.appendingPathComponent("posters")
        let (_, store) = try run(request)
        #expect(try store.titles() == ["\"Seven\"", "8"])
        #expect(try store.items()[1].title == nil)
        #expect(try words(store, item: "7") == ["maker:Acme", "groups:A", "groups:B & C"])
        let modalities = try store.modalities()
        #expect(modalities.map(\.kind) == [.image, .text])
        #expect(modalities[0].location?.hasSuffix("posters/7.jpg") == true)
        #expect(Array(try store.sequences()[0]) == [1, 0])
    }

    @Test func `numbers name columns of a file without a header`() throws {
        let file = try folder.write("196\t242\t3\t881250949\n", to: "u.data")
        var request = ImportRequest(format: .tsv, paths: [file])
        request.columns = try InteractionColumns(parsing: "user=1,item=2,value=3,time=4")
        let (_, store) = try run(request)
        #expect(try store.history(ofUser: 0).map(\.value) == [3])
        #expect(try store.user(named: "196") == 0)
    }

    @Test func `csv and jsonl with named columns agree`() throws {
        let csv = try folder.write("u,i,t\nä,\"x,1\",2014-07-23\n", to: "a.csv")
        var request = ImportRequest(format: .csv, paths: [csv])
        request.columns = InteractionColumns(user: "u", item: "i", time: "t")
        let (_, store) = try run(request)
        let jsonl = try folder.write(#"{"u": "ä", "i": "x,1", "t": "2014-07-23"}"#, to: "a.jsonl")
        var other = ImportRequest(format: .jsonl, paths: [jsonl])
        other.columns = request.columns
        let target = folder.url.appendingPathComponent("other")
        let report = try DatasetImport(other).run(into: target)
        #expect(report.facts.contentHash == store.facts.contentHash)
        #expect(report.facts.timeResolution == .days)
    }
}
