import Catalog
import Tensor

/// What SASRec trains on: the last items of each user, and which items a user has met.
struct TrainingSequences: Sendable {
    let sequences: InteractionSequences
    let length: Int
    /// Users with an input and a next item.
    let users: [Int32]
    /// Items of each user in ascending order, packed like `sequences.items`.
    private let met: [Int32]

    init(_ sequences: InteractionSequences, length: Int) {
        self.sequences = sequences
        self.length = length
        users = (0..<Int32(sequences.userCount)).filter { sequences[Int($0)].count >= 2 }
        var met = sequences.items
        for user in 0..<sequences.userCount {
            met[sequences.offsets[user]..<sequences.offsets[user + 1]].sort()
        }
        self.met = met
    }

    /// Rows a user's sequence takes in a batch: one for each input with a next item.
    func rows(of user: Int32) -> Int {
        min(sequences[Int(user)].count - 1, length)
    }

    /// Whether a user's training items hold an item.
    func hasMet(_ user: Int32, _ item: Int32) -> Bool {
        var low = sequences.offsets[Int(user)]
        var high = sequences.offsets[Int(user) + 1]
        return met.withUnsafeBufferPointer { met in
            while low < high {
                let middle = (low + high) / 2
                if met[middle] < item { low = middle + 1 } else { high = middle }
            }
            return low < sequences.offsets[Int(user) + 1] && met[low] == item
        }
    }

    /// A uniform item the user has not met, drawn from the counters of one row.
    ///
    /// Somebody who met nearly everything gets an item they met after a bounded search: the loss
    /// then has a false negative rather than the training no end.
    func negative(for user: Int32, row: Int, from stream: RandomStream) -> Int32 {
        let attempts = 64
        var item: Int32 = 0
        for attempt in 0..<attempts {
            item = Int32(
                stream.integer(row * attempts + attempt, below: sequences.itemCount))
            if !hasMet(user, item) { break }
        }
        return item
    }
}

/// The users of one step, cut into shards of about equal work.
///
/// Rows are counted through the whole step in the order of users, so that dropout and negatives,
/// which count rows, do not depend on the cut.
struct TrainingStep {
    let users: ArraySlice<Int32>
    /// First row of each user, and the number of rows.
    let rows: [Int]
    /// Users of each shard as ranges into `users.indices`, offset to 0.
    let shards: [Range<Int>]

    init(_ users: ArraySlice<Int32>, of sequences: TrainingSequences, shardCount: Int) {
        self.users = users
        var rows = [0]
        rows.reserveCapacity(users.count + 1)
        for user in users { rows.append(rows[rows.count - 1] + sequences.rows(of: user)) }
        self.rows = rows
        let total = rows[rows.count - 1]
        var shards: [Range<Int>] = []
        var first = 0
        for shard in 1...shardCount {
            var last = first
            let goal = total * shard / shardCount
            while last < users.count, rows[last + 1] <= goal || shard == shardCount { last += 1 }
            shards.append(first..<last)
            first = last
        }
        self.shards = shards
    }

    var rowCount: Int { rows[rows.count - 1] }

    /// Cuts a shard into runs of whole sequences of at most `limit` rows, or of one sequence.
    func chunks(of shard: Int, limit: Int) -> [Range<Int>] {
        var chunks: [Range<Int>] = []
        var first = shards[shard].lowerBound
        let end = shards[shard].upperBound
        while first < end {
            var last = first + 1
            while last < end, rows[last + 1] - rows[first] <= limit { last += 1 }
            chunks.append(first..<last)
            first = last
        }
        return chunks
    }
}
