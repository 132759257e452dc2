import Canvas
import ExplorerCore

/// A time span in the unit that reads best: `92 ms`, `1.4 s`, `2 min`.
func duration(_ milliseconds: Double) -> String {
    if milliseconds < 1 { return fixed(milliseconds, milliseconds < 0.05 ? 0 : 1) + " ms" }
    if milliseconds < 1_000 { return fixed(milliseconds, 0) + " ms" }
    if milliseconds < 100_000 { return fixed(milliseconds / 1_000, 1) + " s" }
    return fixed(milliseconds / 60_000, 0) + " min"
}

/// A time span without its unit, for the first of two: `2` of `2 / 9 ms`.
func brief(_ milliseconds: Double) -> String {
    let text = duration(milliseconds)
    return text.hasSuffix(" ms") ? String(text.dropLast(3)) : text
}

/// A figure with three decimals and without the zero before the point: `.397`, `1.204`, `-.031`;
/// `-` where there is none.
func figure(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "-" }
    let text = fixed(value, 3)
    if text.hasPrefix("0.") { return String(text.dropFirst()) }
    return text.hasPrefix("-0.") ? "-" + text.dropFirst(2) : text
}

/// A number with its sign: `+0.084`.
func signed(_ value: Double, _ places: Int) -> String {
    let text = fixed(value, places)
    return text.hasPrefix("-") ? text : "+" + text
}

/// A score with as many decimals as the largest of its list leaves room for.
func scoreText(_ score: Double, largest: Double) -> String {
    fixed(score, largest < 10 ? 3 : largest < 100 ? 2 : largest < 1_000 ? 1 : 0)
}

/// The share of candidates at or above a rank, in per cent: `0.1`.
func topShare(_ rank: Int, of count: Int) -> String {
    let share = 100 * Double(rank) / Double(max(1, count))
    return fixed(max(share, 0.01), share < 0.095 ? 2 : share < 9.5 ? 1 : 0)
}

/// `+3`, `-2`, `new`, or `=`.
func changeText(_ movement: RankMovement) -> String {
    switch movement {
    case .steady: "="
    case .entered: "new"
    case .moved(let delta): delta > 0 ? "+\(delta)" : "\(delta)"
    }
}

/// How long before now, in one word: `now`, `9 min`, `2 h`, `3 d`, `2 y`.
func age(of time: Int64, at clock: Int64) -> String {
    let minutes = (clock - time) / 60_000
    if minutes < 1 { return "now" }
    if minutes < 60 { return "\(minutes) min" }
    if minutes < 60 * 24 { return "\(minutes / 60) h" }
    let days = minutes / (60 * 24)
    return days < 1_000 ? "\(days) d" : "\(days / 365) y"
}

extension GlyphSet {
    /// The sign of a running stream.
    var running: String { self == .ascii ? ">" : "\u{25B6}" }

    /// The sign of a standing stream.
    var standing: String { self == .ascii ? "||" : "\u{2016}" }

    /// The sign of a pinned row, one column.
    var pin: String { self == .ascii ? "*" : "\u{2022}" }

    /// The sign of the followed row, one column.
    var followed: String { self == .ascii ? "f" : "\u{00BB}" }

    /// The sign of the user's next real item, one column.
    var truth: String { self == .ascii ? "@" : "\u{25C6}" }

    /// Where the next word of a text comes, one column.
    var cursor: String { self == .ascii ? "_" : "\u{258C}" }

    /// A light line for breaks within a list.
    var dash: String { self == .ascii ? "-" : "\u{2500}" }

    /// The sign of a row that is not there but would be.
    var ghost: String { self == .full ? "\u{2937}" : "->" }

    /// What stands between words of a caption, one column.
    var middleDot: String { self == .ascii ? "-" : "\u{00B7}" }

    /// What stands between a rank before and after.
    var arrow: String { self == .ascii ? "to" : "\u{2192}" }
}
