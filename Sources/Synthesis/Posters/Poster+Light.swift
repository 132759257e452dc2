/// Styles of light: neon at night, light through blinds, saturated waves.
extension Poster {
    /// A slit sun over a glowing grid.
    static func neon(_ title: String, _ draws: inout Draws) -> Raster {
        let (top, bottom) = draws.element(of: [
            (Ink(0x0B0524), Ink(0x4A0E5C)), (Ink(0x03081F), Ink(0x2B1464)),
            (Ink(0x120318), Ink(0x5C0F3F)),
        ])
        let line = draws.element(of: [Ink(0x22E6FF), Ink(0xFF3DDB), Ink(0x7CFFB2)])
        let horizon = draws.uniform(in: 86...98)
        var raster = Raster(top)
        raster.paint { spot, _ in top.mixed(with: bottom, spot.y / horizon) }
        for _ in 0..<26 {
            raster.point(
                x: draws.integer(below: 96), y: draws.integer(below: Int(horizon) - 20), .white,
                opacity: draws.uniform(in: 0.3...0.9))
        }
        let sun = Spot(draws.uniform(in: 34...62), horizon - draws.uniform(in: 14...24))
        slitSun(&raster, sun, draws.uniform(in: 22...29), &draws)
        raster.paint(Bounds(rows: Int(horizon)..<Raster.height, columns: 0..<Raster.width)) {
            spot, _ in
            top.mixed(with: bottom, 0.5 - (spot.y - horizon) / 120)
        }
        let far = Spot(sun.x, horizon)
        for place in -7...7 {
            let near = Spot(sun.x + Double(place) * 26, 150)
            raster.glow(line, width: 0.7, strength: 0.75) { spot in
                spot.y < horizon
                    ? 99 : Raster.segment(spot, Spot(far.x + Double(place) * 3, far.y), near)
            }
        }
        var (y, step) = (horizon, 1.6)
        while y < 146 {
            raster.glow(line, width: 0.7, strength: 0.75) { spot in
                spot.y < horizon - 0.5 ? 99 : spot.y - y
            }
            step *= 1.55
            y += step
        }
        let lines = lines(title)
        for (dx, dy, share) in [(-1.0, 0.0, 0.5), (1, 0, 0.5), (0, -1, 0.5), (0, 1, 0.5)] {
            raster.write(
                lines, at: Spot(48 + dx, 8 + dy), line, centred: true, opacity: share)
        }
        raster.write(lines, at: Spot(48, 8), .white, centred: true)
        return raster
    }

    private static func slitSun(
        _ raster: inout Raster, _ sun: Spot, _ radius: Double, _ draws: inout Draws
    ) {
        let (high, low) = draws.element(of: [
            (Ink(0xFFE46B), Ink(0xFF2E97)), (Ink(0xFF9A3D), Ink(0xE4188F)),
        ])
        raster.glow(low, width: 5, strength: 0.35) { $0.distance(to: sun) - radius }
        raster.paint { spot, below in
            let cover = min(max(0.5 - spot.distance(to: sun) + radius, 0), 1)
            let depth = (spot.y - sun.y) / radius
            let slit = (spot.y - sun.y) / 5
            let open = slit - slit.rounded(.down)
            guard cover > 0, depth < 0.05 || open > depth * 0.75 else { return below }
            return below.mixed(with: high.mixed(with: low, (depth + 1) / 1.8), cover)
        }
    }

