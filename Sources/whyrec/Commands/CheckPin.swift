/// What a check is pinned to: with it the same numbers come again.
struct CheckPin: Encodable {
    let model: String
    /// `model`, or the second stage.
    var scorer = "model"
    var version: String
    let adapterVersion: Int?
    let eventIndex: Int
    let seed: UInt64

    /// Pins to a moment, ranked by its model.
    init(_ momentary: MomentaryModel, seed: UInt64) {
        model = momentary.name
        version = momentary.recommender.version
        adapterVersion = momentary.adapterVersion
        eventIndex = momentary.index
        self.seed = seed
    }

    /// For a header, the moment first: it must not be lost where the line ends.
    var words: String {
        let second = scorer == "model" ? "" : "  second stage \(scorer)"
        return "event \(eventIndex)  seed \(seed)  \(model)\(second)  \(version)"
    }
}
