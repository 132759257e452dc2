import Synthesis
import Testing

@Suite struct TasteDriftTests {
    @Test func `a taste turns at the second of its drift and not before`() throws {
        let world = try SmallWorld.shared.get().world
        let drifting = world.viewers.filter { !$0.drifts.isEmpty }
        let moments = Double(world.driftMoments.count)
        let share = world.parameters.driftShare
        let drifts = Double(drifting.reduce(0) { $0 + $1.drifts.count })
        let trials = Double(world.viewers.count) * moments
        #expect(abs(drifts - trials * share) < 4.5 * (trials * share * (1 - share)).squareRoot())
        for viewer in drifting {
            for drift in viewer.drifts {
                #expect(drift.time == world.driftMoments[drift.moment].time)
                #expect(drift.time % 86_400 == 0)
                let before = viewer.taste(drift.trait, at: drift.time - 1)
                let after = viewer.taste(drift.trait, at: drift.time)
                #expect(after.first == drift.value)
                #expect(before.first == drift.value || after.second == before.first)
            }
        }
    }

    @Test func `choices turn to the new favourite after the drift`() throws {
        let small = try SmallWorld(users: 300, items: 240, days: 60, seed: 11)
        var before = (new: 0, all: 0)
        var after = (new: 0, all: 0)
        for viewing in small.viewings {
            let viewer = small.world.viewers[Int(viewing.viewer)]
            for drift in viewer.drifts where viewing.reason.kind.trait == drift.trait {
                let isNew = viewing.reason.value == drift.value
                if viewing.time < drift.time {
                    before.new += isNew ? 1 : 0
                    before.all += 1
                } else {
                    after.new += isNew ? 1 : 0
                    after.all += 1
                }
            }
        }
        let shares = [before, after].map { Double($0.new) / Double($0.all) }
        #expect(before.all > 100 && after.all > 100)
        #expect(shares[1] > shares[0] + 0.2, "\(shares)")
    }

    @Test func `values in fashion gain in the whole world`() throws {
        let small = try SmallWorld(users: 300, items: 240, days: 60, seed: 11)
        let moment = try #require(small.world.driftMoments.first)
        var gains = 0.0
        for trait in PlantedTrait.allCases {
            let fashion = moment.fashions[trait == .theme ? 0 : trait == .style ? 1 : 2]
            func share(_ isAfter: Bool) -> Double {
                let choices = small.viewings.filter {
                    $0.reason.kind.trait == trait && ($0.time >= moment.time) == isAfter
                }
                return Double(choices.count { $0.reason.value == fashion }) / Double(choices.count)
            }
            gains += share(true) - share(false)
        }
        #expect(gains > 0.05)
    }
}