    /// A lamp's cone, blinds and somebody's outline on black.
    static func shadow(_ title: String, _ draws: inout Draws) -> Raster {
        let light = draws.element(of: [Ink(0xD9D6CC), Ink(0xC9CCD0), Ink(0xE2DCCB)])
        var raster = Raster(Ink(0x0A0A0B))
        let lamp = Spot(
            draws.chance(0.5) ? draws.uniform(in: -6...14) : draws.uniform(in: 82...102), -8)
        let foot = draws.uniform(in: 34...62)
        let width = draws.uniform(in: 26...36)
        raster.polygon(
            [lamp, Spot(foot - width, 124), Spot(foot + width, 124)], light, opacity: 0.34)
        raster.fill(light, opacity: 0.5) { spot in
            let (x, y) = ((spot.x - foot) / width, (spot.y - 122) / 6)
            return ((x * x + y * y).squareRoot() - 1) * 6
        }
        let slope = draws.uniform(in: -0.25...0.25)
        let window = Spot(draws.uniform(in: 14...34), draws.uniform(in: 10...22))
        for slat in 0..<draws.integer(in: 7...10) {
            let y = window.y + Double(slat) * 6.5
            raster.polygon(
                [
                    Spot(window.x, y), Spot(window.x + 48, y + 48 * slope),
                    Spot(window.x + 48, y + 3.4 + 48 * slope), Spot(window.x, y + 3.4),
                ], light, opacity: 0.8 - Double(slat) * 0.055)
        }
        outline(&raster, Spot(foot, 122), draws.uniform(in: 46...60), &draws)
        for _ in 0..<420 {
            raster.point(
                x: draws.integer(below: 96), y: draws.integer(below: 124),
                draws.chance(0.5) ? .black : light, opacity: 0.16)
        }
        let lines = lines(title)
        raster.box(x: 0...96, y: 128 - Double(max(lines.count - 1, 0) * 10)...144, Ink(0x0A0A0B))
        raster.write(
            lines, at: Spot(48, 132 - Double(max(lines.count - 1, 0) * 10)), light, centred: true)
        return raster
    }

    /// A standing figure with a hat and a coat.
    private static func outline(
        _ raster: inout Raster, _ foot: Spot, _ height: Double, _ draws: inout Draws
    ) {
        let ink = Ink.black
        let head = Spot(foot.x, foot.y - height * 0.86)
        let wide = height * draws.uniform(in: 0.17...0.22)
        raster.polygon(
            [
                Spot(foot.x - wide * 0.75, foot.y - height * 0.74),
                Spot(foot.x + wide * 0.75, foot.y - height * 0.74),
                Spot(foot.x + wide, foot.y - height * 0.2), Spot(foot.x + wide * 0.4, foot.y),
                Spot(foot.x, foot.y - height * 0.3), Spot(foot.x - wide * 0.4, foot.y),
                Spot(foot.x - wide, foot.y - height * 0.2),
            ], ink)
        raster.disc(head, height * 0.09, ink)
        let brim = height * draws.uniform(in: 0.13...0.18)
        raster.line(
            Spot(head.x - brim, head.y - 2), Spot(head.x + brim, head.y - 2), width: 2.2, ink)
        raster.box(
            x: (head.x - brim * 0.55)...(head.x + brim * 0.55), y: (head.y - 8)...(head.y - 2), ink)
    }

    /// Rings that waver, in four loud colours, around an eye.
    static func psychedelic(_ title: String, _ draws: inout Draws) -> Raster {
        let bands = draws.element(of: [
            [0xFF5A1F, 0xFFD21F, 0xE0218A, 0x5B1E9E], [0x00A676, 0xF9E900, 0xF02D7D, 0xFF7B00],
            [0xE8336D, 0xFFC400, 0x1FB5B0, 0x6B2FB3],
        ]).map(Ink.init)
        let centre = Spot(draws.uniform(in: 30...66), draws.uniform(in: 44...70))
        let (wave, waves) = (draws.uniform(in: 2.5...5), draws.uniform(in: 26...44))
        let phase = draws.uniform()
        let breadth = draws.uniform(in: 6...9)
        var raster = Raster(bands[0])
        raster.paint { spot, _ in
            let away =
                spot.distance(to: centre) + wave * Sine.turns(spot.y / waves + phase)
                + wave * Sine.turns(spot.x / (waves * 0.8) - phase)
            let place = away / breadth + 64
            let band = Int(place)
            let edge = min((place - Double(band)) * breadth, 1)
            return bands[(band + 3) & 3].mixed(with: bands[band & 3], edge)
        }
        let petals = draws.integer(in: 5...9)
        for petal in 0..<petals {
            raster.disc(
                centre.moved(13, turns: Double(petal) / Double(petals) + phase), 6.5, bands[1])
        }
        raster.disc(centre, 13, bands[3])
        raster.disc(centre, 8, .white)
        raster.disc(centre, 4, Ink(0x1A0B2E))
        let lines = lines(title)
        let top = 134 - textHeight(lines)
        raster.hill(Ink(0x1A0B2E)) { top - 8 + 3 * Sine.turns($0 / 48 + phase) }
        raster.write(lines, at: Spot(48, top), bands[1], centred: true)
        return raster
    }
}
