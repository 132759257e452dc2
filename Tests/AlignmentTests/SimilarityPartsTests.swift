import Recommenders
import Testing

@testable import Alignment

@Suite struct SimilarityPartsTests {
    private func cosine(_ a: [Float], _ b: [Float]) -> Double {
        func product(_ a: [Float], _ b: [Float]) -> Double {
            zip(a, b).reduce(0) { $0 + Double($1.0) * Double($1.1) }
        }
        let norms = (product(a, a) * product(b, b)).squareRoot()
        return norms > 0 ? product(a, b) / norms : 0
    }

    private func expectSums(_ model: any LatentRecommender) {
        for item in 0..<Int32(40) {
            for other in [0, 5, 11] as [Int32] {
                let parts = model.similarityParts(of: item, and: other)
                let sum = parts.reduce(0) { $0 + Double($1.value) }
                let expected = cosine(model.itemLatent(item), model.itemLatent(other))
                #expect(abs(sum - expected) < 1e-5, "\(item), \(other): \(parts), \(expected)")
                #expect(parts.map(\.name).first == "cf")
            }
        }
    }

    @Test func `the parts of two items' cosine sum to it and name every modality at hand`() throws {
        let model = try AlignedWorld.model([
            AlignedWorld.features(), AlignedWorld.features(.image, absent: [5, 20]),
        ])
        expectSums(model)
        let parts = model.similarityParts(of: 5, and: 7)
        #expect(parts.dropFirst().map(\.name) == model.modalities.map(\.rawValue))
        #expect(parts.count > 2 && parts.contains { $0.name != "cf" && $0.value != 0 })
    }

    @Test func `a modality that is off has no part`()
        throws
    {
        let whole = try AlignedWorld.model([
            AlignedWorld.features(), AlignedWorld.features(.image),
        ])
        let off = try #require(whole.modalities.first)
        let model = whole.without([off.part])
        expectSums(model)
        #expect(!model.similarityParts(of: 5, and: 7).contains { $0.name == off.rawValue })
    }

    @Test func `a model of one latent has one part, the same whichever item is named first`() throws
    {
        let model = try AlignedWorld.model()
        expectSums(model.base)
        #expect(model.base.similarityParts(of: 5, and: 7).map(\.name) == ["cf"])
        for (a, b) in zip(
            model.similarityParts(of: 5, and: 7), model.similarityParts(of: 7, and: 5))
        {
            #expect(abs(a.value - b.value) < 1e-6)
        }
    }
}
