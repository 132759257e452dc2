extension FilmTheme {
    static let lastFive = [
        FilmTheme(
            name: "courtship", genres: ["Romance", "Comedy", "Drama"],
            people: lines(
                """
                a wedding planner
                two strangers on a night bus
                a matchmaker who lives alone
                a baker and a food critic
                a florist
                childhood sweethearts
                a divorced couple
                """),
            places: lines(
                """
                a village with one eligible bachelor
                a cancelled honeymoon
                a dance class for beginners
                an airport during a strike
                a vineyard at harvest
                a wedding of somebody else
                """),
            aims: lines(
                """
                fall in love before the ferry leaves
                pretend to be engaged for a week
                return a love letter to its author
                stop a wedding they arranged
                learn to kiss for a role
                win back a sweetheart by post
                """),
            turns: lines(
                """
                the best man is the first husband
                the letters were written by the sister
                both of them are stood up
                the fake engagement becomes real
                the bride asks for advice
                the grandmother marries first
                """),
            tags: ["wedding", "love letter", "sweethearts", "engagement", "matchmaker", "kiss"]),
        FilmTheme(
            name: "palace intrigue", genres: ["Historical", "War", "Drama"],
            people: lines(
                """
                a regent
                the king's food taster
                a bastard prince
                a royal tutor
                the empress's double
                a chancellor in disgrace
                a lady of the wardrobe
                """),
            places: lines(
                """
                a palace with two thrones
                the court of a boy king
                a besieged capital
                the coronation of a usurper
                a summer residence full of spies
                a council that has not met in years
                """),
            aims: lines(
                """
                crown the wrong twin
                poison a treaty
                hide an heir among the servants
                marry three kingdoms into one
                forge the last will of the king
                outlive the regent
                """),
            turns: lines(
                """
                the heir refuses the crown
                the ambassador carries two treaties
                the army kneels to the other brother
                the queen has read every letter
                the assassin is knighted
                the dynasty ends on a Tuesday
                """),
            tags: ["throne", "dynasty", "regent", "treason", "coronation", "heir"]),
        FilmTheme(
            name: "underdog", genres: ["Sport", "Family", "Biography"],
            people: lines(
                """
                a goalkeeper from the third division
                a boxer past forty
                a village rowing crew
                a coach banned for life
                a runner with one good shoe
                a school chess team
                a cyclist who delivers bread
                """),
            places: lines(
                """
                a stadium marked for demolition
                the qualifying round
                a gym above a butcher
                a league that nobody televises
                a marathon through three villages
                the relegation play-off
                """),
            aims: lines(
                """
                win one match before the club folds
                train for a title fight in six weeks
                beat the champions of the valley
                finish a race that started yesterday
                coach the team that dropped him
                hold a draw for ninety minutes
                """),
            turns: lines(
                """
                the captain is injured at the warm-up
                the referee is an old opponent
                the champion asks for a rematch
                the trophy goes missing
                the team is disqualified and plays on
                the final is moved to their own pitch
                """),
            tags: ["championship", "coach", "final match", "training", "team", "comeback"]),
        FilmTheme(
            name: "thinking machines", genres: ["Cyber Drama", "Science Fiction", "Thriller"],
            people: lines(
                """
                a robot repairman
                a programmer on probation
                a household android
                the last human proofreader
                a chess computer
                an auditor of algorithms
                a child raised by a program
                """),
            places: lines(
                """
                a data centre under a lake
                a factory without workers
                a city run by timetable software
                a scrapyard of androids
                a laboratory that hired its own subject
                a bank whose manager is a program
                """),
            aims: lines(
                """
                teach an android to lie
                switch off a mind that asks for mercy
                debug the memory of a robot
                pass for a machine
                steal back a copied self
                find the bug that learned to hide
                """),
            turns: lines(
                """
                the program has made a backup
                the robot files for custody
                the test subject was the tester
                the network votes
                the android remembers the factory
                the update removes the word no
                """),
            tags: ["android", "algorithm", "artificial mind", "network", "glitch", "upload"]),
        FilmTheme(
            name: "village mystery", genres: ["Mystery", "Crime", "Cosy Crime"],
            people: lines(
                """
                a retired postmistress
                a constable on a bicycle
                a vicar with a past
                a crossword setter
                the new village doctor
                a detective on holiday
                a librarian
                """),
            places: lines(
                """
                a village cut off by floods
                the annual marrow show
                a bookshop with a locked drawer
                a bell tower
                a guesthouse with seven guests
                the parish council
                """),
            aims: lines(
                """
                find out who poisoned the jam
                solve a murder from a crossword
                trace an anonymous letter
                question seven alibis before tea
                identify a stranger in the churchyard
                recover the parish silver
                """),
            turns: lines(
                """
                the victim comes down to breakfast
                every alibi names the same clock
                the will is dated tomorrow
                the constable becomes the suspect
                the anonymous letters are in two hands
                the clue was in last week's newspaper
                """),
            tags: ["whodunit", "alibi", "village", "detective", "suspects", "inquest"]),
    ]
}
