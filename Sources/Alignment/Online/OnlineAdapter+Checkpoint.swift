import Autodiff
import Foundation
import Layers
import Recommenders
import Tensor

/// Stopping a learner and going on with it, to the bit.
extension OnlineAdapter {
    static let fileFormat = "whyrec-online-adapter-2"

    /// Everything that is not a tensor.
    private struct Header: Codable {
        var format: String
        var base: String
        var items: Int
        var width: Int
        var sideWidth: Int?
        var options: OnlineOptions
        var partsSwitchedOff: [ModelPart]
        var seed: UInt64
        var version: Int
        var steps: Int
        var isConsolidating: Bool
        var offered: Int
        var event: Int64
        var time: Int64
    }

    /// A hash of every bit of the learner's state: weights, moments, averages, Fisher information,
    /// reservoir, summaries, waiting events and counters. 16 hexadecimal digits.
    public var stateHash: String {
        var hash = StateHash()
        for number in [version, optimizer.step, reservoir.offered, consolidation.isReady ? 1 : 0] {
            hash.absorb(number)
        }
        hash.absorb(seed)
        for block in blocks { hash.absorb(UnsafeBufferPointer(block.1.values)) }
        for (name, values) in arrays {
            hash.absorb(name)
            hash.absorb(values)
        }
        for (name, values) in integers {
            hash.absorb(name)
            hash.absorb(values)
        }
        hash.absorb([summaries.state.event, summaries.state.time])
        return hash.text
    }

