import Foundation

/// Folded texts packed end to end, searched as one types.
///
/// A scan of every text: 100,000 titles are about 4 MB, which takes a few milliseconds, finds words
/// in their middle and needs no index to be built or stored.
struct SearchIndex: Sendable {
    private var bytes: [UInt8] = []
    private var offsets: [Int] = [0]
    /// Breaks ties between equally good matches; larger first.
    private var weights: [Int] = []

    mutating func append(_ folded: String, weight: Int) {
        bytes.append(contentsOf: folded.utf8)
        offsets.append(bytes.count)
        weights.append(weight)
    }

    /// Indices of the texts that hold every word of `query`, best first.
    ///
    /// Better is: begins with the query, has a word that begins with its first word, holds it
    /// anywhere; then the larger weight, then the smaller index. An empty query finds nothing.
    func matches(_ query: String, limit: Int) -> [Int32] {
        let words = SearchText.folded(query).split(separator: " ").map { Array($0.utf8) }
        guard !words.isEmpty, limit > 0 else { return [] }
        let whole = Array(words.joined(separator: [UInt8(ascii: " ")]))
        var found: [(quality: Int, weight: Int, index: Int32)] = []
        bytes.withUnsafeBytes { texts in
            for index in weights.indices {
                let text = UnsafeRawBufferPointer(
                    rebasing: texts[offsets[index]..<offsets[index + 1]])
                guard let quality = Self.quality(of: text, words: words, whole: whole) else {
                    continue
                }
                found.append((quality, weights[index], Int32(index)))
            }
        }
        found.sort { ($0.quality, $1.weight, $0.index) < ($1.quality, $0.weight, $1.index) }
        return found.prefix(limit).map(\.index)
    }

    private static func quality(
        of text: UnsafeRawBufferPointer, words: [[UInt8]], whole: [UInt8]
    ) -> Int? {
        for word in words where find(word, in: text) == nil { return nil }
        if text.starts(with: whole) { return 0 }
        var start = 0
        while let position = find(words[0], in: text, from: start) {
            if position == 0 || text[position - 1] == UInt8(ascii: " ") { return 1 }
            start = position + 1
        }
        return 2
    }

    private static func find(
        _ word: [UInt8], in text: UnsafeRawBufferPointer, from start: Int = 0
    ) -> Int? {
        guard let base = text.baseAddress else { return nil }
        var position = start
        let last = text.count - word.count
        while position <= last {
            guard let match = memchr(base + position, Int32(word[0]), last - position + 1) else {
                return nil
            }
            position = UnsafeRawPointer(match) - base
            if memcmp(base + position, word, word.count) == 0 { return position }
            position += 1
        }
        return nil
    }
}
