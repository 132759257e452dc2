import Tensor

/// The words of a film: a description and attributes that tell its theme.
struct FilmText {
    let description: String
    let attributes: FilmAttributes

    init(theme index: Int, people: FilmPeople, draws: inout Draws) {
        let theme = FilmTheme.all[index]
        description = Self.describe(theme, &draws)
        var attributes = FilmAttributes()
        attributes.genre = theme.genres[draws.chance(0.6) ? 0 : draws.chance(0.65) ? 1 : 2]
        attributes.director = people.director(theme: index, &draws)
        attributes.cast = people.cast(&draws)
        attributes.tags =
            draws.elements(2, of: theme.tags) + [draws.element(of: Self.everybodysTags)]
        self.attributes = attributes
    }

    private static func describe(_ theme: FilmTheme, _ draws: inout Draws) -> String {
        let people = draws.elements(2, of: theme.people)
        let place = draws.element(of: theme.places)
        let aims = draws.elements(2, of: theme.aims)
        let turn = draws.element(of: theme.turns)
        let frame = draws.element(of: frames)
        let first =
            switch draws.integer(below: 5) {
            case 0: "\(capitalised(people[0])) must \(aims[0]) in \(place)."
            case 1: "In \(place), \(people[0]) and \(people[1]) must \(aims[0])."
            case 2: "\(frame), \(people[0]) agrees to \(aims[0])."
            case 3: "When \(turn), \(people[0]) has one chance left to \(aims[0])."
            default: "\(capitalised(people[0])) comes to \(place) to \(aims[0])."
            }
        let second =
            switch draws.integer(below: 4) {
            case 0: "Then \(turn)."
            case 1: "But \(turn), and \(people[1]) has to \(aims[1])."
            case 2: "Nobody expects that \(turn)."
            default: "It would be simpler to \(aims[1]), until \(turn)."
            }
        return first + " " + second
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let frames = [
        "On the longest day of the year", "Against the advice of everybody", "After ten years away",
        "With a week left", "For the second time", "In the hardest winter for decades",
        "On a bet", "Because of a promise",
    ]
    private static let everybodysTags = [
        "based on a novel", "ensemble cast", "one day", "friendship", "family secret", "revenge",
        "festival winner", "low budget", "sequel", "coming of age", "road trip", "debut",
    ]
}

/// The people who make the films.
struct FilmPeople {
    private let directors: [[String]]
    private let actors: [String]

    /// Makes about a director for six films and an actor for two.
    init(count: Int, seed: UInt64) {
        var draws = Draws(seed: seed, "people", 0)
        var names: Set<String> = []
        func newName(_ draws: inout Draws) -> String {
            for _ in 0..<50 {
                let name = InventedName.person(&draws)
                if names.insert(name).inserted { return name }
            }
            let name = "\(InventedName.person(&draws)) \(names.count)"
            names.insert(name)
            return name
        }
        let perTheme = max(count / (6 * FilmTheme.all.count), 1)
        directors = FilmTheme.all.map { _ in (0..<perTheme).map { _ in newName(&draws) } }
        actors = (0..<max(count / 2, 12)).map { _ in newName(&draws) }
    }

    /// Six in ten films are made by a director whose home is their theme.
    func director(theme: Int, _ draws: inout Draws) -> String {
        let home = draws.chance(0.6) ? theme : draws.integer(below: directors.count)
        return draws.element(of: directors[home])
    }

    /// Three different actors; the first of the list play more often.
    func cast(_ draws: inout Draws) -> [String] {
        var cast: [String] = []
        while cast.count < 3 {
            let share = draws.uniform()
            let actor = actors[Int(share * share * Double(actors.count))]
            if !cast.contains(actor) { cast.append(actor) }
        }
        return cast
    }
}
