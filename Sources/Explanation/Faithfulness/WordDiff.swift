/// How one text became another, word by word, by the longest common subsequence.
public struct WordDiff: Sendable, Equatable, Codable {
    /// A word, and whether it stayed.
    public struct Part: Sendable, Equatable, Codable {
        /// What happened to a word.
        public enum Change: String, Sendable, Codable {
            /// In both texts.
            case same
            /// In the old text alone.
            case gone
            /// In the new text alone.
            case new
        }

        /// What happened.
        public let change: Change
        /// The words, separated by one space.
        public let text: String
    }

    /// Stretches in order; what is gone before what is new in its place.
    public let parts: [Part]

    /// Compares two texts.
    ///
    /// **Cost** O(words x words), so texts are rationales, not documents.
    public init(from old: String, to new: String) {
        let before = old.split(whereSeparator: \.isWhitespace).map(String.init)
        let after = new.split(whereSeparator: \.isWhitespace).map(String.init)
        var words: [(Part.Change, String)] = []
        let common = Self.commonCounts(before, after)
        var (row, column) = (0, 0)
        while row < before.count || column < after.count {
            if row < before.count, column < after.count, before[row] == after[column] {
                words.append((.same, before[row]))
                (row, column) = (row + 1, column + 1)
            } else if column == after.count
                || (row < before.count && common[row + 1][column] >= common[row][column + 1])
            {
                words.append((.gone, before[row]))
                row += 1
            } else {
                words.append((.new, after[column]))
                column += 1
            }
        }
        parts = Self.stretches(words)
    }

    /// Compares a text with another that is still being written: only so much of the old text is
    /// looked at as the new one has come past, which is where the fewest words differ.
    ///
    /// **Cost** as for whole texts.
    public init(from old: String, to new: String, isUnfinished: Bool) {
        guard isUnfinished else {
            self.init(from: old, to: new)
            return
        }
        let before = old.split(whereSeparator: \.isWhitespace).map(String.init)
        let after = new.split(whereSeparator: \.isWhitespace).map(String.init)
        // Common words of each beginning of the old text with all of the new one.
        var common = [0]
        var row = [Int](repeating: 0, count: after.count + 1)
        for word in before {
            var next = row
            for (column, other) in after.enumerated() {
                next[column + 1] =
                    word == other ? row[column] + 1 : max(row[column + 1], next[column])
            }
            row = next
            common.append(row[after.count])
        }
        let reached = common.indices.min { $0 - 2 * common[$0] < $1 - 2 * common[$1] } ?? 0
        self.init(from: before.prefix(reached).joined(separator: " "), to: new)
    }

    /// Whether any word changed.
    public var isChanged: Bool { parts.contains { $0.change != .same } }

    /// The new text with `[-gone-]` and `{+new+}` words in their places.
    public var marked: String {
        parts.map { part in
            switch part.change {
            case .same: part.text
            case .gone: "[-\(part.text)-]"
            case .new: "{+\(part.text)+}"
            }
        }.joined(separator: " ")
    }

    /// Length of the longest common subsequence of all that follows two places.
    private static func commonCounts(_ before: [String], _ after: [String]) -> [[Int]] {
        var counts = [[Int]](
            repeating: [Int](repeating: 0, count: after.count + 1), count: before.count + 1)
        for row in before.indices.reversed() {
            for column in after.indices.reversed() {
                counts[row][column] =
                    before[row] == after[column]
                    ? counts[row + 1][column + 1] + 1
                    : max(counts[row + 1][column], counts[row][column + 1])
            }
        }
        return counts
    }

    /// Joins words of one fate; between two words that stayed, all that is gone comes first.
    private static func stretches(_ words: [(Part.Change, String)]) -> [Part] {
        var parts: [Part] = []
        var pending: [Part.Change: [String]] = [:]
        func flush(_ changes: [Part.Change]) {
            for change in changes {
                guard let texts = pending.removeValue(forKey: change) else { continue }
                parts.append(Part(change: change, text: texts.joined(separator: " ")))
            }
        }
        for (change, word) in words {
            flush(change == .same ? [.gone, .new] : [.same])
            pending[change, default: []].append(word)
        }
        flush([.same, .gone, .new])
        return parts
    }
}
