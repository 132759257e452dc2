import CKernels
import Layers
import Tensor

/// A frozen language model: an architecture and its packed weights.
///
/// Nothing changes after the initialiser, so any number of sessions on any threads share one.
public final class CausalLanguageModel: Sendable {
    /// Weights by name, and equations.
    public let architecture: any Architecture
    /// How weight matrices are kept.
    public let format: WeightFormat
    /// The token that begins a sequence, when the configuration names one.
    public let beginning: Int32?
    /// The tokens that end a sequence, as the configuration names them.
    public let ends: [Int32]
    /// The folder it was read from, nil for a model made in memory.
    public let folder: ModelFolder?

    let outer: PackedSection
    let blocks: [PackedSection]

    /// Opens a folder and packs its weights. Throws `LanguageModelError`.
    public convenience init(
        folder path: String, weights format: WeightFormat
    ) throws(LanguageModelError) {
        self.init(try ModelFolder(path: path), weights: format)
    }

    /// Packs the weights of a folder that was opened and checked.
    ///
    /// Rows are converted piece by piece and their pages given back, so memory never holds much
    /// more than the packed weights. The files stay mapped for the rows of embeddings and must not
    /// be shortened while the model lives.
    ///
    /// - Parameter firstBlocks: Leaves the other blocks out, for a trial of speed on large models;
    ///   nil for the whole model.
    public convenience init(
        _ folder: ModelFolder, weights format: WeightFormat, firstBlocks: Int? = nil
    ) {
        let architecture = folder.configuration.architecture
        let count = firstBlocks ?? architecture.blockCount
        precondition(
            (1...architecture.blockCount).contains(count),
            "\(count) of \(architecture.blockCount) blocks")
        self.init(
            architecture, weights: format, folder: folder,
            packing: Packing(architecture, format, folder, blocks: count))
    }

    /// Packs weights from memory: made-up ones for measurements, or those of a model in training.
    ///
    /// - Parameter fill: Writes elements of a tensor, counted row-major, given the full key of the
    ///   tensor as published, such as `model.layers.0.self_attn.q_proj.weight`. Called from several
    ///   threads at once.
    public convenience init(
        _ architecture: any Architecture, weights format: WeightFormat,
        filling fill: (
            _ key: String, _ elements: Range<Int>, _ target: UnsafeMutablePointer<Float>
        ) -> Void
    ) {
        // The reader ends with the packing: nothing of it is kept.
        let packing = withoutActuallyEscaping(fill) {
            Packing(
                architecture, format, FunctionReader(fill: $0), blocks: architecture.blockCount)
        }
        self.init(architecture, weights: format, folder: nil, packing: packing)
    }

    private init(
        _ architecture: any Architecture, weights format: WeightFormat, folder: ModelFolder?,
        packing: Packing
    ) {
        self.architecture = architecture
        self.format = format
        self.folder = folder
        beginning = folder?.configuration.beginning
        ends = folder?.configuration.ends ?? []
        outer = packing.outer
        blocks = packing.blocks
    }

    /// Bytes of the packed weights. Rows of embeddings that are read from the file count nothing.
    public var byteCount: Int { blocks.reduce(outer.byteCount) { $0 + $1.byteCount } }

    /// Bytes of the packed weights of one block; all have the same.
    public var blockByteCount: Int { blocks[0].byteCount }

    /// Bytes that a position takes in the key-value cache of a session.
    public var cacheBytesPerPosition: Int {
        let attention = architecture.attention
        return 2 * architecture.blockCount * attention.keyValueHeads * attention.headWidth
            * KeyValueCache.elementSize(isHalf: isCacheHalf)
    }

    /// Whether sessions keep keys and values as halves: beside rounded weights, not exact ones.
    var isCacheHalf: Bool { format != .f32 }
}

/// All sections, packed; blocks at the same time on the workers of the pool.
private struct Packing {
    let outer: PackedSection
    let blocks: [PackedSection]

    init(
        _ architecture: any Architecture, _ format: WeightFormat, _ reader: some WeightReader,
        blocks count: Int
    ) {
        outer = PackedSection(
            architecture.outer, prefix: "", format: format, head: architecture.head,
            reader: reader)
        var sections = [PackedSection?](repeating: nil, count: count)
        sections.withUnsafeMutableBufferPointer { sections in
            // Each shard writes its own element.
            WorkerPool.shared.run(sections.count) { number in
                sections[number] = PackedSection(
                    architecture.block, prefix: architecture.blockPrefix(number), format: format,
                    head: nil, reader: reader)
            }
        }
        blocks = sections.compactMap { $0 }
        // The allocator keeps some of the rooms in which rows waited; 20 MB of it were seen.
        memory_trim()
    }
}
