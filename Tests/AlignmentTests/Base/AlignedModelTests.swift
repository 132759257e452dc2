import Catalog
import Encoders
import Foundation
import Layers
import Recommenders
import Testing

@testable import Alignment

@Suite struct AlignedModelTests {
    private let histories: [[Int32]] = [[0, 4, 8], [1], [], [2, 3, 40, 5], [7, 7, 7, 7]]

    @Test func `with no trust in content and one kappa the backbone's order comes out exactly`()
        throws
    {
        let model = try AlignedWorld.model()
        var calibration = Calibration.start
        calibration.contentTrust = .init(constant: 0)
        // A power of two, so that no product is rounded, and reached by any count.
        calibration.withContent = .init(limit: 0.5, halfway: 1e-30, bias: 0, newItemBias: 0)
        calibration.withoutContent = calibration.withContent
        let plain = model.with(calibration: calibration)
        let known = plain.trainingCounts.indices.filter { plain.trainingCounts[$0] > 0 }
        for history in histories {
            let request = AlignedWorld.request(history)
            let theirs = model.base.topItems(240, for: request) { known.contains(Int($0)) }
            let ours = plain.topItems(240, for: request) { known.contains(Int($0)) }
            #expect(ours.map(\.item) == theirs.map(\.item))
        }
    }

    @Test func `one dot product is the sum of three terms`() throws {
        let model = try AlignedWorld.model([AlignedWorld.features(absent: [0, 5, 9])])
        let content = try #require(model.content)
        for history in histories {
            let request = AlignedWorld.request(history)
            let scores = model.scores(for: [request])[0]
            let collaborative = model.base.userLatents(for: [request])[0]
            let side = content.userSides(of: [history], from: model.features)[0]
            for item in 0..<Int32(model.itemCount) {
                var itemSide = [Float](repeating: 0, count: content.width)
                let hasContent = itemSide.withUnsafeMutableBufferPointer {
                    content.addSide(
                        of: item, from: model.features, factor: 1, to: $0.baseAddress!)
                }
                let count = Int(model.trainingCounts[Int(item)])
                let kappa = model.calibration.kappa(count: count, hasContent: hasContent)
                let expected =
                    kappa * dot(collaborative, model.base.itemLatent(item))
                    + model.calibration.alpha(count: count) * dot(side, itemSide)
                    + model.calibration.bias(count: count, hasContent: hasContent)
                #expect(abs(scores[Int(item)] - expected) < 1e-3 * (1 + abs(expected)))
            }
        }
    }

    @Test func `an item of no event ignores whatever the backbone holds for it`() throws {
        let model = try AlignedWorld.model()
        let unseen = try #require(model.trainingCounts.firstIndex(of: 0))
        var spoilt = TableBackbone()
        spoilt.latents[unseen] = [Float](repeating: .nan, count: spoilt.latentWidth)
        let other = AlignedModel(
            base: spoilt, space: model.space, features: model.features,
            calibration: model.calibration, trainingCounts: model.trainingCounts,
            provenance: model.provenance)
        #expect(other.itemLatent(Int32(unseen)) == model.itemLatent(Int32(unseen)))
        let request = AlignedWorld.request([0, 4])
        #expect(other.scores(for: [request]) == model.scores(for: [request]))
    }

    @Test func `an absent modality adds exactly nothing and is in no denominator`() throws {
        let tables = [AlignedWorld.features(.text), AlignedWorld.features(.image, width: 6)]
        let model = try AlignedWorld.model(tables)
        let without = model.without([.image])
        let hidden = model.hiding(.image) { _ in true }
        let requests = histories.map(AlignedWorld.request)
        #expect(without.scores(for: requests) == hidden.scores(for: requests))
        #expect(without.scores(for: requests) != model.scores(for: requests))
        // The profile of a history is that of the items that have the modality.
        let some = model.hiding(.text) { $0 == 4 }
        let profile = ContentProfile(some.features, decay: 0.5)
        var (left, right) = (
            [Float](repeating: 9, count: profile.width), [Float](repeating: 9, count: profile.width)
        )
        _ = profile.write([0, 8][...], using: { $0 == 0 }, into: &left)
        _ = profile.write([0, 8][...], using: { $0 == 0 }, into: &right)
        #expect(left == right)
        // Weights of items 0 and 8 with item 4 between them: a quarter and one.
        let (first, last) = (Array(some.features.tables[0][0]), Array(some.features.tables[0][8]))
        let mean = zip(first, last).map { (old: Float, new: Float) in (0.25 * old + new) / 1.25 }
        _ = profile.write([0, 4, 8][...], using: { $0 == 0 }, into: &left)
        for column in 0..<12 { #expect(abs(left[column] - mean[column]) < 1e-6) }
    }

    @Test
    func `with all modalities dropped calibrated collaborative filtering is left bit for bit`()
        throws
    {
        let model = try AlignedWorld.model()
        let alone = AlignedModel(
            base: model.base, space: .collaborative, features: ItemFeatures(),
            calibration: model.calibration, trainingCounts: model.trainingCounts,
            provenance: model.provenance)
        let requests = histories.map(AlignedWorld.request)
        let dropped = model.without([.text, .image, .audio])
        #expect(bits(dropped.scores(for: requests)) == bits(alone.scores(for: requests)))
        #expect(
            bits(model.hiding(.text) { _ in true }.scores(for: requests))
                == bits(alone.scores(for: requests)))
    }

