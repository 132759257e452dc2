import Autodiff
import Tensor

/// A batch of prompts laid end to end and cut into shards of whole prompts, with what is read off
/// the last block: rows whose states are wanted and rows that predict a target.
///
/// The cut depends on the prompts alone. Memory belongs to an arena.
struct FrozenBatch {
    /// Consecutive prompts that one worker runs.
    struct Shard {
        let prompts: Range<Int>
        /// Rows of the whole batch.
        let rows: Range<Int>
        let batch: TokenBatch
        /// Rows that are read, of all that the batch reads.
        let reads: Range<Int>
        /// The same by row of the shard. **Shape** [reads.count].
        let places: UnsafePointer<Int32>
    }

    let lists: [PositionList]
    let prompts: [FrozenModelGradient.Prompt]
    let shards: [Shard]
    /// First row of each prompt, and the number of rows.
    let rowStarts: [Int]
    /// First read of each prompt, and the number of reads: states first, then targets.
    let readStarts: [Int]

    /// Rows that make a shard worth its products.
    private static let shardRows = 256

    init(
        _ prompts: [FrozenModelGradient.Prompt], for architecture: any Architecture,
        in arena: Arena
    ) throws(LanguageModelError) {
        var lists: [PositionList] = []
        var (rowStarts, readStarts) = ([0], [0])
        for (number, prompt) in prompts.enumerated() {
            let list = try PositionList(prompt.input, for: architecture)
            try Self.check(prompt, number, count: list.count, for: architecture)
            lists.append(list)
            rowStarts.append(rowStarts[number] + list.count)
            readStarts.append(readStarts[number] + prompt.states.count + prompt.targets.count)
        }
        var shards: [Shard] = []
        var start = 0
        while start < prompts.count {
            var end = start + 1
            while end < prompts.count, rowStarts[end] - rowStarts[start] < Self.shardRows {
                end += 1
            }
            let reads = readStarts[start]..<readStarts[end]
            let places = arena.allocateIndices(reads.count)
            var next = 0
            for prompt in start..<end {
                let offset = rowStarts[prompt] - rowStarts[start]
                for place in prompts[prompt].states + prompts[prompt].targets.map(\.position) {
                    places[next] = Int32(offset + place)
                    next += 1
                }
            }
            shards.append(
                Shard(
                    prompts: start..<end, rows: rowStarts[start]..<rowStarts[end],
                    batch: TokenBatch(lengths: lists[start..<end].map(\.count), in: arena),
                    reads: reads, places: places))
            start = end
        }
        self.prompts = prompts
        self.lists = lists
        self.rowStarts = rowStarts
        self.readStarts = readStarts
        self.shards = shards
    }

    var rowCount: Int { rowStarts[prompts.count] }
    var readCount: Int { readStarts[prompts.count] }

    private static func check(
        _ prompt: FrozenModelGradient.Prompt, _ number: Int, count: Int,
        for architecture: any Architecture
    ) throws(LanguageModelError) {
        func refuse(_ expected: String, _ found: Int) -> LanguageModelError {
            LanguageModelError(
                path: "", place: "prompt \(number)", expected: expected, found: "\(found)")
        }
        let context = architecture.contextCount
        guard count > 0, count <= context else {
            throw refuse("from 1 to \(context) positions", count)
        }
        let places = prompt.states + prompt.targets.map(\.position)
        if let place = places.first(where: { !(0..<count).contains($0) }) {
            throw refuse("a position from 0 to \(count - 1)", place)
        }
        let vocabulary = architecture.vocabularyCount
        if let target = prompt.targets.first(where: { !(0..<vocabulary).contains(Int($0.token)) }) {
            throw refuse("a token from 0 to \(vocabulary - 1)", Int(target.token))
        }
    }
}
