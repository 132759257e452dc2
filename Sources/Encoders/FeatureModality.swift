/// A form in which an item is present beside its interactions.
public enum FeatureModality: String, Sendable, CaseIterable, Codable {
    /// Title, attributes, description.
    case text
    /// Poster or product picture.
    case image
    /// Theme or sound track.
    case audio
}
