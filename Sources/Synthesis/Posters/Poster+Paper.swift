/// Styles of flat colour: torn paper, geometry, powdery hills.
extension Poster {
    /// Torn paper: a jagged figure in a jagged window, strips across, the title on a scrap.
    static func cutout(_ title: String, _ draws: inout Draws) -> Raster {
        let (ground, figure, paper) = draws.element(of: [
            (Ink(0xE4572E), Ink(0x17130F), Ink(0xF6E7CB)),
            (Ink(0xD9A404), Ink(0x1B1A17), Ink(0xF8F1DC)),
            (Ink(0x2A7F86), Ink(0x14110E), Ink(0xF3E3C3)),
            (Ink(0xB3202A), Ink(0x120E0D), Ink(0xF4E6CF)),
        ])
        var raster = Raster(ground)
        let centre = Spot(draws.uniform(in: 36...60), draws.uniform(in: 46...62))
        raster.polygon(torn(centre, 24...50, corners: draws.integer(in: 9...13), &draws), figure)
        let second = Spot(
            centre.x + draws.uniform(in: -7...7), centre.y + draws.uniform(in: -6...6))
        raster.polygon(torn(second, 13...25, corners: draws.integer(in: 5...7), &draws), paper)
        raster.polygon(torn(second, 5...10, corners: 5, &draws), ground)
        for _ in 0..<draws.integer(in: 2...4) {
            let y = draws.uniform(in: 4...96)
            let (start, end) =
                draws.chance(0.5)
                ? (-2.0, draws.uniform(in: 18...46))
                : (draws.uniform(in: 50...78), 98.0)
            raster.polygon(
                strip(start, end, y: y, height: draws.uniform(in: 3...6), &draws),
                draws.chance(0.6) ? figure : paper)
        }
        let lines = lines(title)
        let top = 136 - textHeight(lines)
        raster.polygon(
            strip(-2, 98, y: top - 6, height: textHeight(lines) + 12, &draws), paper)
        raster.write(lines, at: Spot(48, top), figure, centred: true)
        return raster
    }

    /// A polygon with corners at uneven distances.
    private static func torn(
        _ centre: Spot, _ reach: ClosedRange<Double>, corners: Int, _ draws: inout Draws
    ) -> [Spot] {
        let turn = draws.uniform()
        return (0..<corners).map { corner in
            centre.moved(
                draws.uniform(in: reach),
                turns: turn + (Double(corner) + draws.uniform(in: -0.3...0.3)) / Double(corners))
        }
    }

    /// A bar whose edges are not quite straight.
    private static func strip(
        _ start: Double, _ end: Double, y: Double, height: Double, _ draws: inout Draws
    ) -> [Spot] {
        func jitter() -> Double { draws.uniform(in: -1.6...1.6) }
        let middle = (start + end) / 2
        return [
            Spot(start, y + jitter()), Spot(middle, y + jitter()), Spot(end, y + jitter()),
            Spot(end, y + height + jitter()), Spot(middle, y + height + jitter()),
            Spot(start, y + height + jitter()),
        ]
    }

