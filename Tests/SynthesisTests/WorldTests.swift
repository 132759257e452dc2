import Synthesis
import Tensor
import Testing

@Suite struct WorldTests {
    private let small: SmallWorld

    init() throws { small = try SmallWorld.shared.get() }

    @Test func `every value of a trait is as frequent as the others`() {
        for trait in PlantedTrait.allCases {
            var counts = [Int](repeating: 0, count: trait.valueCount)
            for film in small.world.films { counts[film.value(trait)] += 1 }
            #expect(counts.max()! - counts.min()! <= 1, "\(trait)")
            #expect(Set(trait.valueNames).count == trait.valueCount)
        }
    }

    @Test func `traits are drawn independently of each other`() throws {
        let films = try World(
            size: WorldSize(users: 8, items: 4_000, days: 14, eventsPerUser: 4), seed: 3
        ).films
        for (first, second) in [
            (PlantedTrait.theme, PlantedTrait.style), (.theme, .mood), (.style, .mood),
        ] {
            var counts = [Int](repeating: 0, count: first.valueCount * second.valueCount)
            for film in films {
                counts[film.value(first) * second.valueCount + film.value(second)] += 1
            }
            let expected = Double(films.count) / Double(counts.count)
            var chiSquare = 0.0
            for count in counts {
                chiSquare += (Double(count) - expected) * (Double(count) - expected) / expected
            }
            let freedom = Double((first.valueCount - 1) * (second.valueCount - 1))
            // Mean f and variance 2f: 4.5 deviations.
            #expect(chiSquare < freedom + 4.5 * (2 * freedom).squareRoot(), "\(first) \(second)")
        }
    }

    @Test func `a modality is missing at the stated rate, each on its own`() throws {
        var parameters = WorldParameters()
        parameters.missingShare = 0.2
        let films = try World(
            size: WorldSize(users: 8, items: 4_000, days: 14, eventsPerUser: 4),
            parameters: parameters, seed: 5
        ).films
        let count = Double(films.count)
        func check(_ share: Double, _ missing: (Film) -> Bool) {
            let found = Double(films.count(where: missing))
            #expect(abs(found - count * share) < 4.5 * (count * share * (1 - share)).squareRoot())
        }
        check(0.2) { $0.description == nil }
        check(0.2) { !$0.hasPoster }
        check(0.2) { !$0.hasSound }
        check(0.04) { !$0.hasPoster && !$0.hasSound }
        check(0.008) { !$0.hasPoster && !$0.hasSound && $0.description == nil }
        #expect(films.allSatisfy { ($0.description == nil) == ($0.attributes.genre == nil) })
    }

    @Test func `titles are unique and nobody's`() {
        let titles = small.world.films.map { $0.title.lowercased() }
        #expect(Set(titles).count == titles.count)
        #expect(titles.allSatisfy { !$0.isEmpty && $0.count < 60 })
    }

    @Test func `text speaks of the theme and never of style or mood`() {
        let others = FilmStyle.allCases.map(\.rawValue) + FilmMood.allCases.map(\.rawValue)
        var genres: [Int: Set<String>] = [:]
        for film in small.world.films {
            let text = ([film.description ?? ""] + film.attributes.tags).joined(separator: " ")
                .lowercased()
            for word in others { #expect(!text.contains(word), "\(text)") }
            if let genre = film.attributes.genre {
                genres[film.value(.theme), default: []].insert(genre)
            }
        }
        #expect(genres.values.allSatisfy { $0.count <= 3 })
    }

    @Test func `times are whole seconds that ascend within a user`() {
        for viewer in small.world.viewers {
            #expect(zip(viewer.times, viewer.times.dropFirst()).allSatisfy { $0 < $1 })
        }
        let seconds = Set(small.viewings.map { $0.time % 60 })
        #expect(seconds.count > 50)
        #expect(zip(small.viewings, small.viewings.dropFirst()).allSatisfy { $0.time <= $1.time })
    }

    @Test func `cold films exist, are watched, and never before they appear`() {
        let late = small.world.films.filter(\.isLate)
        #expect(late.count == small.world.size.items * 15 / 100)
        var first: [Int32: Int] = [:]
        var counts: [Int32: Int] = [:]
        for viewing in small.viewings {
            let film = small.world.films[Int(viewing.film)]
            #expect(viewing.time >= film.availableFrom)
            if first[viewing.film] == nil { first[viewing.film] = viewing.time }
            counts[viewing.film, default: 0] += 1
        }
        #expect(late.count { counts[$0.index, default: 0] > 0 } > late.count / 2)
        let lateMean =
            Double(late.reduce(0) { $0 + counts[$1.index, default: 0] }) / Double(late.count)
        let mean = Double(small.viewings.count) / Double(small.world.films.count)
        #expect(lateMean < mean / 2)
    }

    @Test func `nobody watches a film twice`() {
        var seen: Set<[Int32]> = []
        for viewing in small.viewings {
            #expect(seen.insert([viewing.viewer, viewing.film]).inserted)
        }
    }

    @Test func `sizes that make no world are refused by the option's name`() {
        let sizes: [(WorldSize, String)] = [
            (WorldSize(users: 0, items: 100, days: 30), "--users 0"),
            (WorldSize(users: 100, items: -4, days: 30), "--items -4"),
            (WorldSize(users: 100, items: 400, days: 1), "--days 1"),
            (
                WorldSize(users: 100, items: 100, days: 30, eventsPerUser: 60),
                "--events-per-user 60"
            ),
            (WorldSize(users: 100, items: 50_000, days: 30), "with posters and sounds"),
        ]
        for (size, words) in sizes {
            let error = #expect(throws: SynthesisError.self) { try World(size: size, seed: 1) }
            #expect(error?.reason.contains(words) == true, "\(String(describing: error))")
            #expect(error?.hint != nil)
        }
    }
}
