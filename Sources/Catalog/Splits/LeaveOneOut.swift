extension Split {
    /// Each user's last item is the test item, the last but one the validation item.
    ///
    /// The history of the test question includes the validation item. Users with fewer than three
    /// events only train. Badge name `leave-one-out`.
    public static func leaveOneOut(_ sequences: InteractionSequences) -> Split {
        var roles = [EventRole](repeating: .training, count: sequences.interactionCount)
        for user in 0..<sequences.userCount {
            let end = sequences.offsets[user + 1]
            guard end - sequences.offsets[user] >= 3 else { continue }
            roles[end - 1] = .test
            roles[end - 2] = .validation
        }
        return Split(name: "leave-one-out", sequences: sequences, roles: roles)
    }
}
