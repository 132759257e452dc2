import Catalog

/// What a model was trained on, and everything that came after, in order.
///
/// Explorer, `rank`, `explain` and `stream` cut a data set here and nowhere else, so an event index
/// means the same moment in all of them.
struct HeldOutEvents {
    /// Name of the split, such as `temporal-70/30`.
    let splitName: String
    /// Events that are known from the start.
    let training: InteractionSequences
    /// The later events in time order, each revealed by its index.
    let stream: [Interaction]

    /// The cut of models that were trained without another being named.
    static let defaultSplit = "temporal-70/30"

    /// Cuts the events of a store as a split of that name does.
    ///
    /// Held-out events of splits that cut each user's sequence are put in order of time.
    init(splitNamed name: String, of store: CatalogStore) throws {
        splitName = name
        if let share = Self.temporalShare(name) {
            let split = TemporalSplit(
                try store.interactionsInTimeOrder(), userCount: store.facts.users,
                itemCount: store.facts.items, trainingShare: share)
            training = split.training
            stream = split.stream
            return
        }
        let sequences = try store.sequences()
        switch name {
        case "leave-one-out": training = Split.leaveOneOut(sequences).training
        case "ratio-80/10/10-user-time":
            training = Split.ratio(sequences, reading: .timePerUser).training
        case "ratio-80/10/10-global-time":
            training = Split.ratio(sequences, reading: .globalTime).training
        default:
            throw CommandFailure(
                "the model was trained on the split \"\(name)\", which cannot be played as a stream",
                hint: "train one on \(Self.defaultSplit) or leave-one-out")
        }
        stream = Self.suffixes(of: sequences, after: training)
    }

    /// The training events of all users in one order of time.
    func trainingInTimeOrder(_ store: CatalogStore) throws -> [Interaction] {
        // Every split here gives the training a prefix of each user's events.
        var left = (0..<training.userCount).map { training[$0].count }
        return try store.interactionsInTimeOrder().filter { event in
            left[Int(event.user)] -= 1
            return left[Int(event.user)] >= 0
        }
    }

    /// The share before the cut of a name such as `temporal-70/30`.
    static func temporalShare(_ name: String) -> Double? {
        guard name.hasPrefix("temporal-") else { return nil }
        let parts = name.dropFirst("temporal-".count).split(separator: "/").compactMap { Int($0) }
        guard parts.count == 2, parts[0] + parts[1] == 100, (1...100).contains(parts[0]) else {
            return nil
        }
        return Double(parts[0]) / 100
    }

    /// What each user did after the training events, merged in order of time.
    private static func suffixes(
        of sequences: InteractionSequences, after training: InteractionSequences
    ) -> [Interaction] {
        var events: [Interaction] = []
        for user in 0..<sequences.userCount {
            let known = training[user].count
            for (item, time) in zip(
                sequences[user].dropFirst(known), sequences.times(of: user).dropFirst(known))
            {
                events.append(Interaction(user: Int32(user), item: item, time: time))
            }
        }
        // Events ascend by user and, within one, by time; the position breaks ties.
        return events.enumerated()
            .sorted { ($0.element.time, $0.offset) < ($1.element.time, $1.offset) }
            .map(\.element)
    }
}
