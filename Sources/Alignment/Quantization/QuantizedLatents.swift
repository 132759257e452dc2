import CKernels
import Synchronization
import Tensor

/// The codes of all items, made to be scanned.
///
/// Immutable. **Shape** of the codes [count, M]; in memory 64 items lie together, one part after
/// the other, so that an instruction looks up one part of 64 items.
public final class QuantizedLatents: Sendable {
    /// Number of items.
    public let count: Int
    /// What the codes mean.
    public let quantizer: ProductQuantizer
    let codes: CodeBlock

    /// Panels of 64 items.
    var panelCount: Int { Self.panelCount(count) }

    /// Bytes of the codes.
    public var codeBytes: Int { count * quantizer.options.subspaces }

    init(count: Int, quantizer: ProductQuantizer, codes: CodeBlock) {
        self.count = count
        self.quantizer = quantizer
        self.codes = codes
    }

    static func panelCount(_ count: Int) -> Int {
        (count + Int(quantization_panel) - 1) / Int(quantization_panel)
    }

    /// Encodes a table: each part by its nearest centroid, the first among equals.
    ///
    /// - Throws: `QuantizationError` when the widths differ or values are not finite.
    public convenience init(
        _ table: LatentTable, by quantizer: ProductQuantizer, pool: WorkerPool = .shared
    ) throws(QuantizationError) {
        guard table.width == quantizer.width else {
            throw QuantizationError(
                "codes of latents of width \(quantizer.width) do not fit width \(table.width)")
        }
        guard table.isFinite else {
            throw QuantizationError("latents that are not finite cannot be quantised")
        }
        let block = CodeBlock(
            bytes: Self.panelCount(table.count) * Int(quantization_panel)
                * quantizer.options.subspaces)
        let encoder = Encoder(quantizer)
        let step = 512
        pool.run((table.count + step - 1) / step) { shard in
            encoder.encode(
                table, rows: shard * step..<min((shard + 1) * step, table.count),
                into: block.mutable)
        }
        self.init(count: table.count, quantizer: quantizer, codes: block)
    }

    /// The code of one item. **Shape** [M]
    public subscript(item: Int) -> [UInt8] {
        precondition(item >= 0 && item < count, "item \(item) of \(count)")
        let parts = quantizer.options.subspaces
        let panel = Int(quantization_panel)
        return (0..<parts).map { codes.base[(item / panel * parts + $0) * panel + item % panel] }
    }

    /// Mean over items of |z - decoded(code of z)|^2, over the mean of |z|^2: 0 is lossless.
    public func reconstructionError(against table: LatentTable) -> Double {
        precondition(
            table.count == count && table.width == quantizer.width,
            "codes of [\(count), \(quantizer.width)] against [\(table.count), \(table.width)]")
        let decoder = Encoder(quantizer)
        let totals = Mutex((lost: 0.0, all: 0.0))
        WorkerPool.shared.run(quantizer.options.subspaces) { part in
            let found = decoder.error(of: self, against: table, part: part)
            totals.withLock { totals in
                totals.lost += found.lost
                totals.all += found.all
            }
        }
        return totals.withLock { $0.all > 0 ? $0.lost / $0.all : 0 }
    }
}

/// Code bytes in memory that asks for huge pages.
///
/// Sendable because it is written only while codes are made, by workers that own separate panels.
final class CodeBlock: @unchecked Sendable {
    let mutable: UnsafeMutablePointer<UInt8>
    var base: UnsafePointer<UInt8> { UnsafePointer(mutable) }

    init(bytes: Int) {
        guard let block = scan_allocate(bytes) else {
            fatalError("out of memory for \(bytes) bytes of codes")
        }
        mutable = block.bindMemory(to: UInt8.self, capacity: max(bytes, 1))
    }

    deinit { scan_free(mutable) }
}

extension LatentTable {
    /// Whether no value is infinite or NaN.
    var isFinite: Bool {
        withUnsafeRows { rows, stride in quantization_is_finite(rows, count * stride) != 0 }
    }
}
