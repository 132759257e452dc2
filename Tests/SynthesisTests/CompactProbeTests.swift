import Encoders
import Synthesis
import Testing

/// What the encoders that need no download recover of the planted traits.
@Suite struct CompactProbeTests {
    private let films: [Film]

    init() throws { films = try SmallWorld.shared.get().world.films }

    @Test func `the compact encoder of pictures recovers the style`() {
        let (known, asked) = split(.style)
        let encoder = CompactPicture()
        let rows = { (films: [Film]) in
            encoder.encode(films.map { Poster.picture(of: $0, seed: 7) })
        }
        let share = nearestMean(rows(known), known, rows(asked), asked, .style)
        #expect(share > 0.8, "\(share); an eighth would be chance")
    }

    @Test func `the compact encoder of sounds recovers the mood`() {
        let (known, asked) = split(.mood)
        let encoder = CompactSound()
        let rows = { (films: [Film]) in
            encoder.encode(films.map { ThemeSound.sound(of: $0, seed: 7) })
        }
        let share = nearestMean(rows(known), known, rows(asked), asked, .mood)
        #expect(share > 0.7, "\(share); an eighth would be chance")
    }

    /// Five films a value to learn from, two to ask about.
    private func split(_ trait: PlantedTrait) -> (known: [Film], asked: [Film]) {
        var known: [Film] = []
        var asked: [Film] = []
        for value in 0..<trait.valueCount {
            let own = films.filter { $0.value(trait) == value }
            known += own.prefix(5)
            asked += own.dropFirst(5).prefix(2)
        }
        return (known, asked)
    }

    /// Share of films nearest to the mean of their own value, columns scaled to deviation 1: a
    /// linear classifier.
    private func nearestMean(
        _ known: [[Float]], _ knownFilms: [Film], _ asked: [[Float]], _ askedFilms: [Film],
        _ trait: PlantedTrait
    ) -> Double {
        let width = known[0].count
        var scales = [Float](repeating: 0, count: width)
        var means = [[Float]](repeating: scales, count: trait.valueCount)
        for column in 0..<width {
            let values = known.map { $0[column] }
            let mean = values.reduce(0, +) / Float(values.count)
            let spread = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Float(values.count)
            scales[column] = 1 / max(spread, 1e-6)
        }
        for (row, film) in zip(known, knownFilms) {
            for column in 0..<width { means[film.value(trait)][column] += row[column] / 5 }
        }
        let right = zip(asked, askedFilms).count { row, film in
            let nearest = means.indices.min { first, second in
                distance(means[first], row, scales) < distance(means[second], row, scales)
            }
            return nearest == film.value(trait)
        }
        return Double(right) / Double(asked.count)
    }

    private func distance(_ first: [Float], _ second: [Float], _ scales: [Float]) -> Float {
        var sum: Float = 0
        for column in scales.indices {
            let away = first[column] - second[column]
            sum += away * away * scales[column]
        }
        return sum
    }
}
