import Tensor

/// Styles of line and wash: mountains in ink, construction lines on blue.
extension Poster {
    /// Mountains that pale with distance, a red sun or seal, much paper.
    static func inkWash(_ title: String, _ draws: inout Draws) -> Raster {
        let paper = draws.element(of: [Ink(0xF4F0E6), Ink(0xEFEBE0), Ink(0xF1EFEA)])
        let ink = draws.element(of: [Ink(0x20262E), Ink(0x2A2A2A), Ink(0x1E2B33)])
        let red = Ink(0xB8322A)
        var raster = Raster(paper)
        if draws.chance(0.6) {
            raster.disc(
                Spot(draws.uniform(in: 20...76), draws.uniform(in: 24...44)),
                draws.uniform(in: 7...12), red, opacity: 0.85)
        }
        for layer in 0..<4 {
            let base = 58 + Double(layer) * 19
            let ridge = Ridge(base: base, height: 30 - Double(layer) * 4, &draws)
            let strength = 0.22 + Double(layer) * 0.2
            raster.paint { spot, below in
                let depth = spot.y - ridge.height(at: spot.x)
                guard depth > -0.5 else { return below }
                // Ink gathers at the ridge and thins out into mist below it.
                let wash = max(1 - depth / (24 + Double(layer) * 5), 0)
                return below.mixed(with: ink, strength * wash * min(depth + 0.5, 1))
                    .mixed(with: paper, depth > 6 ? 0.12 : 0)
            }
        }
        for _ in 0..<draws.integer(in: 2...5) {
            let bird = Spot(draws.uniform(in: 14...82), draws.uniform(in: 14...50))
            let size = draws.uniform(in: 2...3.5)
            raster.line(Spot(bird.x - size, bird.y - size * 0.6), bird, width: 0.8, ink)
            raster.line(bird, Spot(bird.x + size, bird.y - size * 0.6), width: 0.8, ink)
        }
        let lines = lines(title, width: 70)
        let top = 137 - textHeight(lines)
        // Mist under the title, so that it reads.
        raster.paint { $1.mixed(with: paper, min(max(($0.y - top + 26) / 24, 0), 0.92)) }
        raster.write(lines, at: Spot(6, top), ink)
        raster.box(x: 82...91, y: 128...137, red)
        raster.line(Spot(84.5, 130.5), Spot(88.5, 130.5), width: 1, paper)
        raster.line(Spot(86.5, 130.5), Spot(86.5, 134.5), width: 1, paper)
        raster.line(Spot(84.5, 134.5), Spot(88.5, 134.5), width: 1, paper)
        return raster
    }

    /// A broken ridge between random heights.
    private struct Ridge {
        private let heights: [Double]
        private let base: Double

        init(base: Double, height: Double, _ draws: inout Draws) {
            self.base = base
            // Midpoints are displaced by half as much each time: a mountain's outline.
            var heights = [draws.uniform() * height, draws.uniform() * height]
            var swing = height
            for _ in 0..<5 {
                var finer: [Double] = []
                for (left, right) in zip(heights, heights.dropFirst()) {
                    finer += [left, (left + right) / 2 + draws.uniform(in: -0.5...0.5) * swing]
                }
                heights = finer + [heights[heights.count - 1]]
                swing *= 0.52
            }
            self.heights = heights
        }

        func height(at x: Double) -> Double {
            let place = min(max(x / 96, 0), 0.999) * Double(heights.count - 1)
            let low = Int(place)
            return base - heights[low] - (place - Double(low)) * (heights[low + 1] - heights[low])
        }
    }

    /// Orbits, tangents and measures in white on blue paper.
    static func blueprint(_ title: String, _ draws: inout Draws) -> Raster {
        let paper = draws.element(of: [Ink(0x12437F), Ink(0x0E3A73), Ink(0x1A4E8A)])
        let chalk = Ink(0xEAF2FA)
        var raster = Raster(paper)
        for place in stride(from: 0, to: 144, by: 8) {
            let share = place % 32 == 0 ? 0.22 : 0.1
            for other in 0..<144 {
                raster.point(x: place, y: other, chalk, opacity: share)
                if other < 96 { raster.point(x: other, y: place, chalk, opacity: share) }
            }
        }
        let centre = Spot(draws.uniform(in: 38...58), draws.uniform(in: 48...60))
        let orbits = draws.integer(in: 3...5)
        for orbit in 1...orbits {
            let radius = 8 * Double(orbit) + draws.uniform(in: -1.5...1.5)
            raster.ring(centre, radius, line: 0.9, chalk, opacity: 0.9)
            let body = centre.moved(radius, turns: draws.uniform())
            raster.disc(body, draws.uniform(in: 1.6...3.4), paper)
            raster.ring(body, draws.uniform(in: 1.6...3.4), line: 1, chalk)
        }
        raster.disc(centre, 3, chalk)
        for _ in 0..<draws.integer(in: 2...4) {
            let turns = draws.uniform()
            let reach = draws.uniform(in: 36...52)
            raster.line(
                centre.moved(-reach, turns: turns), centre.moved(reach, turns: turns),
                width: 0.7, chalk, opacity: 0.6)
            ellipse(&raster, centre, reach * 0.8, turns, chalk)
        }
        measures(&raster, centre, chalk)
        let lines = lines(title, width: 80)
        let top = 135 - textHeight(lines)
        raster.box(x: 5...91, y: (top - 6)...140, chalk)
        raster.box(x: 6...90, y: (top - 5)...139, paper)
        raster.write(lines, at: Spot(9, top), chalk)
        return raster
    }

    /// A flat ellipse along a direction.
    private static func ellipse(
        _ raster: inout Raster, _ centre: Spot, _ reach: Double, _ turns: Double, _ ink: Ink
    ) {
        let (along, across) = (Sine.cosine(turns), Sine.turns(turns))
        raster.fill(ink, opacity: 0.75) { spot in
            let (dx, dy) = (spot.x - centre.x, spot.y - centre.y)
            let x = (dx * along + dy * across) / reach
            let y = (dy * along - dx * across) / (reach * 0.35)
            return abs((x * x + y * y).squareRoot() - 1) * reach * 0.45 - 0.4
        }
    }

    /// Two measured lines at the sheet's edges.
    private static func measures(_ raster: inout Raster, _ centre: Spot, _ ink: Ink) {
        raster.line(Spot(6, 8), Spot(90, 8), width: 0.7, ink, opacity: 0.8)
        raster.line(Spot(6, 8), Spot(6, 100), width: 0.7, ink, opacity: 0.8)
        for place in stride(from: 6.0, through: 90, by: 7) {
            raster.line(Spot(place, 6), Spot(place, 10), width: 0.7, ink, opacity: 0.8)
            raster.line(Spot(4, place + 2), Spot(8, place + 2), width: 0.7, ink, opacity: 0.8)
        }
    }
}
