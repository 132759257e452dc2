import Media

/// A small rasteriser: shapes with soft edges, painted over each other.
///
/// A shape is a signed distance in pixels, negative inside; an edge covers a pixel by how far the
/// pixel's centre lies within half a pixel of it.
struct Raster {
    static let width = 96
    static let height = 144

    /// Colours by row.
    private(set) var inks: [Ink]

    init(_ background: Ink) {
        inks = [Ink](repeating: background, count: Self.width * Self.height)
    }

    /// Paints every pixel within bounds anew from its own colour and place.
    mutating func paint(_ bounds: Bounds = .all, _ body: (Spot, Ink) -> Ink) {
        for row in bounds.rows {
            for column in bounds.columns {
                let place = row * Self.width + column
                inks[place] = body(Spot(Double(column) + 0.5, Double(row) + 0.5), inks[place])
            }
        }
    }

    /// Fills a shape given by its signed distance.
    mutating func fill(
        _ ink: Ink, opacity: Double = 1, within bounds: Bounds = .all, _ distance: (Spot) -> Double
    ) {
        paint(bounds) { spot, below in
            let cover = min(max(0.5 - distance(spot), 0), 1)
            return cover > 0 ? below.mixed(with: ink, cover * opacity) : below
        }
    }

    /// Adds light along a shape's edge: strong on it, faint around.
    mutating func glow(
        _ ink: Ink, width: Double, strength: Double = 1, _ distance: (Spot) -> Double
    ) {
        paint { spot, below in
            let away = abs(distance(spot)) / width
            return away > 6 ? below : below.lit(by: ink, strength / (1 + away * away * 2))
        }
    }

    /// Fills a disc.
    mutating func disc(_ centre: Spot, _ radius: Double, _ ink: Ink, opacity: Double = 1) {
        fill(ink, opacity: opacity, within: Bounds(around: [centre], radius + 1)) {
            $0.distance(to: centre) - radius
        }
    }

    /// Draws a circle's line.
    mutating func ring(
        _ centre: Spot, _ radius: Double, line: Double, _ ink: Ink, opacity: Double = 1
    ) {
        fill(ink, opacity: opacity, within: Bounds(around: [centre], radius + line + 1)) {
            abs($0.distance(to: centre) - radius) - line / 2
        }
    }

    /// Draws a straight line with round ends.
    mutating func line(
        _ from: Spot, _ to: Spot, width: Double, _ ink: Ink, opacity: Double = 1
    ) {
        fill(ink, opacity: opacity, within: Bounds(around: [from, to], width + 1)) {
            Self.segment($0, from, to) - width / 2
        }
    }

    /// Fills a rectangle along the axes.
    mutating func box(
        x: ClosedRange<Double>, y: ClosedRange<Double>, _ ink: Ink, opacity: Double = 1
    ) {
        let corners = [Spot(x.lowerBound, y.lowerBound), Spot(x.upperBound, y.upperBound)]
        fill(ink, opacity: opacity, within: Bounds(around: corners, 1)) { spot in
            max(
                max(x.lowerBound - spot.x, spot.x - x.upperBound),
                max(y.lowerBound - spot.y, spot.y - y.upperBound))
        }
    }

    /// Fills a polygon; edges may cross, holes come from odd and even.
    mutating func polygon(_ corners: [Spot], _ ink: Ink, opacity: Double = 1) {
        fill(ink, opacity: opacity, within: Bounds(around: corners, 1)) {
            Self.polygonDistance($0, corners)
        }
    }

    /// Fills what lies below a curve y = f(x).
    mutating func hill(_ ink: Ink, opacity: Double = 1, _ height: (Double) -> Double) {
        fill(ink, opacity: opacity) { height($0.x) - $0.y }
    }

    /// Distance to a segment.
    static func segment(_ spot: Spot, _ from: Spot, _ to: Spot) -> Double {
        let (dx, dy) = (to.x - from.x, to.y - from.y)
        let length = dx * dx + dy * dy
        guard length > 0 else { return spot.distance(to: from) }
        let share = min(max(((spot.x - from.x) * dx + (spot.y - from.y) * dy) / length, 0), 1)
        return spot.distance(to: Spot(from.x + dx * share, from.y + dy * share))
    }

    private static func polygonDistance(_ spot: Spot, _ corners: [Spot]) -> Double {
        var nearest = Double.infinity
        var isInside = false
        var last = corners[corners.count - 1]
        for corner in corners {
            nearest = min(nearest, segment(spot, last, corner))
            if (corner.y > spot.y) != (last.y > spot.y),
                spot.x < (last.x - corner.x) * (spot.y - corner.y) / (last.y - corner.y) + corner.x
            {
                isInside.toggle()
            }
            last = corner
        }
        return isInside ? -nearest : nearest
    }

    /// Sets one pixel, if there is one.
    mutating func point(x: Int, y: Int, _ ink: Ink, opacity: Double = 1) {
        guard (0..<Self.width).contains(x), (0..<Self.height).contains(y) else { return }
        let place = y * Self.width + x
        inks[place] = inks[place].mixed(with: ink, opacity)
    }

    /// The picture with 8 bits a channel.
    var picture: Picture {
        var pixels: [UInt8] = []
        pixels.reserveCapacity(inks.count * 3)
        for ink in inks {
            for value in [ink.red, ink.green, ink.blue] {
                pixels.append(UInt8(min(max(value, 0), 1) * 255 + 0.5))
            }
        }
        return Picture(width: Self.width, height: Self.height, pixels: pixels)
    }
}

/// A rectangle of whole pixels of a raster.
struct Bounds {
    let rows: Range<Int>
    let columns: Range<Int>

    static let all = Bounds(rows: 0..<Raster.height, columns: 0..<Raster.width)

    init(rows: Range<Int>, columns: Range<Int>) {
        self.rows = rows
        self.columns = columns
    }

    /// Everything within a distance of some spots, as far as the raster goes.
    init(around spots: [Spot], _ margin: Double) {
        func span(_ values: [Double], _ limit: Int) -> Range<Int> {
            let low = (values.min() ?? 0) - margin
            let high = (values.max() ?? 0) + margin
            let first = Int(min(max(low, 0), Double(limit)))
            return first..<max(Int(min(max(high + 1, 0), Double(limit))), first)
        }
        rows = span(spots.map(\.y), Raster.height)
        columns = span(spots.map(\.x), Raster.width)
    }
}
