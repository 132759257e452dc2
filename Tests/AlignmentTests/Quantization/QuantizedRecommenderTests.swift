import Foundation
import Layers
import Recommenders
import Tensor
import Testing

@testable import Alignment

private func model(
    _ count: Int = 4000, width: Int = 24, version: String = "table 1"
) -> TableRecommender {
    let items = clusteredTable(count, width)
    let users = LatentTable(count: 30, width: width) { index, row in
        _ = row.update(fromContentsOf: shakenQuery(items, index))
    }
    return TableRecommender(items: items, users: users, version: version)
}

private func codes(_ model: TableRecommender, subspaces: Int = 6) throws -> QuantizedLatents {
    var options = ProductQuantizer.Options(subspaces: subspaces)
    options.codebook = 64
    options.iterations = 5
    let quantizer = try #require(try ProductQuantizer.train(on: model.items, options: options))
    return try QuantizedLatents(model.items, by: quantizer)
}

private func folder() throws -> URL {
    let url = FileManager.default.temporaryDirectory
        .appendingPathComponent("whyrec-pq-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
}

@Suite struct QuantizedRecommenderTests {
    @Test("lists carry the model's own scores; all scores and latents are the model's")
    func scoresAreExact() throws {
        let model = model()
        let quantized = try QuantizedRecommender(model, codes: codes(model), shortlist: 300)
        var hits = 0
        for user in Int32(0)..<30 {
            let request = request(user: user)
            let scores = model.scores(for: [request])[0]
            #expect(quantized.scores(for: [request])[0] == scores)
            let list = quantized.topItems(10, for: request) { _ in true }
            #expect(list.count == 10)
            for item in list { #expect(item.score == scores[Int(item.item)]) }
            let exact = quantized.base.topItems(10, for: request) { _ in true }
            hits += Set(list.map(\.item)).intersection(exact.map(\.item)).count
        }
        #expect(hits > 285)
    }

    @Test("lists say that they are approximate, and by what codes")
    func saysSo() throws {
        let model = model(500)
        let quantized = try QuantizedRecommender(model, codes: codes(model))
        #expect(quantized.name == "table+pq")
        #expect(quantized.version == "table 1, PQ 6x64")
        #expect(quantized.scoreMeaning.contains("approximate"))
        #expect(quantized.scoreMeaning.contains("PQ 6x64"))
        #expect(quantized.base.scoreMeaning == "dot product")
    }

    @Test("filters widen the short list, up to the exact scan")
    func filtersWiden() throws {
        let model = model()
        let quantized = try QuantizedRecommender(model, codes: codes(model), shortlist: 100)
        let request = request(user: 3)
        let exact = model.topItems(200, for: request) { _ in true }.map(\.item)
        let best = Set(exact)
        // Without the 200 best, a short list of 100 would come back empty.
        let without = quantized.topItems(10, for: request) { !best.contains($0) }
        let expected = model.topItems(10, for: request) { !best.contains($0) }
        #expect(without.count == 10)
        #expect(Set(without.map(\.item)).intersection(expected.map(\.item)).count >= 9)
        // Three admitted items of the whole catalogue are found by the exact scan alone.
        let rare: Set<Int32> = [5, 1777, 3999]
        #expect(
            quantized.topItems(10, for: request) { rare.contains($0) }
                == model.topItems(10, for: request) { rare.contains($0) })
        #expect(quantized.topItems(10, for: request) { _ in false } == [])
    }

    @Test("items that came after the codes were made compete as well")
    func newItemsCompete() throws {
        let old = model()
        let codes = try codes(old)
        let row = old.users[4].map { 10 * $0 }
        let grown = TableRecommender(
            items: old.items.replacing(rows: [4001], with: row, count: 4002), users: old.users,
            version: "table 2")
        let quantized = try QuantizedRecommender(grown, codes: codes, shortlist: 50)
        #expect(quantized.topItems(1, for: request(user: 4)) { _ in true }.first?.item == 4001)
    }

    @Test("codes of another width, or of more items than the model has, are refused")
    func refusesOtherCodes() throws {
        let model = model(600)
        let codes = try codes(model)
        #expect(throws: QuantizationError.self) {
            try QuantizedRecommender(Self.narrow, codes: codes)
        }
        let fewer = TableRecommender(items: clusteredTable(90, 24), users: model.users)
        #expect(throws: QuantizationError.self) { try QuantizedRecommender(fewer, codes: codes) }
    }

    private static var narrow: TableRecommender {
        TableRecommender(items: clusteredTable(700, 8), users: clusteredTable(3, 8))
    }

    @Test("a file gives back the codes, to the bit")
    func savesAndLoads() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let model = model(700)
        let file = QuantizationFile(try codes(model), of: model, seconds: 1.5)
        let url = QuantizationFile.url(beside: folder.appendingPathComponent("m-1.2.safetensors"))
        #expect(url.lastPathComponent == "m-1.2.pq.safetensors")
        try file.save(to: url)
        let read = try QuantizationFile(contentsOf: url)
        #expect(read.codes.quantizer == file.codes.quantizer)
        #expect((0..<700).allSatisfy { read.codes[$0] == file.codes[$0] })
        #expect(read.seconds == 1.5)
        #expect(read.mismatch(with: model) == nil)
        let query = model.users[0]
        #expect(read.codes.topK(20, query: query) == file.codes.topK(20, query: query))
    }

    @Test("codes of another version or of other latents are recognised")
    func detectsStaleCodes() throws {
        let model = model(700)
        let file = QuantizationFile(try codes(model), of: model, seconds: nil)
        let other = TableRecommender(
            items: model.items, users: model.users, version: "table 2")
        #expect(file.mismatch(with: other)?.description.contains("another version") == true)
        let moved = TableRecommender(
            items: model.items.replacing(rows: [3], with: model.items[4]), users: model.users)
        #expect(file.mismatch(with: moved)?.description.contains("other latents") == true)
        let grown = TableRecommender(
            items: model.items.replacing(rows: [], with: [], count: 701), users: model.users)
        #expect(file.mismatch(with: grown) != nil)
    }

    @Test("damaged files are refused, never trapped on")
    func refusesDamage() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let model = model(700)
        let url = folder.appendingPathComponent("m.pq.safetensors")
        try QuantizationFile(try codes(model), of: model, seconds: nil).save(to: url)
        let good = try Data(contentsOf: url)
        let source = try SafetensorsFile(path: url.path)
        let metadata = source.metadata
        func expectRefusal(_ tensors: [SafetensorsTensor], _ metadata: [String: String]) throws {
            try SafetensorsFile.write(tensors, metadata: metadata, to: url.path)
            #expect(throws: (any Error).self) { try QuantizationFile(contentsOf: url) }
        }
        let codes = SafetensorsTensor(
            "codes", shape: [700, 6], bytes: [UInt8](repeating: 0, count: 4200))
        let codebook = SafetensorsTensor(
            "codebook", shape: [24, 64], floats: [Float](repeating: 0, count: 1536), as: .f16)
        try expectRefusal([codes, codebook], [:])
        try expectRefusal([codes, codebook], ["format": "whyrec-pq-1", "quantization": "{}"])
        try expectRefusal([codes], metadata)
        try expectRefusal([codebook], metadata)
        let large = SafetensorsTensor(
            "codes", shape: [700, 6], bytes: [UInt8](repeating: 64, count: 4200))
        try expectRefusal([large, codebook], metadata)
        let narrow = SafetensorsTensor(
            "codes", shape: [700, 5], bytes: [UInt8](repeating: 0, count: 3500))
        try expectRefusal([narrow, codebook], metadata)
        let infinite = SafetensorsTensor(
            "codebook", shape: [24, 64], floats: [Float](repeating: .infinity, count: 1536),
            as: .f16)
        try expectRefusal([codes, infinite], metadata)
        for length in [0, 7, 100, good.count - 1] {
            try good.prefix(length).write(to: url)
            #expect(throws: (any Error).self) { try QuantizationFile(contentsOf: url) }
        }
    }
}
