/// A text cut into words, which are never empty.
struct Words {
    /// The words one after another.
    var bytes: [UInt8]
    /// Where each ends.
    var ends: [Int]

    /// One word of all the text; none when it is empty.
    init(_ text: [UInt8]) {
        bytes = text
        ends = text.isEmpty ? [] : [text.count]
    }

    /// Cuts every word further: `cut` tells, for a word, where its parts end.
    mutating func split(_ cut: (UnsafeBufferPointer<UInt8>, (Int) -> Void) -> Void) {
        var parts: [Int] = []
        parts.reserveCapacity(bytes.count / 4)
        bytes.withUnsafeBufferPointer { buffer in
            var start = 0
            for end in ends {
                cut(UnsafeBufferPointer(rebasing: buffer[start..<end])) { parts.append(start + $0) }
                start = end
            }
        }
        ends = parts
    }

    /// Replaces every word by others.
    mutating func rewrite(_ rewritten: (_ word: ArraySlice<UInt8>, _ isFirst: Bool) -> [[UInt8]]) {
        var result: [UInt8] = []
        var parts: [Int] = []
        var start = 0
        for end in ends {
            for word in rewritten(bytes[start..<end], start == 0) where !word.isEmpty {
                result += word
                parts.append(result.count)
            }
            start = end
        }
        bytes = result
        ends = parts
    }
}

/// A step that cuts text into words, over which no merge goes.
enum PreTokenization: Equatable, Sendable {
    /// What becomes of a delimiter.
    enum Delimiter: String, Sendable {
        case removed = "Removed"
        case isolated = "Isolated"
        case mergedWithPrevious = "MergedWithPrevious"
        case mergedWithNext = "MergedWithNext"
    }

    /// When a word mark is put before text that does not begin with one.
    enum Prepending: String, Sendable {
        case always, first, never
    }

    /// Words as a pattern has them.
    case pattern(PreTokenPattern)
    /// A space before each word that does not begin with one.
    case prefixSpace
    /// Digits on their own, each or in runs.
    case digits(individual: Bool)
    /// Cuts at a string.
    case split(at: [UInt8], Delimiter)
    /// Spaces become a visible mark, which begins words.
    case metaspace(mark: [UInt8], Prepending, splits: Bool)

    /// How many times as long a text may become.
    var growth: Int {
        switch self {
        case .metaspace(let mark, _, _): mark.count + 1
        case .pattern, .prefixSpace, .digits, .split: 1
        }
    }

    /// Cuts words further.
    ///
    /// - Parameter isBeginning: Whether the words begin the text.
    func apply(to words: inout Words, isBeginning: Bool) {
        switch self {
        case .pattern(let pattern):
            words.split { word, end in
                var position = 0
                while position < word.count {
                    position = pattern.endOfWord(in: word, from: position)
                    end(position)
                }
            }
        case .prefixSpace:
            words.rewrite { word, _ in
                [word.first == UInt8(ascii: " ") ? Array(word) : [UInt8(ascii: " ")] + word]
            }
        case .digits(let individual):
            words.split { word, end in Self.cutDigits(word, individual: individual, end) }
        case .split(let delimiter, let behaviour):
            words.rewrite { word, _ in Self.cut(Array(word), at: delimiter, behaviour) }
        case .metaspace(let mark, let prepending, let splits):
            words.rewrite { word, isFirst in
                var text = Array(word).replacingBytes([UInt8(ascii: " ")], with: mark)
                let prepends =
                    switch prepending {
                    case .always: true
                    case .first: isBeginning && isFirst
                    case .never: false
                    }
                if prepends, !text.starts(with: mark) { text = mark + text }
                return splits ? Self.cut(text, at: mark, .mergedWithNext) : [text]
            }
        }
    }

    private static func cutDigits(
        _ word: UnsafeBufferPointer<UInt8>, individual: Bool, _ end: (Int) -> Void
    ) {
        var position = 0
        var wasDigit: Bool?
        while position < word.count {
            let (value, length) = UTF8Scalar.decode(word, at: position)
            let isDigit = ScalarClass.of(value) == .number
            if let wasDigit, isDigit != wasDigit || (isDigit && individual) { end(position) }
            wasDigit = isDigit
            position += length
        }
        if position > 0 { end(position) }
    }

    private static func cut(
        _ word: [UInt8], at delimiter: [UInt8], _ behaviour: Delimiter
    ) -> [[UInt8]] {
        guard !delimiter.isEmpty else { return [word] }
        var parts: [[UInt8]] = []
        var current: [UInt8] = []
        var position = 0
        while position < word.count {
            guard word[position...].starts(with: delimiter) else {
                current.append(word[position])
                position += 1
                continue
            }
            position += delimiter.count
            switch behaviour {
            case .removed:
                parts.append(current)
                current = []
            case .isolated:
                parts.append(current)
                parts.append(delimiter)
                current = []
            case .mergedWithPrevious:
                parts.append(current + delimiter)
                current = []
            case .mergedWithNext:
                parts.append(current)
                current = delimiter
            }
        }
        parts.append(current)
        return parts.filter { !$0.isEmpty }
    }
}
