import Autodiff
import Recommenders
import Tensor
import Testing

@testable import Alignment

/// A small base whose side latents are a fixed linear map of its item latents, of length one.
private struct SidedBase: SideLatentSource {
    let inner = SmallBase(items: 40, width: 6)
    let sideWidth = 4
    /// Items from here on have no features.
    var present: Int32 = 40
    let name = "sided"
    let version = "sided 1"
    let scoreMeaning = "dot product"

    var itemCount: Int { inner.itemCount }
    var latentWidth: Int { inner.latentWidth }

    func itemLatent(_ item: Int32) -> [Float] { inner.itemLatent(item) }

    func userLatents(for requests: [ScoringRequest]) -> [[Float]] {
        inner.userLatents(for: requests)
    }

    func scores(for requests: [ScoringRequest]) -> [[Float]] { inner.scores(for: requests) }

    func sideLatent(_ item: Int32) -> [Float]? {
        if item >= present { return nil }
        let z = itemLatent(item)
        let side = (0..<4).map { z[$0] - 0.5 * z[$0 + 1] + 0.1 * z[5] }
        let norm = side.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return side.map { $0 / norm }
    }
}

@Suite struct SideLatentsTests {
    private let world = SmallWorld()

    private func adapter(
        _ base: SidedBase, without parts: Set<ModelPart> = []
    ) -> OnlineAdapter {
        OnlineAdapter(
            base: base, training: world.training,
            options: SmallWorld.options {
                $0.alignment = 0.1
                $0.reconstruction = 0.1
            }, without: parts, seed: 5, pool: WorkerPool(workerCount: 1))
    }

    @Test func `both terms join the objective where the base has side latents`() {
        let learner = adapter(SidedBase())
        var report = OnlineReport()
        for window in world.windows { report = learner.learn(window) }
        #expect(report.losses.alignment > 0 && report.losses.alignment.isFinite)
        #expect(report.losses.reconstruction > 0)
        let plain = world.adapter()
        for window in world.windows { report = plain.learn(window) }
        #expect(report.losses.alignment == 0 && report.losses.reconstruction == 0)
    }

    @Test func `each term can be switched off`() {
        for part in [ModelPart.alignment, .reconstruction] {
            let learner = adapter(SidedBase(), without: [part])
            let losses = learner.learn(world.windows[0]).losses
            #expect((losses.alignment == 0) == (part == .alignment))
            #expect((losses.reconstruction == 0) == (part == .reconstruction))
        }
        let none = adapter(SidedBase(), without: [.alignment, .reconstruction])
        for window in world.windows { _ = none.learn(window) }
        let plain = OnlineAdapter(
            base: SidedBase().inner, training: world.training, options: SmallWorld.options(),
            seed: 5, pool: WorkerPool(workerCount: 1))
        for window in world.windows { _ = plain.learn(window) }
        #expect(
            none.published.scores(for: world.requests)
                == plain.published.scores(for: world.requests))
    }

    @Test func `items without features are in no term`() {
        let learner = adapter(SidedBase(present: 0))
        var report = OnlineReport()
        for window in world.windows { report = learner.learn(window) }
        #expect(report.losses.alignment == 0 && report.losses.reconstruction == 0)
    }

    @Test func `heads start where they explain side latents best`() {
        let base = SidedBase()
        let frozen = FrozenLatents(base, knownUsers: [])
        guard let sides = SideLatents(base) else { return #expect(Bool(false)) }
        let network = AdapterNetwork(
            width: 6, sideWidth: 4, options: SmallWorld.options())
        let weights = ParameterBlock(network.layout)
        weights.initialize(seed: 1)
        guard let heads = network.heads else { return #expect(Bool(false)) }
        func error() -> Float {
            (0..<Int32(40)).reduce(0) { total, item in
                let (z, t) = (base.itemLatent(item), base.sideLatent(item) ?? [])
                return total
                    + (0..<4).reduce(0) { sum, output in
                        let row = weights[heads.decoder.weight] + output * 6
                        let value = (0..<6).reduce(Float(0)) { $0 + row[$1] * z[$1] }
                        return sum + (value - t[output]) * (value - t[output])
                    }
            }
        }
        let before = error()
        sides.fit(heads, in: weights, to: frozen)
        let best = error()
        #expect(best < 0.2 * before)
        // A minimum: every small change of a weight is for the worse.
        for place in [0, 7, 23] {
            for change: Float in [-0.05, 0.05] {
                weights[heads.decoder.weight][place] += change
                #expect(error() > best)
                weights[heads.decoder.weight][place] -= change
            }
        }
    }

    @Test func `the contrastive term prefers the item's own side latent`() {
        let base = SidedBase()
        guard let sides = SideLatents(base) else { return #expect(Bool(false)) }
        let network = AdapterNetwork(width: 6, sideWidth: 4, options: SmallWorld.options())
        let weights = ParameterBlock(network.layout)
        weights.initialize(seed: 1)
        guard let heads = network.heads else { return #expect(Bool(false)) }
        sides.fit(heads, in: weights, to: FrozenLatents(base, knownUsers: []))
        func term(_ shift: Int32) -> Double {
            let tape = Tape(weights: weights, shard: GradientShard(network.layout))
            tape.reset(masks: nil)
            let (room, items) = (Arena(), (0..<Int32(12)))
            var latents = items.flatMap { base.itemLatent(($0 + shift) % 12) }
            return latents.withUnsafeMutableBufferPointer {
                let adapted = tape.constant($0.baseAddress!, rows: 12, columns: 6)
                return withExtendedLifetime(room) {
                    sides.record(
                        adapted, ArraySlice(items), heads: heads, on: tape, room: room,
                        alignment: 1, reconstruction: 0
                    ).alignment
                }
            }
        }
        #expect(term(0) < 0.5 * term(1))
    }
}
