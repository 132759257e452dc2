import Synthesis
import Testing

@Suite struct TrueReasonTests {
    private let small: SmallWorld

    init() throws { small = try SmallWorld.shared.get() }

    @Test func `reasons come as often as the users' weights say`() {
        var counts = [Double](repeating: 0, count: TrueReason.Kind.allCases.count)
        for viewing in small.viewings { counts[viewing.reason.kind.index] += 1 }
        for kind in TrueReason.Kind.allCases {
            let expected = small.expectedCounts[kind.index]
            let total = Double(small.viewings.count)
            let spread = (expected * (1 - expected / total)).squareRoot()
            #expect(abs(counts[kind.index] - expected) < 4.5 * spread, "\(kind)")
            #expect(counts[kind.index] > 0)
        }
        // Mean weights of users in circles are near the stated shares.
        let members = small.world.viewers.filter { $0.circle != nil }
        for (kind, share) in small.world.parameters.shares {
            let mean = members.reduce(0) { $0 + $1.weights[kind.index] } / Double(members.count)
            #expect(abs(mean - share) < share / 4, "\(kind)")
        }
        #expect(abs(small.world.parameters.shares.values.reduce(0, +) - 1) < 1e-9)
    }

    @Test func `a taste names its value, and history films that share it, from before`() {
        var anchored = 0
        for viewing in small.viewings {
            guard let trait = viewing.reason.kind.trait else { continue }
            let film = small.world.films[Int(viewing.film)]
            #expect(viewing.reason.value == film.value(trait))
            let before = small.history(before: viewing)
            let sharing = before.reversed().filter {
                small.world.films[Int($0)].value(trait) == film.value(trait)
            }
            #expect(viewing.reason.sharing == Array(sharing.prefix(10)))
            if let anchor = viewing.reason.anchor {
                anchored += 1
                #expect(sharing.contains(anchor))
            }
        }
        #expect(anchored > small.viewings.count / 5)
    }

    @Test func `a circle names friends who watched the film strictly before`() {
        var watched: [[Int32]: Int] = [:]
        for viewing in small.viewings { watched[[viewing.viewer, viewing.film]] = viewing.time }
        for viewing in small.viewings where viewing.reason.kind == .circle {
            #expect(!viewing.reason.friends.isEmpty)
            let circle = small.world.viewers[Int(viewing.viewer)].circle
            for friend in viewing.reason.friends {
                #expect(friend != viewing.viewer)
                #expect(small.world.viewers[Int(friend)].circle == circle)
                #expect((watched[[friend, viewing.film]] ?? .max) < viewing.time)
            }
        }
        #expect(
            small.viewings.allSatisfy { $0.reason.kind == .circle || $0.reason.friends.isEmpty })
    }

    @Test func `a trend is under way and about the film`() throws {
        for viewing in small.viewings where viewing.reason.kind == .trend {
            let trend = small.world.trends[try #require(viewing.reason.trend)]
            #expect(trend.film == viewing.film)
            #expect(trend.start < viewing.time && viewing.time < trend.end)
        }
    }

    @Test func `choices follow tastes: favourites far more often than by chance`() {
        for trait in PlantedTrait.allCases {
            let choices = small.viewings.filter { $0.reason.kind.trait == trait }
            let favourites = choices.count { viewing in
                small.world.viewers[Int(viewing.viewer)].taste(trait, at: viewing.time).first
                    == small.world.films[Int(viewing.film)].value(trait)
            }
            #expect(Double(favourites) > 0.4 * Double(choices.count), "\(trait)")
        }
    }
}
