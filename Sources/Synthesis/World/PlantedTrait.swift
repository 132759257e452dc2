/// A dimension of taste that is planted in the made-up world, and where an item shows it.
public enum PlantedTrait: String, Sendable, CaseIterable, Codable {
    /// Told by the description and the attributes.
    case theme
    /// Told by the poster alone.
    case style
    /// Told by the sound alone.
    case mood
}
