/// A colour in red, green and blue, each 0 ... 1.
struct Ink: Equatable {
    var red: Double
    var green: Double
    var blue: Double

    init(_ red: Double, _ green: Double, _ blue: Double) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// From a number such as `0xF2E8CF`.
    init(_ code: Int) {
        red = Double((code >> 16) & 255) / 255
        green = Double((code >> 8) & 255) / 255
        blue = Double(code & 255) / 255
    }

    /// This colour with a share of another.
    func mixed(with other: Ink, _ share: Double) -> Ink {
        let share = min(max(share, 0), 1)
        return Ink(
            red + (other.red - red) * share, green + (other.green - green) * share,
            blue + (other.blue - blue) * share)
    }

    /// Added light, for what glows.
    func lit(by other: Ink, _ share: Double) -> Ink {
        Ink(
            min(red + other.red * share, 1), min(green + other.green * share, 1),
            min(blue + other.blue * share, 1))
    }

    static let white = Ink(1, 1, 1)
    static let black = Ink(0, 0, 0)
}

/// A point of a poster: x from 0 to 96, y from 0 to 144, from the top left.
struct Spot: Equatable {
    var x: Double
    var y: Double

    init(_ x: Double, _ y: Double) {
        self.x = x
        self.y = y
    }

    func distance(to other: Spot) -> Double {
        let (dx, dy) = (x - other.x, y - other.y)
        return (dx * dx + dy * dy).squareRoot()
    }

    /// The point at a distance, `turns` clockwise from the right.
    func moved(_ length: Double, turns: Double) -> Spot {
        Spot(x + length * Sine.cosine(turns), y + length * Sine.turns(turns))
    }
}
