import Encoders
import Media
import Synthesis
import Tensor
import Testing

/// Whether what was planted in posters and themes can be read from the compact features.
@Suite struct TraitRecoveryTests {
    private static let films: [Film] = {
        // A world of the smallest size that shows every style and mood several times.
        let size = WorldSize(users: 8, items: 128, days: 14, eventsPerUser: 4)
        return (try? World(size: size, seed: 3))?.films ?? []
    }()

    @Test func `A linear probe reads the style of held-out posters far above chance`() throws {
        try #require(!Self.films.isEmpty)
        let rows = CompactPicture().encode(Self.films.map { Poster.picture(of: $0, seed: 3) })
        let accuracy = LinearProbe.accuracy(
            rows: rows, labels: Self.films.map { $0.value(.style) }, classes: 8)
        #expect(accuracy > 0.85, "style is read in \(accuracy) of the held-out posters")
    }

    @Test func `A linear probe reads the mood of held-out themes far above chance`() throws {
        try #require(!Self.films.isEmpty)
        let rows = CompactSound().encode(Self.films.map { ThemeSound.sound(of: $0, seed: 3) })
        let accuracy = LinearProbe.accuracy(
            rows: rows, labels: Self.films.map { $0.value(.mood) }, classes: 8)
        #expect(accuracy > 0.85, "mood is read in \(accuracy) of the held-out themes")
    }

    @Test func `The probe finds nothing where labels are drawn by lot`() throws {
        let draw = RandomStream(seed: 9, component: "probe")
        let rows = (0..<128).map { row in (0..<20).map { draw.normal(row * 20 + $0) } }
        let labels = (0..<128).map { draw.integer($0 + 10_000, below: 8) }
        #expect(LinearProbe.accuracy(rows: rows, labels: labels, classes: 8) < 0.4)
    }
}

/// Ridge regression on one-of-many targets; every third row is held out.
enum LinearProbe {
    static func accuracy(rows: [[Float]], labels: [Int], classes: Int, ridge: Double = 10) -> Double
    {
        let trained = rows.indices.filter { $0 % 3 != 0 }
        let scaled = standardized(rows, over: trained)
        // In the dual: as many unknowns as rows, however wide they are.
        var system = trained.map { one in
            trained.map { other in
                dot(scaled[one], scaled[other])
                    + (one == other ? ridge * Double(rows[0].count) / 100 : 0)
            }
        }
        var targets = trained.map { row in
            (0..<classes).map { $0 == labels[row] ? 1.0 : 0 }
        }
        solve(&system, &targets)
        let held = rows.indices.filter { $0 % 3 == 0 }
        let hits = held.count { row in
            var scores = [Double](repeating: 0, count: classes)
            for (place, other) in trained.enumerated() {
                let weight = dot(scaled[row], scaled[other])
                for label in 0..<classes { scores[label] += weight * targets[place][label] }
            }
            return scores.indices.max { scores[$0] < scores[$1] } == labels[row]
        }
        return Double(hits) / Double(held.count)
    }

    private static func standardized(_ rows: [[Float]], over trained: [Int]) -> [[Float]] {
        var rows = rows
        for column in rows[0].indices {
            let values = trained.map { rows[$0][column] }
            let mean = values.reduce(0, +) / Float(values.count)
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            let deviation = (squares / Float(values.count)).squareRoot()
            for row in rows.indices {
                rows[row][column] = deviation > 1e-6 ? (rows[row][column] - mean) / deviation : 0
            }
        }
        return rows.map { $0 + [1] }
    }

    private static func dot(_ one: [Float], _ other: [Float]) -> Double {
        var sum: Float = 0
        for place in one.indices { sum += one[place] * other[place] }
        return Double(sum)
    }

    /// Gaussian elimination of a positive definite system.
    private static func solve(_ system: inout [[Double]], _ targets: inout [[Double]]) {
        for pivot in system.indices {
            for row in system.indices where row != pivot {
                let factor = system[row][pivot] / system[pivot][pivot]
                if factor == 0 { continue }
                for column in pivot..<system.count {
                    system[row][column] -= factor * system[pivot][column]
                }
                for label in targets[row].indices {
                    targets[row][label] -= factor * targets[pivot][label]
                }
            }
        }
        for row in system.indices {
            for label in targets[row].indices { targets[row][label] /= system[row][row] }
        }
    }
}
