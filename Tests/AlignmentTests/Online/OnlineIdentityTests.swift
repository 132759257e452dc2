import Foundation
import Recommenders
import Tensor
import Testing

@testable import Alignment

/// What must hold bit for bit when a part is switched off or a number goes to its limit.
@Suite struct OnlineIdentityTests {
    private let world = SmallWorld()

    @Test func `before anything is learned the adapter scores as the frozen model`() {
        for gate in [OnlineOptions.Gate.scalar, .vector, .held(1)] {
            let served = world.adapter(SmallWorld.options { $0.gate = gate }).published
            #expect(served.versionNumber == 0)
            #expect(served.bits(for: world.requests) == world.base.bits(for: world.requests))
            #expect(served.itemLatent(3) == world.base.itemLatent(3))
        }
    }

    @Test func `a gate of zero is the frozen model`() {
        let adapter = world.adapter(SmallWorld.options { $0.gate = .held(0) })
        for window in world.windows { #expect(adapter.learn(window).steps > 0) }
        #expect(
            adapter.published.bits(for: world.requests)
                == world.base.bits(for: world.requests))
    }

    @Test func `infinite consolidation freezes the adapter`() {
        let adapter = world.adapter(SmallWorld.options { $0.consolidation = .infinity })
        for window in world.windows { #expect(adapter.learn(window).steps > 0) }
        #expect(adapter.published.versionNumber == world.windows.count)
        #expect(
            adapter.published.bits(for: world.requests)
                == world.base.bits(for: world.requests))
    }

    @Test func `infinite consolidation freezes what was learned before it`() {
        let learned = world.adapter()
        _ = learned.learn(world.windows[0])
        let frozen = world.adapter(SmallWorld.options { $0.consolidation = .infinity })
        frozen.weights.copy(from: learned.weights)
        frozen.averaged.copy(from: learned.averaged)
        _ = frozen.learn(world.windows[1])
        #expect(frozen.weights.values.elementsEqual(learned.weights.values))
        #expect(frozen.averaged.values.elementsEqual(learned.averaged.values))
        #expect(frozen.weights.values.contains { $0 != 0 })
    }

    @Test func `an average that keeps nothing serves the raw weights`() {
        let adapter = world.adapter(SmallWorld.options { $0.averaging = 0 })
        for window in world.windows { _ = adapter.learn(window) }
        let scores = adapter.published.bits(for: world.requests)
        #expect(scores == adapter.published.without([.ema]).bits(for: world.requests))
        #expect(scores != world.base.bits(for: world.requests))
    }

