import Foundation

/// Checks of times and of the order they give.
struct TimeExamination {
    private let facts: DatasetFacts
    private let users: [User]
    private let items: [Item]
    private let sequences: InteractionSequences

    init(
        _ facts: DatasetFacts, _ users: [User], _ items: [Item],
        _ sequences: InteractionSequences
    ) {
        self.facts = facts
        self.users = users
        self.items = items
        self.sequences = sequences
    }

    func findings() -> [DoctorFinding] {
        resolutionFindings() + tieFindings() + duplicateFindings() + testOrderFindings()
    }

    static func date(_ milliseconds: Int64) -> String {
        Date(timeIntervalSince1970: Double(milliseconds) / 1000).formatted(.iso8601)
    }

    private func resolutionFindings() -> [DoctorFinding] {
        var findings: [DoctorFinding] = []
        let count = sequences.interactionCount
        if facts.timeResolution == .none, count > 0 {
            findings.append(
                DoctorFinding(
                    code: "no-times", severity: .warning, count: count,
                    example: "the position in the file stands in for the time",
                    advice: "windows, decay and splits by time mean nothing here"))
        }
        if facts.timeResolution == .days, let first = facts.firstTime {
            findings.append(
                DoctorFinding(
                    code: "day-times", severity: .warning, count: count,
                    example: "the first event is at \(Self.date(first))",
                    advice: "use windows of days or weeks; order within a day is that of the file"))
        }
        // The web began in 1991: earlier events are zeros or other units.
        let early = sequences.times.count { $0 < 662_688_000_000 }
        if facts.timeResolution != .none, early > 0, let first = facts.firstTime {
            findings.append(
                DoctorFinding(
                    code: "early-times", severity: .warning, count: early,
                    example: "an event at \(Self.date(first))",
                    advice: "check the unit of the time column"))
        }
        return findings
    }

    /// Events that share their time with the one before, and whether ids broke the tie.
    private func tieFindings() -> [DoctorFinding] {
        guard facts.timeResolution != .none else { return [] }
        var ties = 0
        var ascending = 0
        var example = ""
        let rank = IdentifierOrder.ranks(items.map(\.name))
        for user in 0..<sequences.userCount {
            let range = sequences.offsets[user]..<sequences.offsets[user + 1]
            for position in range.dropFirst()
            where sequences.times[position] == sequences.times[position - 1] {
                if ties == 0 {
                    example =
                        "user \(users[user].name) at \(Self.date(sequences.times[position]))"
                }
                ties += 1
                let before = rank[Int(sequences.items[position - 1])]
                if before < rank[Int(sequences.items[position])] { ascending += 1 }
            }
        }
        guard ties > 0 else { return [] }
        let percent = Int((100 * Double(ties) / Double(sequences.interactionCount)).rounded())
        var findings = [
            DoctorFinding(
                code: "tied-times", severity: percent >= 10 ? .warning : .info, count: ties,
                example: "\(example); \(percent)% of all events",
                advice: "ties keep the order of the file; compare only runs that share it")
        ]
        let share = Double(ascending) / Double(ties)
        // Chance gives one half; with a hundred ties nine in ten cannot be chance.
        if ties >= 100, share >= 0.9 || share <= 0.1 {
            findings.append(
                DoctorFinding(
                    code: "ties-in-id-order", severity: .warning, count: ties,
                    example: "\(Int((100 * max(share, 1 - share)).rounded()))% of tied pairs "
                        + (share > 0.5 ? "ascend" : "descend") + " by item id",
                    advice: "the source was sorted by item, so the next item leaks; "
                        + "shuffled ties show how much that helps a model"))
        }
        return findings
    }

    private func duplicateFindings() -> [DoctorFinding] {
        var duplicates = 0
        var repeats = 0
        var duplicateExample = ""
        var repeatExample = ""
        for user in 0..<sequences.userCount {
            var lastTimes: [Int32: Int64] = [:]
            for (item, time) in zip(sequences[user], sequences.times(of: user)) {
                guard let last = lastTimes.updateValue(time, forKey: item) else { continue }
                let words = "user \(users[user].name), \(items[Int(item)].displayTitle)"
                if last == time {
                    if duplicates == 0 { duplicateExample = words }
                    duplicates += 1
                } else {
                    if repeats == 0 { repeatExample = words }
                    repeats += 1
                }
            }
        }
        var findings: [DoctorFinding] = []
        if duplicates > 0 {
            findings.append(
                DoctorFinding(
                    code: "duplicates", severity: .warning, count: duplicates,
                    example: duplicateExample,
                    advice: "the same user, item and time more than once: clean the source"))
        }
        if repeats > 0 {
            findings.append(
                DoctorFinding(
                    code: "repeats", severity: .info, count: repeats, example: repeatExample,
                    advice: "seen items are never candidates, so repeats are not asked about"))
        }
        return findings
    }

    /// Leave-one-out tests a user on an event that others' training events may follow.
    private func testOrderFindings() -> [DoctorFinding] {
        guard facts.timeResolution != .none else { return [] }
        var testTimes: [(user: Int, time: Int64)] = []
        var trainingTimes: [Int64] = []
        var arbitrary = 0
        var arbitraryExample = ""
        for user in 0..<sequences.userCount {
            let times = sequences.times(of: user)
            guard times.count >= 3, let last = times.last else {
                trainingTimes += times
                continue
            }
            trainingTimes += times.dropLast(2)
            testTimes.append((user, last))
            if times.dropLast().last == last {
                if arbitrary == 0 { arbitraryExample = "user \(users[user].name)" }
                arbitrary += 1
            }
        }
        trainingTimes.sort()
        var findings: [DoctorFinding] = []
        if let lastTraining = trainingTimes.last {
            let early = testTimes.filter { $0.time < lastTraining }
            if let first = early.min(by: { $0.time < $1.time }) {
                let later = trainingTimes.count - trainingTimes.partitioningIndex(after: first.time)
                let percent = 100 * later / trainingTimes.count
                findings.append(
                    DoctorFinding(
                        code: "tests-before-training", severity: .warning, count: early.count,
                        example: "user \(users[first.user].name) is tested at "
                            + "\(Self.date(first.time)); \(percent)% of training is later",
                        advice: "leave-one-out looks ahead across users; "
                            + "use a split on one clock to forecast"))
            }
        }
        if arbitrary > 0 {
            findings.append(
                DoctorFinding(
                    code: "tied-tests", severity: .info, count: arbitrary,
                    example: arbitraryExample,
                    advice:
                        "the last two events share a time: which is the test is the file's order"
                ))
        }
        return findings
    }
}

extension [Int64] {
    /// Number of elements of a sorted array that are not after `value`.
    fileprivate func partitioningIndex(after value: Int64) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle] <= value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
