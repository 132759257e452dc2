import Catalog
import Recommenders

/// The latents of all users as of a moment, computed when first asked for and kept until the
/// user's history changes.
///
/// A latent is remembered with the number of events it was computed from. A question about another
/// moment sees another number and computes anew, so a latent never knows an event at or after the
/// moment of the question, whatever was appended since.
struct UserLatentIndex: Sendable {
    private let recommender: any LatentRecommender
    /// Unit latents, or zeros. **Shape** [userCount x 2 x latentWidth].
    ///
    /// The first of a user is that of the most events it was ever asked with; the second serves
    /// earlier moments. So questions that go back and forth in time, as those about the last event
    /// of each user do, do not take turns in overwriting what is needed most.
    private var latents: [Float]
    /// Events behind each latent; -1 while it was never computed. **Shape** [userCount x 2]
    private var eventCounts: [Int]
    /// Which of its two latents a user was last asked for: 0 or 1. **Shape** [userCount]
    private var current: [Int8]

    init(_ recommender: any LatentRecommender, userCount: Int) {
        self.recommender = recommender
        latents = [Float](repeating: 0, count: userCount * 2 * recommender.latentWidth)
        eventCounts = [Int](repeating: -1, count: userCount * 2)
        current = [Int8](repeating: 0, count: userCount)
    }

    private var width: Int { recommender.latentWidth }

    /// Brings up to date the latents of these users as of `now`, at most `limit` of them.
    ///
    /// - Returns: How many were computed.
    @discardableResult
    mutating func refresh(
        _ users: some Sequence<Int32>, in sequences: GrowingSequences, before now: Int64,
        limit: Int = .max
    ) -> Int {
        var stale: [(user: Int32, count: Int)] = []
        for user in users {
            let count = sequences.count(of: user, before: now)
            if let place = place(of: user, count: count) {
                current[Int(user)] = place
            } else {
                stale.append((user, count))
            }
            if stale.count >= limit { break }
        }
        for start in stride(from: 0, to: stale.count, by: 256) {
            let chunk = stale[start..<min(start + 256, stale.count)]
            let requests = chunk.map { user, count in
                let history = sequences.history(of: user, limit: count)
                return ScoringRequest(
                    user: user, history: history.items, historyTimes: history.times, now: now)
            }
            for ((user, count), latent) in zip(chunk, recommender.userLatents(for: requests)) {
                store(latent, of: user, count: count)
            }
        }
        return stale.count
    }

    /// Which latent of a user was computed from this many events.
    private func place(of user: Int32, count: Int) -> Int8? {
        let first = Int(user) * 2
        return eventCounts[first] == count ? 0 : eventCounts[first + 1] == count ? 1 : nil
    }

    private mutating func store(_ latent: [Float], of user: Int32, count: Int) {
        let place: Int8 = count > eventCounts[Int(user) * 2] ? 0 : 1
        current[Int(user)] = place
        eventCounts[Int(user) * 2 + Int(place)] = count
        latents.replaceSubrange(range(of: user), with: normalized(latent))
    }

    /// Where the latent of a user that was asked for last lies.
    private func range(of user: Int32) -> Range<Int> {
        let start = (Int(user) * 2 + Int(current[Int(user)])) * width
        return start..<start + width
    }

    /// The latent of a user as of the last moment it was asked for. **Shape** [latentWidth]
    func unit(of user: Int32) -> [Float] { Array(latents[range(of: user)]) }

    /// Cosines of a unit latent and the latents of users as of the last moment they were asked
    /// for, in their order.
    func cosines(_ unit: [Float], with users: [HolderIndex.Holder]) -> [Float] {
        latents.withUnsafeBufferPointer { latents in
            users.map { dot(unit, latents, from: range(of: $0.user).lowerBound) }
        }
    }
}
