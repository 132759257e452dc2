import Catalog

/// The ways `train` can set events aside, by the names a person types.
enum TrainingSplit: String, CaseIterable {
    case leaveOneOut = "leave-one-out"
    case ratioRandom = "ratio-random"
    case ratioUserTime = "ratio"
    case ratioGlobalTime = "ratio-global"
    case temporal

    /// Cuts a catalogue. The validation part never holds test events.
    ///
    /// The temporal split trains on the earlier 70 % and validates inside it, on the last event of
    /// each user, so that nothing of the stream is seen.
    func cut(_ store: CatalogStore, seed: UInt64) throws -> Split {
        switch self {
        case .leaveOneOut: return .leaveOneOut(try store.sequences())
        case .ratioRandom:
            return .ratio(try store.sequences(), reading: .randomPerUser(seed: seed))
        case .ratioUserTime: return .ratio(try store.sequences(), reading: .timePerUser)
        case .ratioGlobalTime: return .ratio(try store.sequences(), reading: .globalTime)
        case .temporal:
            let all = try store.sequences()
            let earlier = TemporalSplit(
                try store.interactionsInTimeOrder(), userCount: all.userCount,
                itemCount: all.itemCount)
            let inner = Split.leaveOneOut(earlier.training)
            return Split(
                name: earlier.name, training: inner.training, validation: inner.validation, test: []
            )
        }
    }
}
