/// What a film is about: the words that its description, genre and tags are drawn from.
///
/// No word speaks of colours, shapes, sounds or moods: text tells the theme and nothing else.
public struct FilmTheme: Sendable {
    /// Its name in the truth files.
    public let name: String
    /// Genres; the first is the likeliest.
    let genres: [String]
    let people: [String]
    let places: [String]
    /// What the people do, after "must".
    let aims: [String]
    /// What comes in between, as a clause.
    let turns: [String]
    let tags: [String]

    /// All themes; a film's theme is an index into them.
    public static let all: [FilmTheme] = firstFive + lastFive

    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n").map { String($0) }
    }
}

extension FilmTheme {
    static let firstFive = [
        FilmTheme(
            name: "heist", genres: ["Crime", "Thriller", "Comedy"],
            people: lines(
                """
                a retired safecracker
                a crew of forgers
                a casino accountant
                two rival pickpockets
                a getaway driver
                an insurance clerk turned thief
                a museum guard
                """),
            places: lines(
                """
                a private bank
                the vault under an auction house
                a casino on its opening weekend
                an armoured train
                a diamond exchange
                a freeport full of stolen art
                """),
            aims: lines(
                """
                empty a vault in eleven minutes
                switch a necklace for its copy
                rob the man who taught them to steal
                smuggle a painting past three checkpoints
                crack a lock that has no key
                divide the loot before the alarm
                """),
            turns: lines(
                """
                the safe turns out to be empty
                one of the crew has sold the plan
                the loot belongs to the wrong gangster
                the guard recognises the driver
                the alarm was a rehearsal
                the forged papers carry the real name
                """),
            tags: ["vault", "double-cross", "forgery", "getaway", "loot", "inside job"]),
        FilmTheme(
            name: "first contact", genres: ["Science Fiction", "Drama", "Adventure"],
            people: lines(
                """
                a radio astronomer
                a linguist on leave
                the crew of a survey ship
                a lighthouse astronomer
                an orbital mechanic
                a xenobiologist
                a diplomat without a country
                """),
            places: lines(
                """
                a listening station on the far side of the moon
                a crater that was not there yesterday
                an abandoned space elevator
                the edge of the heliosphere
                a desert array of antennas
                a generation ship
                """),
            aims: lines(
                """
                answer a signal from another star
                translate a language without verbs
                escort an alien envoy
                decide who speaks for the planet
                explain death to a visitor
                keep a spacecraft from being boarded
                """),
            turns: lines(
                """
                the signal is an echo of our own
                the visitors have been here before
                the envoy asks for asylum
                the translation was a warning
                a second spacecraft arrives
                the aliens mistake whales for the government
                """),
            tags: ["alien", "signal", "spacecraft", "translation", "visitors", "telescope"]),
        FilmTheme(
            name: "haunting", genres: ["Horror", "Mystery", "Drama"],
            people: lines(
                """
                a young widow
                a sceptical medium
                the last heir of a manor
                an exorcist who lost his faith
                a governess
                a family with a cheap lease
                a gravedigger
                """),
            places: lines(
                """
                a manor with a bricked-up room
                a seaside boarding house
                a deconsecrated chapel
                an asylum turned hotel
                the cellar of a rectory
                a nursery nobody furnished
                """),
            aims: lines(
                """
                lay a restless ghost
                find out who walks in the attic
                break a curse before All Souls
                burn a diary that writes itself
                spend one night beside the grave
                bury a doll for the third time
                """),
            turns: lines(
                """
                the ghost knows the family's name
                the medium was dead all along
                the grave is found open
                the curse moves to the youngest child
                the mirror shows one guest too many
                the spirit asks to be let out, not in
                """),
            tags: ["ghost", "curse", "manor", "possession", "seance", "grave"]),
        FilmTheme(
            name: "trial", genres: ["Legal Drama", "Drama", "Thriller"],
            people: lines(
                """
                a public defender
                a judge near retirement
                the only juror in doubt
                a disbarred attorney
                a court stenographer
                a witness under protection
                a prosecutor up for election
                """),
            places: lines(
                """
                a county courthouse
                a sealed jury room
                a military tribunal
                a courtroom under siege by the press
                the archive of a supreme court
                a town where everybody is related to the accused
                """),
            aims: lines(
                """
                defend a client who wants to be convicted
                turn eleven jurors
                prove that a confession was bought
                cross-examine an old friend
                reopen a verdict after thirty years
                find the missing affidavit
                """),
            turns: lines(
                """
                the key witness recants
                the evidence was planted by the defence
                the judge knows the victim
                the verdict leaks before the vote
                the accused dismisses counsel
                a second confession arrives by mail
                """),
            tags: ["jury", "verdict", "testimony", "appeal", "perjury", "witness"]),
        FilmTheme(
            name: "expedition", genres: ["Adventure", "Survival", "Documentary Drama"],
            people: lines(
                """
                a mountain guide
                a botanist and her porter
                a cartographer without a map
                a polar surveyor
                a river pilot
                two mountaineers who do not speak
                a geologist
                """),
            places: lines(
                """
                a glacier that moves at dusk
                an unclimbed north face
                a river no map agrees on
                a valley behind the monsoon
                the pack ice
                a salt desert
                """),
            aims: lines(
                """
                reach the summit before the storm
                cross the ice with half the dogs
                bring back a flower nobody believes in
                find the survivors of an earlier party
                chart a pass through the range
                haul a boat over the watershed
                """),
            turns: lines(
                """
                the compass stops agreeing with the stars
                the base camp is found deserted
                the rope is cut from above
                the provisions are full of stones
                the map leads back to its owner
                an avalanche closes the way home
                """),
            tags: ["summit", "glacier", "survival", "base camp", "map", "wilderness"]),
    ]
}
