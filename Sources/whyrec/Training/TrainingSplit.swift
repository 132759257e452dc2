import Catalog

/// The ways `train` can set events aside, by the names a person types.
enum TrainingSplit {
    case leaveOneOut
    case ratioRandom
    case ratioUserTime
    case ratioGlobalTime
    case temporal(share: Double)
    case enforcedCold

    /// What a person may type.
    static let names = [
        "leave-one-out", "ratio-random", "ratio", "ratio-global", "temporal", "temporal-95/5",
        "enforced-cold",
    ]

    /// Reads a name; `temporal` alone cuts after 70 % of the events.
    init?(_ name: String) {
        switch name {
        case "leave-one-out": self = .leaveOneOut
        case "ratio-random": self = .ratioRandom
        case "ratio": self = .ratioUserTime
        case "ratio-global": self = .ratioGlobalTime
        case "temporal": self = .temporal(share: 0.7)
        case "enforced-cold": self = .enforcedCold
        default:
            guard let share = HeldOutEvents.temporalShare(name) else { return nil }
            self = .temporal(share: share)
        }
    }

    /// Cuts a catalogue. The validation part never holds test events.
    ///
    /// A temporal split trains on the earlier events and validates inside them, on the last event
    /// of each user, so that nothing of the stream is seen.
    func cut(_ store: CatalogStore, seed: UInt64) throws -> Split {
        switch self {
        case .leaveOneOut: return .leaveOneOut(try store.sequences())
        case .ratioRandom:
            return .ratio(try store.sequences(), reading: .randomPerUser(seed: seed))
        case .ratioUserTime: return .ratio(try store.sequences(), reading: .timePerUser)
        case .ratioGlobalTime: return .ratio(try store.sequences(), reading: .globalTime)
        case .enforcedCold: return EnforcedColdSplit(try store.sequences()).split
        case .temporal(let share):
            let all = try store.sequences()
            let earlier = TemporalSplit(
                try store.interactionsInTimeOrder(), userCount: all.userCount,
                itemCount: all.itemCount, trainingShare: share)
            let inner = Split.leaveOneOut(earlier.training)
            return Split(
                name: earlier.name, training: inner.training, validation: inner.validation, test: []
            )
        }
    }
}