    @Test func `events move the trusts of their item and nothing else`() throws {
        let model = try AlignedWorld.model()
        let item = try #require(model.trainingCounts.firstIndex { $0 > 0 })
        let events = (0..<50).map { Interaction(user: 0, item: Int32(item), time: $0) }
        let later = model.observing(events + [Interaction(user: 0, item: 9999, time: 99)])
        for other in 0..<Int32(model.itemCount) {
            let isSame = later.itemLatent(other) == model.itemLatent(other)
            #expect(isSame == (other != Int32(item)))
        }
        #expect(later.counts[item] == model.trainingCounts[item] + 50)
        #expect(
            later.observing([]).scores(for: [AlignedWorld.request([1])])
                == later.scores(for: [AlignedWorld.request([1])]))
    }

    @Test func `items beyond the backbone's table are scored by content alone`() throws {
        let model = try AlignedWorld.model()
        let small = AlignedModel(
            base: TableBackbone(items: 200), space: model.space, features: model.features,
            calibration: model.calibration, trainingCounts: model.trainingCounts,
            provenance: model.provenance)
        #expect(small.itemCount == 240)
        let latent = small.itemLatent(239)
        #expect(latent.prefix(small.base.latentWidth).allSatisfy { $0 == 0 })
        #expect(latent.contains { $0 != 0 })
        // A history of such items, and an empty one, are answered.
        for history in [[239], [], [-3, 10_000]] as [[Int32]] {
            let scores = small.scores(for: [AlignedWorld.request(history)])[0]
            #expect(scores.count == 240 && scores.allSatisfy(\.isFinite))
        }
    }

    @Test func `scores do not depend on who is scored beside and the best are the first of them`()
        throws
    {
        let model = try AlignedWorld.model()
        let requests = histories.map(AlignedWorld.request)
        let together = model.scores(for: requests)
        for (place, request) in requests.enumerated() {
            #expect(bits(model.scores(for: [request])) == bits([together[place]]))
            let best = model.topItems(7, for: request) { $0 % 2 == 0 }
            let sorted = together[place].indices.filter { $0 % 2 == 0 }.sorted {
                (together[place][$0], $1) > (together[place][$1], $0)
            }
            #expect(best.map { Int($0.item) } == Array(sorted.prefix(7)))
        }
    }

    @Test func `a saved model comes back bit for bit and insists on its backbone`() throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("aligned-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("aligned.safetensors")
        let model = try AlignedWorld.model([AlignedWorld.features(absent: [3])])
        try model.save(to: file)
        #expect(AlignedModel.isModel(file))
        var asked: [String] = []
        let again = try AlignedModel.load(file) { name in
            asked.append(name)
            return TableBackbone()
        }
        #expect(asked == ["backbone"])
        let requests = histories.map(AlignedWorld.request)
        #expect(bits(again.scores(for: requests)) == bits(model.scores(for: requests)))
        #expect(again.version == model.version)
        #expect(throws: ModelFileError.self) {
            try AlignedModel.load(file) { _ in
                var other = TableBackbone()
                other.version = "table 2"
                return other
            }
        }
        let whole = try Data(contentsOf: file)
        try whole.prefix(whole.count / 2).write(to: file)
        #expect(throws: (any Error).self) {
            try AlignedModel.load(file) { _ in TableBackbone() }
        }
    }

    @Test func `a model in half precision takes half the place and scores nearly the same`() throws
    {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("aligned-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let model = try AlignedWorld.model([AlignedWorld.features(absent: [3])])
        func written(_ type: SafetensorsType) throws -> (model: AlignedModel, bytes: Int) {
            let file = folder.appendingPathComponent("\(type.rawValue).safetensors")
            try model.save(to: file, as: type)
            let bytes = try SafetensorsFile(path: file.path).entries.reduce(0) {
                $0 + ($1.type.isFloatingPoint ? $1.range.count : 0)
            }
            return (try AlignedModel.load(file) { _ in TableBackbone() }, bytes)
        }
        let (half, whole) = (try written(.f16), try written(.f32))
        #expect(2 * half.bytes == whole.bytes)
        let requests = histories.map(AlignedWorld.request)
        let scores = zip(half.model.scores(for: requests), whole.model.scores(for: requests))
        #expect(bits(half.model.scores(for: requests)) != bits(whole.model.scores(for: requests)))
        for (rough, exact) in scores {
            for (a, b) in zip(rough, exact) { #expect(abs(a - b) < 2e-3 * max(1, abs(b))) }
        }
    }

    private func dot(_ a: [Float], _ b: [Float]) -> Float {
        zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private func bits(_ rows: [[Float]]) -> [[UInt32]] { rows.map { $0.map(\.bitPattern) } }
}
