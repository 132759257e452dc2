/// Made-up catalogues of several trades.
///
/// Their titles exist nowhere, so a model can only name them by copying them from its prompt.
enum InventedCatalog {
    /// A catalogue of `count` items with titles of which none repeats.
    ///
    /// - Parameter words: Words of real titles, for titles and attributes that make no sense.
    static func pool(
        count: Int, words: [String], accepting accepts: (CorpusItem) -> Bool, _ draws: inout Draws
    ) -> ItemPool {
        let trade = draws.element(of: Trade.all)
        // Few attributes, so that items share them.
        var attributes: [String] = []
        for kind in trade.attributes {
            attributes += draws.some(5, of: kind.names).map { "\(kind.name) \($0)" }
        }
        attributes = draws.some(7, of: attributes)
        let isScrambled = words.count >= 32 && draws.chance(0.4)
        if isScrambled {
            for index in attributes.indices where draws.chance(0.5) {
                let kind = attributes[index].prefix { $0 != " " }
                attributes[index] = "\(kind) \(draws.element(of: words).lowercased())"
            }
            // The same word twice would be an attribute twice.
            attributes = Array(Set(attributes)).sorted()
        }
        let isLowerCase = draws.chance(0.12)
        var items: [CorpusItem] = []
        var titles: Set<String> = []
        while items.count < count {
            var title =
                isScrambled
                ? InventedTitle.scrambled(words, &draws) : InventedTitle.title(trade.form, &draws)
            if isLowerCase { title = title.lowercased() }
            let item = CorpusItem(
                title: title, year: 1950 + draws.integer(below: 75),
                attributes: draws.some(draws.integer(in: 1...4), of: attributes))
            if accepts(item), titles.insert(title).inserted { items.append(item) }
        }
        return ItemPool(verb: trade.verb, items: items)
    }
}

/// A trade: what its items are called and what is said of them.
struct Trade: Sendable {
    /// How titles are made.
    enum Form: Sendable {
        case work, product, caption
    }

    let verb: String
    let form: Form
    let attributes: [(name: String, names: [String])]

    static let all = [
        Trade(
            verb: "watched", form: .work,
            attributes: [("genre", genres), ("tag", tags)]),
        Trade(
            verb: "bought", form: .product,
            attributes: [
                ("category", categories), ("brand", InventedTitle.names), ("scent", scents),
            ]),
        Trade(
            verb: "watched", form: .caption,
            attributes: [("topic", topics), ("tag", tags)]),
        Trade(
            verb: "played", form: .work,
            attributes: [("genre", gameGenres), ("platform", platforms), ("tag", tags)]),
        Trade(
            verb: "read", form: .work,
            attributes: [("subject", subjects), ("author", InventedTitle.names)]),
        Trade(
            verb: "bought", form: .product,
            attributes: [
                ("category", toys), ("brand", InventedTitle.names), ("material", materials),
            ]),
        Trade(
            verb: "had", form: .work,
            attributes: [("style", styles), ("mood", moods)]),
    ]

    private static let genres = words(
        """
        Action, Adventure, Animation, Comedy, Crime, Documentary, Drama, Fantasy, Horror, Musical, \
        Mystery, Romance, Sci-Fi, Thriller, War, Western, Film-Noir, Children, Biography, Sport
        """)
    private static let tags = words(
        """
        space survival, time travel, twist ending, slow burn, dark comedy, road trip, heist, dystopia, \
        robots, small town, based on a book, courtroom, coming of age, revenge, ghosts, aliens, jazz, \
        chess, black and white, visually stunning, quirky, noir mood, ensemble cast, island, submarine, \
        artificial intelligence, folk tale, winter, deep sea, martial arts, train, mountains
        """)
    private static let categories = words(
        """
        Shampoo, Conditioner, Face Cream, Lipstick, Nail Polish, Sunscreen, Body Lotion, Perfume, \
        Hair Oil, Eye Liner, Mascara, Soap, Serum, Bath Salt, Hand Cream, Toner, Face Mask
        """)
    private static let scents = words(
        """
        rose, lavender, citrus, vanilla, mint, sandalwood, coconut, green tea, cedar, jasmine, \
        almond, unscented, honey, fig
        """)
    private static let topics = words(
        """
        cooking, street food, cats, dogs, dance, football, makeup, travel, gardening, DIY, magic, \
        comedy, piano, running, fishing, drawing, science, cars, trains, baking, surfing, birds
        """)
    private static let gameGenres = words(
        """
        Puzzle, Racing, Platformer, Strategy, Shooter, Role-Playing, Simulation, Rhythm, Stealth, \
        Card Game, Tower Defense, Survival, Sports, Party
        """)
    private static let platforms = words("PC, console, handheld, mobile, arcade, web")
    private static let subjects = words(
        """
        history, astronomy, cooking, poetry, crime, travel, philosophy, gardening, music, fantasy, \
        economics, biology, seafaring, architecture, mathematics, folklore
        """)
    private static let toys = words(
        """
        Puzzle, Doll, Train Set, Building Blocks, Board Game, Plush, Kite, Robot Kit, Model Car, \
        Card Game, Science Kit, Play Tent, Scooter, Water Toy
        """)
    private static let materials = words("wood, felt, plastic, metal, cotton, paper, foam, bamboo")
    private static let styles = words(
        """
        ambient, folk, blues, techno, soul, chamber, samba, ska, choral, bluegrass, house, grunge, \
        opera, dub, swing
        """)
    private static let moods = words(
        "calm, bright, restless, sad, dreamy, fierce, playful, cold, warm, solemn")

    private static func words(_ list: String) -> [String] {
        list.replacing("\n", with: "").split(separator: ", ").map(String.init)
    }
}
