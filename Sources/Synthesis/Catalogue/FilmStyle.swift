/// How a poster looks: palette, composition, language of shapes and texture.
public enum FilmStyle: String, Sendable, CaseIterable {
    /// Torn paper in three flat colours.
    case cutout
    /// Glowing lines over a horizon at night.
    case neon
    /// Round hills and a large sun in powdery colours.
    case pastel
    /// Circles, quarters and bars on a grid in primary colours.
    case constructivist
    /// Light through blinds on black.
    case shadow
    /// Layered mountains in washed ink with a red seal.
    case inkWash = "ink-wash"
    /// Waves of saturated rings.
    case psychedelic
    /// White construction lines on blue paper.
    case blueprint
}
