/// Which colour pair stands for which two colours: the pairs of a terminal are few (64 on some),
/// the wishes of a screen may be many.
///
/// A pair that is redefined changes every cell on the screen that was drawn with it, so only
/// pairs are given away that no cell of the present frame uses.
struct PairCache {
    /// Foreground and background as curses numbers, -1 the terminal's own.
    struct Colors: Hashable {
        var foreground: Int32
        var background: Int32
    }

    private let capacity: Int
    private var pairs: [Colors: Int] = [:]
    // Index 0 belongs to pair 0, which is always the terminal's own colours.
    private var colors: [Colors] = [Colors(foreground: -1, background: -1)]
    private var lastFrame: [Int] = [0]
    private var frame = 0

    /// Makes a cache over pairs 1 to `capacity`.
    init(capacity: Int) {
        self.capacity = capacity
    }

    /// Whether every pair is taken, so that the next new one must replace another.
    var isFull: Bool { colors.count > capacity }

    /// Begins a frame: pairs asked for from now on are kept until the next.
    mutating func beginFrame() {
        frame += 1
    }

    /// Keeps the pair of two colours, if there is one, through this frame.
    mutating func keep(_ colors: Colors) {
        if let pair = pairs[colors] { lastFrame[pair] = frame }
    }

    /// The pair of two colours. A new pair is defined through `define`; where all are in use in
    /// this frame, one with the same foreground or else pair 0 stands in.
    mutating func pair(for wanted: Colors, define: (Int, Colors) -> Bool) -> Int {
        if wanted.foreground == -1 && wanted.background == -1 { return 0 }
        if let pair = pairs[wanted] {
            lastFrame[pair] = frame
            return pair
        }
        guard let pair = freePair() else { return nearest(wanted) }
        guard define(pair, wanted) else { return nearest(wanted) }
        if pair == colors.count {
            colors.append(wanted)
            lastFrame.append(frame)
        } else {
            pairs[colors[pair]] = nil
            colors[pair] = wanted
            lastFrame[pair] = frame
        }
        pairs[wanted] = pair
        return pair
    }

    /// A pair never used, else the one unused for the longest; nil where this frame uses all.
    private func freePair() -> Int? {
        if colors.count <= capacity { return colors.count }
        let oldest = lastFrame.indices.dropFirst().min { lastFrame[$0] < lastFrame[$1] }
        return oldest.flatMap { lastFrame[$0] < frame ? $0 : nil }
    }

    private func nearest(_ wanted: Colors) -> Int {
        colors.indices.dropFirst().first { colors[$0].foreground == wanted.foreground } ?? 0
    }
}
