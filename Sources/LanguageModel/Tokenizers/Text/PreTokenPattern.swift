/// The patterns by which byte-level vocabularies cut a text into words before merging, written out
/// by hand: each covers every text without a gap, so a word begins where the last one ended.
enum PreTokenPattern: Equatable, Sendable {
    /// GPT-2 and OPT:
    /// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`.
    case gpt2
    /// LLaMA 3, and Qwen 2 with numbers of one digit: `(?i:'s|'t|'re|'ve|'m|'ll|'d)|
    /// [^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+`.
    case llama3(maximumDigits: Int)

    /// The patterns as files write them.
    static func published(_ pattern: String) -> PreTokenPattern? {
        switch pattern {
        case #"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"#:
            .gpt2
        case llama3Beginning + #"\p{N}{1,3}"# + llama3Rest: .llama3(maximumDigits: 3)
        case llama3Beginning + #"\p{N}"# + llama3Rest: .llama3(maximumDigits: 1)
        default: nil
        }
    }

    private static let llama3Beginning =
        #"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|"#
    private static let llama3Rest =
        #"| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"#

    /// Where the word that begins at a position ends.
    @inline(__always)
    func endOfWord(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        switch self {
        case .gpt2: PatternMatcher(bytes: bytes).gpt2(from: start)
        case .llama3(let digits):
            PatternMatcher(bytes: bytes).llama3(from: start, maximumDigits: digits)
        }
    }
}

/// The alternatives of the patterns over valid UTF-8.
struct PatternMatcher {
    let bytes: UnsafeBufferPointer<UInt8>

    @inline(__always)
    private func scalar(_ position: Int) -> (class: ScalarClass, length: Int) {
        let (value, length) = UTF8Scalar.decode(bytes, at: position)
        return (ScalarClass.of(value), length)
    }

    /// The end of the longest run of one class from a position.
    @inline(__always)
    func run(of wanted: ScalarClass, from start: Int) -> Int {
        var position = start
        while position < bytes.count {
            let (found, length) = scalar(position)
            if found != wanted { break }
            position += length
        }
        return position
    }

    func gpt2(from start: Int) -> Int {
        if bytes[start] == UInt8(ascii: "'"),
            let end = contraction(from: start, ignoringCase: false)
        {
            return end
        }
        var first = start
        var (found, length) = scalar(start)
        if bytes[start] == UInt8(ascii: " "), start + 1 < bytes.count {
            let following = scalar(start + 1)
            if following.class != .space {
                first = start + 1
                (found, length) = following
            }
        }
        if found != .space { return run(of: found, from: first + length) }
        return endOfSpaces(from: start)
    }

    func llama3(from start: Int, maximumDigits: Int) -> Int {
        if bytes[start] == UInt8(ascii: "'"),
            let end = contraction(from: start, ignoringCase: true)
        {
            return end
        }
        let (found, length) = scalar(start)
        let isBreak = isLineBreak(start)
        if found == .letter { return run(of: .letter, from: start + length) }
        let second = start + length
        if !isBreak, found != .number, second < bytes.count {
            let following = scalar(second)
            if following.class == .letter {
                return run(of: .letter, from: second + following.length)
            }
        }
        if found == .number { return digits(from: start, maximum: maximumDigits) }
        if found == .other { return pastLineBreaks(run(of: .other, from: second)) }
        if bytes[start] == UInt8(ascii: " "), second < bytes.count, scalar(second).class == .other {
            return pastLineBreaks(run(of: .other, from: second))
        }
        let end = run(of: .space, from: start)
        if let last = (start..<end).last(where: isLineBreak) { return last + 1 }
        return endOfSpaces(from: start)
    }

    /// `\s+(?!\S)|\s+`: all of a run of spaces at the end, all but its last scalar before a word.
    private func endOfSpaces(from start: Int) -> Int {
        var position = start
        var last = start
        while position < bytes.count {
            let (found, length) = scalar(position)
            if found != .space { break }
            last = position
            position += length
        }
        return position == bytes.count || last == start ? position : last
    }

    private func isLineBreak(_ position: Int) -> Bool {
        bytes[position] == 0x0A || bytes[position] == 0x0D
    }

    private func pastLineBreaks(_ start: Int) -> Int {
        var position = start
        while position < bytes.count, isLineBreak(position) { position += 1 }
        return position
    }

    private func digits(from start: Int, maximum: Int) -> Int {
        var position = start
        for _ in 0..<maximum where position < bytes.count {
            let (found, length) = scalar(position)
            if found != .number { break }
            position += length
        }
        return position
    }

    /// The end of `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll` or `'d`; nil when none is there.
    func contraction(from start: Int, ignoringCase: Bool) -> Int? {
        func letter(_ offset: Int) -> UInt8 {
            guard start + offset < bytes.count else { return 0 }
            let byte = bytes[start + offset]
            return ignoringCase && (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
        }
        switch (letter(1), letter(2)) {
        case (UInt8(ascii: "s"), _), (UInt8(ascii: "t"), _), (UInt8(ascii: "m"), _),
            (UInt8(ascii: "d"), _):
            return start + 2
        case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
            (UInt8(ascii: "l"), UInt8(ascii: "l")):
            return start + 3
        // The long s folds to s.
        case (0xC5, 0xBF) where ignoringCase: return start + 3
        default: return nil
        }
    }
}
