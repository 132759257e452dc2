import Media
import Tensor

/// The poster of a film: its style drawn, its title written; nothing in it tells theme or mood.
public enum Poster {
    /// Draws the poster. The same film and seed give the same pixels on every machine.
    public static func picture(of film: Film, seed: UInt64) -> Picture {
        var draws = Draws(seed: seed, "poster", Int(film.index))
        return draw(film.style, title: film.title, &draws).picture
    }

    static func draw(_ style: FilmStyle, title: String, _ draws: inout Draws) -> Raster {
        switch style {
        case .cutout: cutout(title, &draws)
        case .neon: neon(title, &draws)
        case .pastel: pastel(title, &draws)
        case .constructivist: constructivist(title, &draws)
        case .shadow: shadow(title, &draws)
        case .inkWash: inkWash(title, &draws)
        case .psychedelic: psychedelic(title, &draws)
        case .blueprint: blueprint(title, &draws)
        }
    }

    /// Lines of a title that fit the sheet, at most four.
    static func lines(_ title: String, width: Int = 84) -> [String] {
        Array(PosterFont.lines(title, width: width).prefix(4))
    }

    /// Height of written lines in pixels.
    static func textHeight(_ lines: [String]) -> Double {
        Double(lines.count * (PosterFont.height + 3) - 3)
    }
}
