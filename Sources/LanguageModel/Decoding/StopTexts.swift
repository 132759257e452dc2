/// Finds the first of some texts in bytes that come piece by piece.
struct StopTexts: Sendable {
    private let patterns: [[UInt8]]
    private let longest: Int

    /// Takes texts; empty ones are passed over.
    init(_ texts: [String]) {
        patterns = texts.map { Array($0.utf8) }.filter { !$0.isEmpty }
        longest = patterns.map(\.count).max() ?? 0
    }

    /// Where the earliest text begins that ends after `known` bytes.
    ///
    /// - Parameter known: Bytes at the beginning that were searched before.
    func firstPlace(in bytes: [UInt8], after known: Int) -> Int? {
        guard longest > 0 else { return nil }
        let begin = max(0, known - longest + 1)
        for place in begin..<max(begin, bytes.count) {
            for pattern in patterns where bytes[place...].starts(with: pattern) { return place }
        }
        return nil
    }

    /// How many bytes at the end could be the beginning of a text.
    func heldBack(in bytes: [UInt8]) -> Int {
        for length in stride(from: min(bytes.count, longest - 1), to: 0, by: -1) {
            let tail = bytes.suffix(length)
            if patterns.contains(where: { $0.count > length && $0.starts(with: tail) }) {
                return length
            }
        }
        return 0
    }
}