    @Test func `the average and the raw weights differ otherwise`() {
        let adapter = world.adapter()
        for window in world.windows { _ = adapter.learn(window) }
        #expect(
            adapter.published.bits(for: world.requests)
                != adapter.published.without([.ema]).bits(for: world.requests))
    }

    @Test func `no replay is plain updates`() {
        func served(_ options: OnlineOptions, without parts: Set<ModelPart>) -> [[UInt32]] {
            let adapter = world.adapter(options, without: parts)
            for window in world.windows { _ = adapter.learn(window) }
            return adapter.published.bits(for: world.requests)
        }
        let plain = served(SmallWorld.options { $0.replayCapacity = 0 }, without: [])
        #expect(plain == served(SmallWorld.options(), without: [.replay]))
        #expect(plain == served(SmallWorld.options { $0.replayShare = 0 }, without: []))
        #expect(plain != served(SmallWorld.options(), without: []))
    }

    @Test func `a part that is switched off has no term and changes what is learned`() {
        let all = world.adapter(SmallWorld.options { $0.distillation = 1 })
        var reports: [OnlineReport] = []
        for window in world.windows { reports.append(all.learn(window)) }
        let losses = reports[3].losses
        #expect(losses.recommendation > 0 && losses.replay > 0)
        #expect(losses.consolidation > 0 && losses.distillation > 0)
        for part in [ModelPart.ewc, .replay, .distillation] {
            let adapter = world.adapter(
                SmallWorld.options { $0.distillation = 1 }, without: [part])
            for window in world.windows { reports.append(adapter.learn(window)) }
            let terms = reports[reports.count - 1].losses
            let value =
                switch part {
                case .ewc: terms.consolidation
                case .replay: terms.replay
                default: terms.distillation
                }
            #expect(value == 0)
            #expect(adapter.stateHash != all.stateHash)
        }
    }

    @Test func `without the adapter the frozen model serves, whole`() {
        let adapter = world.adapter()
        for window in world.windows { _ = adapter.learn(window) }
        let frozen = adapter.published.without([.adapter])
        #expect(frozen.name == "small" && frozen.version == "small 1")
        #expect(frozen.bits(for: world.requests) == world.base.bits(for: world.requests))
        #expect(
            frozen.topItems(5, for: world.requests[0], where: { _ in true })
                == world.base.topItems(5, for: world.requests[0], where: { _ in true }))
        #expect(frozen.itemGate(2) == 0)
    }

    @Test func `without the gate the correction is added whole`() {
        let adapter = world.adapter()
        for window in world.windows { _ = adapter.learn(window) }
        let (served, whole) = (adapter.published, adapter.published.without([.gate]))
        for item in Int32(0)..<5 {
            let gate = served.itemGate(item)
            #expect(gate > 0 && gate < 1)
            let z = world.base.itemLatent(item)
            for (column, value) in whole.itemLatent(item).enumerated() {
                let part = z[column] + gate * (value - z[column])
                #expect(abs(part - served.itemLatent(item)[column]) < 1e-5)
            }
        }
    }

    @Test func `the same seed and stream give the same state, whatever the workers`() {
        let hashes = [1, 1, 3].map { workers in
            let adapter = world.adapter(workers: workers)
            for window in world.windows { _ = adapter.learn(window) }
            return adapter.stateHash
        }
        #expect(Set(hashes).count == 1)
        let other = world.adapter(seed: 6)
        for window in world.windows { _ = other.learn(window) }
        #expect(other.stateHash != hashes[0])
    }

    @Test func `scores do not depend on who is scored beside`() {
        let adapter = world.adapter()
        for window in world.windows { _ = adapter.learn(window) }
        let served = adapter.published
        let all = served.scores(for: world.requests)
        for (index, request) in world.requests.enumerated() {
            #expect(served.scores(for: [request])[0] == all[index])
        }
        let latents = (0..<Int32(40)).map { served.itemLatents([$0])[0] }
        #expect(latents == served.itemLatents(Array(0..<40)))
        #expect(latents == (0..<40).map { served.items[$0] })
        let best = served.topItems(7, for: world.requests[0]) { $0 % 3 != 0 }
        let sorted = (0..<40).filter { $0 % 3 != 0 }.sorted {
            (all[0][$0], $1) > (all[0][$1], $0)
        }
        #expect(best.map(\.item) == sorted.prefix(7).map { Int32($0) })
    }

    @Test func `rounding touches the correction alone, and little of it`() {
        func latents(_ rounds: Bool) -> [[Float]] {
            let adapter = world.adapter(SmallWorld.options { $0.roundsCorrections = rounds })
            for window in world.windows { _ = adapter.learn(window) }
            return adapter.published.itemLatents(Array(0..<40))
        }
        let (exact, rounded) = (latents(false), latents(true))
        var (error, correction) = (0.0, 0.0)
        for item in 0..<40 {
            let z = world.base.itemLatent(Int32(item))
            for column in z.indices {
                error += pow(Double(exact[item][column] - rounded[item][column]), 2)
                correction += pow(Double(exact[item][column] - z[column]), 2)
            }
        }
        #expect(correction > 0)
        #expect(error.squareRoot() < 0.01 * correction.squareRoot())
    }
}

extension LatentRecommender {
    /// The bits of the scores: equal numbers such as 0 and -0 differ in them.
    fileprivate func bits(for requests: [ScoringRequest]) -> [[UInt32]] {
        scores(for: requests).map { $0.map(\.bitPattern) }
    }
}