    /// Writes the whole state atomically as safetensors.
    ///
    /// - Throws: `SafetensorsError` when the file system refuses.
    public func save(to url: URL) throws {
        precondition(
            reservoir.holes.isEmpty && pool.omitted.isEmpty, "a counterfactual is not kept")
        let header = Header(
            format: Self.fileFormat, base: frozen.base.version, items: frozen.count,
            width: frozen.width, sideWidth: network.heads?.projection.weight.rows,
            options: options,
            partsSwitchedOff: partsSwitchedOff.sorted { $0.rawValue < $1.rawValue },
            seed: seed, version: version, steps: optimizer.step,
            isConsolidating: consolidation.isReady, offered: reservoir.offered,
            event: summaries.state.event, time: summaries.state.time)
        var tensors: [SafetensorsTensor] = []
        for (prefix, block) in blocks { tensors += block.tensors(prefix: prefix) }
        for (name, values) in arrays {
            tensors.append(SafetensorsTensor(name, shape: [values.count], floats: values))
        }
        for (name, values) in integers {
            tensors.append(SafetensorsTensor(name, shape: [values.count], integers: values))
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        let text = String(decoding: try encoder.encode(header), as: UTF8.self)
        try SafetensorsFile.write(
            tensors, metadata: ["state": text], to: url.path, isSealed: true)
    }

    /// Goes on with a learner that `save` wrote: the same windows give the same bits as without
    /// the interruption.
    ///
    /// - Parameters:
    ///   - url: The file.
    ///   - base: The frozen model it was started over.
    ///   - pool: Workers to learn with.
    /// - Throws: `SafetensorsError` or `ModelFileError` when the file is damaged, of another kind,
    ///   or belongs to another base.
    public convenience init(
        resuming url: URL, base: any LatentRecommender, pool: WorkerPool = .shared
    ) throws {
        let file = try SafetensorsFile(path: url.path)
        let header = try Self.header(of: file, base: base)
        let users = try file.integers("users.known")
        guard
            zip(users, users.dropFirst()).allSatisfy({ $0 < $1 }),
            users.allSatisfy({ (0..<Int64(1 << 30)).contains($0) })
        else {
            throw ModelFileError(path: url.path, reason: "the list of known users is damaged")
        }
        let frozen = FrozenLatents(base, knownUsers: users.map(Int32.init))
        let summaries = WindowSummaries(
            frozen, state: try Self.summaries(file, header: header, frozen: frozen))
        self.init(
            frozen: frozen, summaries: summaries, options: header.options,
            without: Set(header.partsSwitchedOff), seed: header.seed, pool: pool)
        guard network.heads?.projection.weight.rows == header.sideWidth else {
            throw ModelFileError(
                path: url.path, reason: "the base has other side latents than it was saved with",
                hint: "give the model it was started over")
        }
        try restore(file, header)
        publish()
    }

    // MARK: Pieces

    /// Blocks of the layout with their prefixes.
    var blocks: [(String, ParameterBlock)] {
        [
            ("raw.", weights), ("averaged.", averaged), ("first.", optimizer.first),
            ("second.", optimizer.second), ("fisher.", consolidation.fisher),
            ("anchor.", consolidation.anchor),
        ]
    }

    /// Floats of any length.
    private var arrays: [(String, [Float])] {
        let waiting = pool.summaries.flatMap { pool.count > 0 ? $0 : nil }
        return [
            ("replay.users", reservoir.users), ("replay.items", reservoir.items),
            ("pool.users", pool.users), ("summaries.means", summaries.state.means),
            (
                "pool.summaries",
                waiting.map {
                    Array(UnsafeBufferPointer(start: $0.values, count: $0.count * $0.width))
                } ?? []
            ),
        ]
    }

    /// Integers of any length; doubles as their bits.
    private var integers: [(String, [Int64])] {
        let state = summaries.state
        return [
            ("pool.items", pool.items.map(Int64.init)),
            ("users.known", frozen.knownUsers.map(Int64.init)),
            ("summaries.counts", state.counts.map { Int64(bitPattern: $0.bitPattern) }),
            ("summaries.masses", state.masses.map { Int64(bitPattern: $0.bitPattern) }),
            ("summaries.last_events", state.lastEvents), ("summaries.totals", state.totals),
            ("summaries.last_times", state.lastTimes),
        ]
    }

    private static func header(
        of file: SafetensorsFile, base: any LatentRecommender
    ) throws -> Header {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
        guard let text = file.metadata["state"],
            let header = try? decoder.decode(Header.self, from: Data(text.utf8)),
            header.format == fileFormat
        else {
            throw ModelFileError(
                path: file.path, reason: "the file is no \(fileFormat)",
                hint: "give a file that the online adapter wrote, or start the stream anew")
        }
        try file.checkSeal()
        if let problem = header.options.problem {
            throw ModelFileError(path: file.path, reason: problem)
        }
        guard header.base == base.version, header.items == base.itemCount,
            header.width == base.latentWidth
        else {
            throw ModelFileError(
                path: file.path,
                reason: "it was learned over \"\(header.base.prefix(80))\" with \(header.items)"
                    + " items of width \(header.width), not over \"\(base.version)\" with"
                    + " \(base.itemCount) of width \(base.latentWidth)",
                hint: "resume with the model it was started over, or start anew")
        }
        let counters = [header.version, header.steps, header.offered, Int(header.event)]
        guard counters.allSatisfy({ (0...1 << 40).contains($0) }) else {
            throw ModelFileError(path: file.path, reason: "the header's counters are out of range")
        }
        return header
    }

    private static func summaries(
        _ file: SafetensorsFile, header: Header, frozen: FrozenLatents
    ) throws -> WindowSummaries.State {
        let (items, counters) = (frozen.count, WindowSummaries.counters)
        func doubles(_ name: String, _ count: Int) throws -> [Double] {
            try file.integers(name, shape: [count]).map {
                Double(bitPattern: UInt64(bitPattern: $0))
            }
        }
        return WindowSummaries.State(
            counts: try doubles("summaries.counts", items * counters),
            lastEvents: try file.integers("summaries.last_events", shape: [items]),
            lastTimes: try file.integers("summaries.last_times", shape: [items]),
            masses: try doubles("summaries.masses", counters),
            totals: try file.integers("summaries.totals", shape: [items]),
            means: try file.floats("summaries.means", shape: [items * frozen.width]),
            event: header.event, time: header.time)
    }

    private func restore(_ file: SafetensorsFile, _ header: Header) throws {
        for (prefix, block) in blocks { try block.read(file, prefix: prefix) }
        optimizer.resume(afterStep: header.steps)
        consolidation.resume(isReady: header.isConsolidating)
        version = header.version
        let (users, items) = (try file.floats("replay.users"), try file.floats("replay.items"))
        let kept = users.count / reservoir.userWidth
        guard
            kept <= options.replayCapacity, users.count == kept * reservoir.userWidth,
            items.count == kept * reservoir.group * reservoir.itemWidth, header.offered >= kept
        else { throw ModelFileError(path: file.path, reason: "the replay reservoir is damaged") }
        reservoir = ReplayReservoir(
            capacity: reservoir.capacity, userWidth: reservoir.userWidth,
            itemWidth: reservoir.itemWidth, group: reservoir.group, offered: header.offered,
            users: users, items: items)
        let waiting = try file.integers("pool.items")
        guard waiting.allSatisfy({ (0..<Int64(frozen.count)).contains($0) }) else {
            throw ModelFileError(path: file.path, reason: "waiting events name unknown items")
        }
        pool = EventPool(
            width: features.inputWidth, items: waiting.map(Int32.init),
            users: try file.floats("pool.users", shape: [waiting.count * features.inputWidth]),
            summaries: waiting.isEmpty ? nil : try waitingSummaries(file))
    }

    private func waitingSummaries(_ file: SafetensorsFile) throws -> ItemSummaries {
        let width = ItemSummaries.numbers + frozen.width
        let values = try file.floats("pool.summaries", shape: [frozen.count * width])
        return ItemSummaries(count: frozen.count, latentWidth: frozen.width) { rows in
            values.withUnsafeBufferPointer {
                if let start = $0.baseAddress { rows.update(from: start, count: values.count) }
            }
        }
    }
}
