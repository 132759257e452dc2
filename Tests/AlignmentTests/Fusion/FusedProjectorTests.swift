import Catalog
import Encoders
import Foundation
import Recommenders
import Testing

@testable import Alignment

@Suite struct FusedProjectorTests {
    private let tables = [AlignedWorld.features(), AlignedWorld.features(.image, width: 6)]
    private let requests = ([[0, 4, 8], [1], [], [2, 3, 40, 5]] as [[Int32]])
        .map(AlignedWorld.request)

    private func options(
        _ fusion: FusionChoice, _ missing: MissingChoice = .average, alignment: Float = 0.1
    ) -> AlignerOptions {
        var options = AlignedWorld.options(epochs: 3)
        (options.fusion, options.missing, options.alignment) = (fusion, missing, alignment)
        return options
    }

    @Test(arguments: [FusionChoice.gated, .average], MissingChoice.allCases)
    func `a fusion learns what content tells and keeps to the space's width`(
        fusion: FusionChoice, missing: MissingChoice
    ) throws {
        let model = try AlignedWorld.model(tables, options: options(fusion, missing))
        #expect(model.latentWidth == 16)
        #expect(AlignedWorld.hits(model) > AlignedWorld.hits(model.base) + 0.1)
        let scores = model.scores(for: requests)
        for (place, request) in requests.enumerated() {
            #expect(model.scores(for: [request])[0] == scores[place])
        }
    }

    @Test func `what is absent has no part in a fusion, whatever its row holds`() throws {
        let model = try AlignedWorld.model(tables, options: options(.gated))
        let hidden = model.hiding(.image) { _ in true }
        #expect(hidden.scores(for: requests) == model.without([.image]).scores(for: requests))
        #expect(hidden.scores(for: requests) != model.scores(for: requests))
        // A backbone row that was never trained is noise and must not be felt either.
        let unseen = try #require(model.trainingCounts.firstIndex(of: 0))
        var spoilt = TableBackbone()
        spoilt.latents[unseen] = [Float](repeating: .nan, count: spoilt.latentWidth)
        let other = AlignedModel(
            base: spoilt, space: model.space, features: model.features,
            calibration: model.calibration, trainingCounts: model.trainingCounts,
            provenance: model.provenance)
        #expect(other.itemLatent(Int32(unseen)) == model.itemLatent(Int32(unseen)))
    }

    @Test func `a token stands for what is missing where it is asked to`() throws {
        let mean = try AlignedWorld.model(tables, options: options(.average))
        let token = try AlignedWorld.model(tables, options: options(.average, .token))
        func change(_ model: AlignedModel) -> Bool {
            model.hiding(.image) { $0 == 4 }.itemLatent(4) != model.itemLatent(4)
        }
        #expect(change(mean) && change(token))
        #expect(mean.itemLatent(4) != token.itemLatent(4))
    }

    @Test func `a saved fusion comes back bit for bit and events do not move it`() throws {
        let file = FileManager.default.temporaryDirectory
            .appendingPathComponent("fused-\(UUID().uuidString).safetensors")
        defer { try? FileManager.default.removeItem(at: file) }
        let model = try AlignedWorld.model(tables, options: options(.gated, .token))
        try model.save(to: file)
        let again = try AlignedModel.load(file) { _ in TableBackbone() }
        #expect(again.scores(for: requests) == model.scores(for: requests))
        let later = again.observing([Interaction(user: 0, item: 3, time: 1)])
        #expect(later.scores(for: requests) == model.scores(for: requests))
        #expect(later.counts[3] == model.counts[3] + 1)
    }

    @Test(arguments: FusionChoice.allCases)
    func `alignment and reconstruction fall while they are trained`(
        fusion: FusionChoice
    ) throws {
        var losses: [Double] = []
        _ = try AlignedWorld.training(tables, options: options(fusion, alignment: 1))
            .run(report: { losses.append($0.itemLoss) })
        #expect(losses.count == 3)
        #expect(losses[2] < losses[0] - 0.02)
        var silent = options(fusion, alignment: 0)
        silent.reconstruction = 0
        _ = try AlignedWorld.training(tables, options: silent)
            .run(report: { #expect($0.itemLoss == 0) })
    }
}
