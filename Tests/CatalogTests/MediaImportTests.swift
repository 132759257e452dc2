import Foundation
import TestFiles
import Testing

@testable import Catalog

@Suite struct MediaImportTests {
    let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func request(items: String, columns: String) throws -> ImportRequest {
        let file = try folder.write("u\ta\nu\tb\nu\tc\nu\td\n", to: "data/i.tsv")
        var request = ImportRequest(format: .tsv, paths: [file])
        request.columns = try InteractionColumns(parsing: "user=1,item=2")
        request.itemFiles = [
            ItemFile(
                file: try folder.write(items, to: "data/items.tsv"),
                layout: .columns(try ItemColumns(parsing: columns)))
        ]
        return request
    }

    private func run(_ request: ImportRequest) throws -> [Modality] {
        _ = try DatasetImport(request).run(into: folder.workspace)
        return try Workspace(opening: folder.workspace).openCatalog().modalities()
    }

    @Test func `Sounds are found by item as pictures are, whatever the case of the ending`() throws
    {
        var request = try request(items: "a\tAlpha\n", columns: "id=1,title=2")
        try folder.write(Data([1]), to: "sounds/a.FLAC")
        try folder.write(Data([2]), to: "sounds/b.wav")
        try folder.write(Data([3]), to: "sounds/c.txt")
        try folder.write(Data([4]), to: "posters/a.png")
        request.soundFolder = folder.url.appendingPathComponent("sounds")
        request.imageFolder = folder.url.appendingPathComponent("posters")
        let modalities = try run(request)
        #expect(modalities.map(\.kind) == [.audio, .image, .audio])
        #expect(modalities[0].location?.hasSuffix("sounds/a.FLAC") == true)
        #expect(modalities.allSatisfy { $0.contentHash != nil })
    }

    @Test func `A folder of sounds that is not there is named with its option`() throws {
        var request = try request(items: "a\tAlpha\n", columns: "id=1,title=2")
        request.soundFolder = folder.url.appendingPathComponent("none")
        let error = #expect(throws: CatalogError.self) { try run(request) }
        #expect(error?.description.contains("--sounds") == true)
    }

    @Test func `A pipe among the pictures holds nothing up and is no picture`() throws {
        var request = try request(items: "a\tAlpha\n", columns: "id=1,title=2")
        try folder.write(Data([4]), to: "posters/b.png")
        let pipe = folder.url.appendingPathComponent("posters/a.png").path
        #expect(mkfifo(pipe, 0o600) == 0)
        request.imageFolder = folder.url.appendingPathComponent("posters")
        let modalities = try run(request)
        #expect(modalities.count == 1)
    }

    @Test func `A place in the data counts from its file and never leads out of that folder`()
        throws
    {
        try folder.write(Data([1]), to: "data/media/a.png")
        try folder.write(Data([2]), to: "data/a.wav")
        let secret = try folder.write(Data([3]), to: "secret.png")
        let items = """
            a\tmedia/a.png\ta.wav
            b\t../secret.png\thttps://example.org/b.wav
            c\t\(secret.path)\tnone.wav
            d\tmedia/../../secret.png\t/etc/passwd

            """
        let modalities = try run(
            try request(items: items, columns: "id=1,image=2,sound=3"))
        #expect(modalities.count == 8)
        for modality in modalities {
            // Only what lies beside the data was read.
            #expect((modality.contentHash != nil) == (modality.item == 0), "\(modality)")
        }
        #expect(modalities[0].location == folder.url.path + "/data/a.wav")
        #expect(modalities[2].location == "https://example.org/b.wav")
        #expect(modalities[3].location == "../secret.png")
    }

    @Test func `JSON lines name pictures and sounds too`() throws {
        try folder.write(Data([1]), to: "data/a.png")
        try folder.write(Data([1]), to: "data/a.ogg")
        let file = try folder.write("u\ta\n", to: "data/i.tsv")
        var request = ImportRequest(format: .tsv, paths: [file])
        request.columns = try InteractionColumns(parsing: "user=1,item=2")
        request.itemFiles = [
            ItemFile(
                file: try folder.write(
                    #"{"id": "a", "poster": "a.png", "theme": "a.ogg"}"#, to: "data/items.jsonl"),
                layout: .columns(try ItemColumns(parsing: "id=id,image=poster,sound=theme")))
        ]
        let modalities = try run(request)
        #expect(modalities.map(\.kind) == [.audio, .image])
        #expect(modalities.allSatisfy { $0.contentHash != nil })
    }
}
