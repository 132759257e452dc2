/// Titles of films that do not exist, no two alike.
struct FilmTitles {
    private var taken: Set<String> = []

    mutating func next(_ draws: inout Draws) -> String {
        for _ in 0..<20 {
            let title = Self.title(&draws)
            if taken.insert(title.lowercased()).inserted { return title }
        }
        // Many films: a name of two parts is as good as new, a number settles the rest.
        var title = "\(Self.title(&draws)) of \(InventedName.family(&draws))"
        if !taken.insert(title.lowercased()).inserted {
            title += " \(taken.count)"
            taken.insert(title.lowercased())
        }
        return title
    }

    private static func title(_ draws: inout Draws) -> String {
        let nouns = draws.elements(2, of: nouns)
        let adjective = draws.element(of: adjectives)
        switch draws.integer(below: 14) {
        case 0: return "The \(adjective) \(nouns[0])"
        case 1: return "\(adjective) \(nouns[0])"
        case 2: return "\(nouns[0]) of \(InventedName.place(&draws))"
        case 3: return "The \(nouns[0]) and the \(nouns[1])"
        case 4: return "\(InventedName.given(&draws))'s \(nouns[0])"
        case 5: return "\(draws.element(of: numbers)) \(plural(nouns[0]))"
        case 6: return "\(article(nouns[0])) \(nouns[0]) for \(InventedName.given(&draws))"
        case 7: return "\(nouns[0]), \(nouns[1])"
        case 8: return "\(draws.element(of: prepositions)) the \(nouns[0])"
        case 9:
            return "\(InventedName.given(&draws)) \(draws.element(of: prepositions)) \(nouns[0])"
        case 10: return "No \(nouns[0]) in \(InventedName.place(&draws))"
        case 11: return "The \(nouns[0]) That \(draws.element(of: verbs))"
        case 12: return "\(InventedName.place(&draws))"
        default: return "\(adjective) \(InventedName.given(&draws))"
        }
    }

    private static func article(_ noun: String) -> String {
        noun.first.map { "AEIOU".contains($0) || noun == "Hourglass" } == true ? "An" : "A"
    }

    private static func plural(_ noun: String) -> String {
        if noun.hasSuffix("ss") { return noun + "es" }
        guard noun.hasSuffix("y"), let before = noun.dropLast().last, !"aeiou".contains(before)
        else { return noun + "s" }
        return noun.dropLast() + "ies"
    }

    private static let adjectives = words(
        """
        Seventh Borrowed Upright Folded Patient Hollow Sideways Distant Unsent Numbered Wooden \
        Spare Backward Narrow Counted Unlikely Paper Tidal Salted Spoken Missing Thirsty Leaning \
        Weightless Provisional Inland Ordinary Foreign Mended Unpaid Circular Late Remote Stubborn \
        Hundredth Waking Portable Faithful Stray Half-Built
        """)
    private static let nouns = words(
        """
        Almanac Harbour Ladder Orchard Compass Ferry Thimble Window Meridian Kite Staircase Quarry \
        Pendulum Envelope Heron Umbrella Lantern Tramway Anchor Button Cellar Chimney Comet Drawer \
        Elevator Fountain Gate Hinge Island Junction Kettle Locket Mill Notebook Oar Parcel Quilt \
        River Sparrow Turnstile Valise Weir Yard Zeppelin Acorn Beehive Causeway Delta Estuary \
        Footbridge Granary Hourglass Inkwell Jetty Keyhole Lagoon Milestone Nutshell Observatory
        """)
    private static let numbers = ["Two", "Three", "Five", "Nine", "Eleven", "Forty", "A Hundred"]
    private static let prepositions = [
        "Beyond", "Under", "Before", "Between", "Against", "Without", "Beside", "Above",
    ]
    private static let verbs = [
        "Waited", "Turned", "Answered", "Drifted", "Remained", "Returned", "Leaned", "Counted",
    ]

    private static func words(_ list: String) -> [String] {
        list.split(separator: " ").map(String.init)
    }
}

/// Names put together from syllables.
enum InventedName {
    static func person(_ draws: inout Draws) -> String {
        "\(given(&draws)) \(family(&draws))"
    }

    static func given(_ draws: inout Draws) -> String {
        capitalised(draws.element(of: heads) + draws.element(of: givenTails))
    }

    static func family(_ draws: inout Draws) -> String {
        var name = draws.element(of: heads)
        if draws.chance(0.4) { name += draws.element(of: middles) }
        return capitalised(name + draws.element(of: familyTails))
    }

    static func place(_ draws: inout Draws) -> String {
        capitalised(
            draws.element(of: heads) + draws.element(of: middles) + draws.element(of: placeTails))
    }

    private static func capitalised(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }

    private static let heads = [
        "or", "vel", "tam", "bri", "kes", "lum", "mar", "nev", "os", "per", "quin", "ras", "sol",
        "thi", "ul", "ver", "wen", "yar", "zel", "ad", "bel", "cor", "dor", "el", "fen", "gal",
        "hal", "is", "jun", "kal",
    ]
    private static let middles = ["a", "i", "o", "en", "ar", "il", "an", "or", "u", "em"]
    private static let givenTails = [
        "ia", "an", "ric", "wen", "eth", "ora", "is", "o", "une", "mund", "ita", "el", "ys", "ana",
    ]
    private static let familyTails = [
        "berg", "shaw", "vik", "mont", "dell", "quist", "ova", "rado", "stein", "well", "ghan",
        "maki", "tou", "lund",
    ]
    private static let placeTails = [
        "ville", "mere", "port", "stad", "ford", "polis", "haven", "wick", "gorod", "ness",
    ]
}
