/// Looks for everything in a text that is not in its evidence: titles of the whole catalogue,
/// pseudonyms and quotations, whoever wrote it and whatever they say they wrote.
///
/// What may be named comes from the subjects of the evidence and the catalogue, not from the labels
/// that the writer was given.
public struct MentionScan: Sendable {
    private let facts: ItemFacts
    private let titles: Set<String>
    private let longest: Int
    private let ordinary: Set<String>

    /// What a scan found.
    public struct Finding: Sendable, Equatable {
        /// Titles, attributes and neighbours of the evidence, as often as they occur.
        public let mentions: Int
        /// Titles of the catalogue, quotations and pseudonyms that are not in the evidence.
        public let foreign: [String]
    }

    /// Prepares to scan texts about a catalogue.
    public init(_ facts: ItemFacts) {
        self.facts = facts
        titles = Set(
            facts.titles.indices.map { facts.title(of: Int32($0)) }.filter { !$0.isEmpty })
        longest = titles.map(\.count).max() ?? 0
        ordinary = RationaleGrammar.words
    }

    /// Scans a text, without citations.
    public func callAsFunction(_ text: String, about evidence: EvidenceSet) -> Finding {
        let characters = Array(text)
        let (quoted, names) = allowed(evidence)
        var foreign: [String] = []
        var mentions = 0
        // Quotations and pseudonyms first: what they cover needs no further look.
        var isCovered = [Bool](repeating: false, count: characters.count)
        var place = 0
        while place < characters.count {
            if characters[place] == "“" {
                let end = characters[place...].firstIndex(of: "”") ?? characters.count
                let words = String(characters[(place + 1)..<end])
                if quoted.contains(words) { mentions += 1 } else { foreign.append(words) }
                for index in place..<min(end + 1, characters.count) { isCovered[index] = true }
                place = end + 1
            } else if Self.isWordStart(place, characters) {
                let end = Self.wordEnd(from: place, characters)
                let word = String(characters[place..<end])
                if Self.isPseudonym(word) {
                    if names.contains(word) { mentions += 1 } else { foreign.append(word) }
                    for index in place..<end { isCovered[index] = true }
                }
                place = end
            } else {
                place += 1
            }
        }
        foreign += barTitles(in: characters, isCovered)
        return Finding(mentions: mentions, foreign: foreign)
    }

    /// Titles of the catalogue that stand outside of quotations, but for those made of words that
    /// the grammar itself uses: a film called "It" is not named by every sentence with that word.
    private func barTitles(in characters: [Character], _ isCovered: [Bool]) -> [String] {
        var found: [String] = []
        for start in characters.indices
        where !isCovered[start] && Self.isBoundary(start, characters) {
            var words = ""
            for end in (start + 1)...min(start + longest, characters.count) {
                let last = characters[end - 1]
                if isCovered[end - 1] { break }
                words.append(last)
                guard Self.isBoundary(end, characters), titles.contains(words) else { continue }
                let parts = words.lowercased().split { !($0.isLetter || $0.isNumber) }
                if parts.allSatisfy({ ordinary.contains(String($0)) }) { continue }
                found.append(words)
            }
        }
        return found
    }

    /// What may stand in quotes, and the pseudonyms that may occur.
    private func allowed(_ evidence: EvidenceSet) -> (quoted: Set<String>, names: Set<String>) {
        var quoted: Set<String> = [facts.title(of: evidence.item)]
        var names: Set<String> = []
        for piece in evidence.pieces {
            switch piece.subject {
            case .item(let item): quoted.insert(facts.title(of: item))
            case .attribute(let attribute): quoted.insert(facts.label(of: attribute))
            case .user(let user):
                names.insert(pseudonym(of: user))
                quoted.formUnion(piece.overlap.map { facts.title(of: $0) })
            }
        }
        return (quoted, names)
    }

    private static func isWord(_ character: Character) -> Bool {
        character.isLetter || character.isNumber
    }

    private static func isBoundary(_ place: Int, _ characters: [Character]) -> Bool {
        guard place > 0, place < characters.count else { return true }
        return !(isWord(characters[place - 1]) && isWord(characters[place]))
    }

    private static func isWordStart(_ place: Int, _ characters: [Character]) -> Bool {
        isWord(characters[place]) && isBoundary(place, characters)
    }

    private static func wordEnd(from start: Int, _ characters: [Character]) -> Int {
        characters[start...].firstIndex { !isWord($0) } ?? characters.count
    }

    /// `u` and at least four digits.
    private static func isPseudonym(_ word: String) -> Bool {
        word.first == "u" && word.count >= 5 && word.dropFirst().allSatisfy(\.isWholeNumber)
    }
}

extension RationaleGrammar {
    /// The words that its sentences are made of, in lower case.
    static let words: Set<String> = Set(
        (rationale.literals + verbs).flatMap { literal in
            literal.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
        })
}

extension Phrase {
    /// The words of every derivation, as they are pieced together.
    fileprivate var literals: [String] {
        switch self {
        case .literal(let text): [text]
        case .slot: []
        case .agreement(_, let one, let many): [one, many]
        case .sequence(let parts), .choice(let parts): parts.flatMap(\.literals)
        }
    }
}
