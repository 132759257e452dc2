/// Titles that exist nowhere: words in the patterns of titles, and names made of syllables.
enum InventedTitle {
    /// A title in the form of a trade.
    static func title(_ form: Trade.Form, _ draws: inout Draws) -> String {
        switch form {
        case .work: work(&draws)
        case .product: product(&draws)
        case .caption: caption(&draws)
        }
    }

    /// One to four words of real titles in an order that no title has: with them a model learns to
    /// copy every token of its vocabulary.
    static func scrambled(_ words: [String], _ draws: inout Draws) -> String {
        var title = (0..<draws.integer(in: 1...4)).map { _ in draws.element(of: words) }
        if draws.chance(0.15) { title.append(String(draws.integer(in: 2...2_050))) }
        if draws.chance(0.1), title.count > 1 { title[0] += ":" }
        return title.joined(separator: " ")
    }

    private static func work(_ draws: inout Draws) -> String {
        let (noun, other) = (draws.element(of: nouns), draws.element(of: nouns))
        let adjective = draws.element(of: adjectives)
        switch draws.integer(below: 16) {
        case 0: return "\(adjective) \(noun)"
        case 1: return "The \(adjective) \(noun)"
        case 2: return "\(noun) of \(other)"
        case 3: return "\(name(&draws))'s \(noun)"
        case 4: return "\(noun) and \(other)"
        case 5: return name(&draws)
        case 6: return "\(adjective) \(noun), The"
        case 7: return "\(noun) \(draws.integer(in: 2...9))"
        case 8: return "\(name(&draws)): \(adjective) \(noun)"
        case 9: return "A \(noun) for \(name(&draws))"
        case 10: return "\(name(&draws)) \(name(&draws))"
        case 11: return "\(noun) in the \(other)"
        case 12: return "\(name(&draws)) & \(name(&draws))"
        case 13: return "\(noun) (\(adjective) \(other))"
        case 14: return "\(draws.integer(in: 10...999)) \(noun)s"
        default: return "\(adjective) \(name(&draws))"
        }
    }

    private static func product(_ draws: inout Draws) -> String {
        let brand = name(&draws)
        let adjective = draws.element(of: adjectives)
        let thing = draws.element(of: things)
        switch draws.integer(below: 6) {
        case 0: return "\(brand) \(thing)"
        case 1: return "\(brand) \(adjective) \(thing)"
        case 2: return "\(adjective) \(thing) by \(brand)"
        case 3: return "\(brand) \(thing), \(draws.integer(in: 1...50) * 10) ml"
        case 4: return "\(brand) \(draws.integer(in: 10...999)) \(thing)"
        default: return "\(brand) \(adjective) \(thing) No. \(draws.integer(in: 1...99))"
        }
    }

    private static func caption(_ draws: inout Draws) -> String {
        let verb = draws.element(of: gerunds)
        let (noun, other) = (
            draws.element(of: nouns).lowercased(), draws.element(of: nouns).lowercased()
        )
        let adjective = draws.element(of: adjectives).lowercased()
        switch draws.integer(below: 6) {
        case 0: return "\(verb) a \(adjective) \(noun)"
        case 1: return "my \(noun) and the \(other)"
        case 2: return "\(verb) \(name(&draws)) in \(draws.integer(in: 2...60)) seconds"
        case 3: return "how i made a \(noun)"
        case 4: return "\(adjective) \(noun) #\(other)"
        default: return "day \(draws.integer(in: 2...365)) of \(verb)"
        }
    }

    /// A name of two to four syllables, or one of the list.
    static func name(_ draws: inout Draws) -> String {
        if draws.chance(0.25) { return draws.element(of: names) }
        var name = ""
        for _ in 0..<draws.integer(in: 1...3) {
            let syllable = draws.element(of: onsets) + draws.element(of: vowels)
            // Doubled syllables: what follows a token is not always the same.
            name += draws.chance(0.1) ? syllable + syllable : syllable
        }
        name += draws.element(of: codas)
        return name.prefix(1).uppercased() + name.dropFirst()
    }

    static let names = words(
        """
        Velora Kintas Mirabel Osric Tamsin Lumen Orsola Brandt Halvard Nocturne Petra Solveig Iriska \
        Dahlia Quill Ravenna Thistle Umber Yarrow Zephyr Ansel Corvo Elspeth Fenwick Gideon Juniper \
        Kestrel Linnea Marlow Nerys Odalys Perrin Rowan Sable Tindra Vesper Wren Alder Briar Cassian
        """)
    private static let onsets = words(
        "b br c ch d dr f fl g gr h j k kl l m n p pr qu r s sh sl st t th tr v w y z")
    private static let vowels = words("a e i o u ai ea ee ia io oa ou é ö ü")
    private static let codas = words("n r s l m t x ck nd rn st th ra no li ta us ine el")
    private static let adjectives = words(
        """
        Silent Last Crimson Hidden Broken Golden Distant Burning Frozen Hollow Electric Wild Secret \
        Endless Paper Quiet Northern Velvet Bitter Gentle Iron Lost Second Little Pale Blue Savage \
        Tender Strange Eternal Glass Stolen Sleeping Dancing Bright Dark Soft Bold Pure Fresh Daily \
        Slow Perfect Honest Crooked Lonely Royal Double Invisible Final Great
        """)
    private static let nouns = words(
        """
        River Harbor Winter Letter Mirror Garden Engine Shadow Empire Crown Lighthouse Voyage Signal \
        Tower Orchard Machine Promise Island Thunder Bridge Circus Widow Soldier Dream Kingdom Ghost \
        Station Dragon Window Journey Summer Planet Wolf Market Forest Canyon Mission Night Secret \
        Train Desert Captain Stranger Hunter Song Storm Castle Code Dancer Doctor Fire Heart House \
        King Moon Ocean Road Rose Sea Sky Star Stone Street Sun Sword Time Tree War Water Wind World \
        Affair Return Rain Snow Bird Horse Knight Spider Thief Queen Detective Daughter Brother
        """)
    private static let things = words(
        """
        Shampoo Conditioner Cream Lipstick Polish Sunscreen Lotion Perfume Oil Liner Mascara Soap \
        Serum Balm Toner Mask Puzzle Doll Blocks Kite Robot Scooter Tent Kit Brush Comb Sponge Bear \
        Truck Cards Drum Ball
        """)
    private static let gerunds = words(
        """
        making fixing painting cooking finding teaching building cleaning drawing racing feeding \
        training hiding folding planting carving baking testing filming
        """)

    private static func words(_ list: String) -> [String] {
        list.replacing("\n", with: "").split(separator: " ").map(String.init)
    }
}