    /// Powdery sky, a large sun, round hills with round trees.
    static func pastel(_ title: String, _ draws: inout Draws) -> Raster {
        let sky = draws.element(of: [
            (Ink(0xFBE3D6), Ink(0xF9CEDF)), (Ink(0xE3F0F2), Ink(0xFCE8D5)),
            (Ink(0xEAE4F5), Ink(0xFBDDD8)), (Ink(0xFDF3DC), Ink(0xD9EDE4)),
        ])
        let hills = draws.elements(
            4,
            of: [0xA8D5BA, 0xF7B7A3, 0xB8B5E0, 0x9CCFD8, 0xF2C6DE, 0xF5D491, 0x8FB8A8].map(Ink.init)
        )
        var raster = Raster(sky.0)
        raster.paint { spot, _ in sky.0.mixed(with: sky.1, spot.y / 110) }
        let sun = Spot(draws.uniform(in: 26...70), draws.uniform(in: 52...70))
        let radius = draws.uniform(in: 17...25)
        raster.disc(sun, radius + 6, Ink.white, opacity: 0.3)
        raster.disc(sun, radius, draws.element(of: [Ink(0xFFD8A8), Ink(0xFF9E9E), Ink(0xFFF1C1)]))
        let ink = Ink(0x5B5470)
        for (place, hill) in hills.enumerated() {
            let base = 80 + Double(place) * 17
            let (swing, phase) = (draws.uniform(in: 5...10), draws.uniform())
            let length = draws.uniform(in: 70...130)
            func height(_ x: Double) -> Double { base + swing * Sine.turns(x / length + phase) }
            raster.hill(hill, height)
            for _ in 0..<draws.integer(in: 1...4) {
                let x = draws.uniform(in: 4...92)
                let size = draws.uniform(in: 2...4.5)
                raster.line(
                    Spot(x, height(x)), Spot(x, height(x) - size - 2), width: 1, ink, opacity: 0.5)
                raster.disc(
                    Spot(x, height(x) - size - 3), size, hill.mixed(with: ink, 0.22))
            }
        }
        raster.write(lines(title), at: Spot(48, 12), ink, centred: true)
        return raster
    }

    /// Circles, quarters, halves and bars on a grid of nine fields; the title under a bar.
    static func constructivist(_ title: String, _ draws: inout Draws) -> Raster {
        let paper = draws.element(of: [Ink(0xF1E9DA), Ink(0xE9E4D4), Ink(0xF5EFE0)])
        let inks = [Ink(0xD62718), Ink(0x1D4E9E), Ink(0xF2B705), Ink(0x191919)]
        var raster = Raster(paper)
        for row in 0..<3 {
            for column in 0..<3 {
                let corner = Spot(Double(column) * 32, Double(row) * 32)
                let pair = draws.elements(2, of: inks)
                field(&raster, corner, pair[0], pair[1], &draws)
            }
        }
        if draws.chance(0.6) {
            let centre = Spot(
                32 * Double(draws.integer(in: 1...2)), 32 * Double(draws.integer(in: 1...2)))
            raster.disc(centre, 20, draws.element(of: inks))
            raster.disc(centre, 9, paper)
        }
        raster.box(x: 0...96, y: 98...102, inks[3])
        raster.box(x: 0...draws.uniform(in: 20...70), y: 104...107, inks[0])
        raster.write(lines(title, width: 86), at: Spot(5, 112), inks[3])
        return raster
    }

    private static func field(
        _ raster: inout Raster, _ corner: Spot, _ ink: Ink, _ other: Ink, _ draws: inout Draws
    ) {
        let bounds = Bounds(
            rows: Int(corner.y)..<Int(corner.y) + 32, columns: Int(corner.x)..<Int(corner.x) + 32)
        let middle = Spot(corner.x + 16, corner.y + 16)
        let (right, low) = (draws.chance(0.5) ? 32.0 : 0, draws.chance(0.5) ? 32.0 : 0)
        let pivot = Spot(corner.x + right, corner.y + low)
        switch draws.integer(below: 7) {
        case 0: raster.fill(ink, within: bounds) { $0.distance(to: pivot) - 32 }
        case 1:
            raster.paint(bounds) { _, _ in ink }
            raster.fill(other, within: bounds) { $0.distance(to: pivot) - 32 }
        case 2:
            raster.paint(bounds) { _, _ in ink }
            raster.fill(other, within: bounds) { $0.distance(to: middle) - 13 }
        case 3:
            raster.fill(ink, within: bounds) { spot in
                let place = (right > 0 ? spot.x - corner.x : spot.y - corner.y) / 8
                return (place - place.rounded(.down) - 0.5) * 8
            }
        case 4:
            raster.polygon(
                [
                    pivot, Spot(corner.x + 32 - right, corner.y + low),
                    Spot(corner.x + right, corner.y + 32 - low),
                ], ink)
        case 5:
            raster.fill(ink, within: bounds) { abs($0.distance(to: pivot) - 22) - 5 }
        default:
            raster.fill(ink, within: bounds) { spot in
                max(spot.distance(to: middle) - 14, low > 0 ? middle.y - spot.y : spot.x - middle.x)
            }
        }
    }
}
