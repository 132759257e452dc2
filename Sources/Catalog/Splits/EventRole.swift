/// What an event of a user's sequence is for.
enum EventRole: UInt8 {
    case training
    case validation
    case test
}

extension Split {
    /// Builds a split from a role for every event, parallel to `sequences.items`.
    ///
    /// Validation is asked after the training events, test after training and validation events.
    /// A target whose item the history already holds is left out, because a seen item is never a
    /// candidate; so is a case without history or without targets.
    init(name: String, sequences: InteractionSequences, roles: [EventRole]) {
        precondition(
            roles.count == sequences.interactionCount,
            "\(roles.count) roles for \(sequences.interactionCount) events")
        var validation: [EvaluationCase] = []
        var test: [EvaluationCase] = []
        for user in 0..<sequences.userCount {
            let positions = sequences.offsets[user]..<sequences.offsets[user + 1]
            let isHeldOut = positions.contains { roles[$0] != .training }
            guard isHeldOut else { continue }
            if let question = sequences.question(
                of: user, about: .validation, after: [.training], roles: roles)
            {
                validation.append(question)
            }
            if let question = sequences.question(
                of: user, about: .test, after: [.training, .validation], roles: roles)
            {
                test.append(question)
            }
        }
        self.init(
            name: name, training: sequences.filtered { roles[$0] == .training },
            validation: validation, test: test)
    }
}

extension InteractionSequences {
    /// Keeps the events at the packed positions that satisfy `isKept`; users and items stay.
    func filtered(_ isKept: (Int) -> Bool) -> InteractionSequences {
        var offsets = [0]
        offsets.reserveCapacity(userCount + 1)
        var items: [Int32] = []
        var times: [Int64] = []
        items.reserveCapacity(self.items.count)
        times.reserveCapacity(self.items.count)
        for user in 0..<userCount {
            for position in self.offsets[user]..<self.offsets[user + 1] where isKept(position) {
                items.append(self.items[position])
                times.append(self.times[position])
            }
            offsets.append(items.count)
        }
        return InteractionSequences(
            itemCount: itemCount, offsets: offsets, items: items, times: times)
    }

    /// Number of events of each item. **Shape** [itemCount].
    func eventCounts() -> [Int] {
        var counts = [Int](repeating: 0, count: itemCount)
        for item in items { counts[Int(item)] += 1 }
        return counts
    }

    fileprivate func question(
        of user: Int, about target: EventRole, after known: [EventRole], roles: [EventRole]
    ) -> EvaluationCase? {
        var history: [Int32] = []
        var historyTimes: [Int64] = []
        var seen = Set<Int32>()
        let positions = offsets[user]..<offsets[user + 1]
        for position in positions where known.contains(roles[position]) {
            history.append(items[position])
            historyTimes.append(times[position])
            seen.insert(items[position])
        }
        guard let lastTime = historyTimes.last else { return nil }
        var targets: [Int32] = []
        var time: Int64?
        for position in positions where roles[position] == target {
            guard seen.insert(items[position]).inserted else { continue }
            targets.append(items[position])
            time = time ?? times[position]
        }
        guard let time else { return nil }
        return EvaluationCase(
            user: Int32(user), history: history, historyTimes: historyTimes, targets: targets,
            time: max(time, lastTime))
    }
}
