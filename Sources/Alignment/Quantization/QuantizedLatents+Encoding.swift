import CKernels
import Tensor

/// The centroids of all parts as the kernels take them.
struct Encoder {
    private let quantizer: ProductQuantizer
    /// **Shape** [M][K, columns of the part]
    private let centroids: [[Float]]
    private let halves: [[Float]]

    init(_ quantizer: ProductQuantizer) {
        self.quantizer = quantizer
        let size = quantizer.options.codebook
        let parts = (0..<quantizer.options.subspaces).map { quantizer.centroids(of: $0) }
        let widths = (0..<parts.count).map { quantizer.columns(of: $0).count }
        centroids = parts.map { Array($0.joined()) }
        halves = zip(centroids, widths).map { halfNorms($0, size: size, width: $1) }
    }

    /// Writes the codes of some rows, which begin a panel.
    func encode(
        _ table: LatentTable, rows range: Range<Int>, into codes: UnsafeMutablePointer<UInt8>
    ) {
        let panel = Int(quantization_panel)
        precondition(range.lowerBound % panel == 0, "row \(range.lowerBound) begins no panel")
        let stride = (range.count + panel - 1) / panel * panel
        let parts = quantizer.options.subspaces
        withRoom(stride) { points, nearest in
            for part in 0..<parts {
                gather(table, range, part, into: points, stride)
                _ = quantization_assign(
                    points, stride, range.count, quantizer.columns(of: part).count,
                    centroids[part], halves[part], quantizer.options.codebook, nearest)
                for first in Swift.stride(from: 0, to: stride, by: panel) {
                    let target = ((range.lowerBound + first) / panel * parts + part) * panel
                    (codes + target).update(from: nearest + first, count: panel)
                }
            }
        }
    }

    /// Sums over items of the squared error and of the squares of one part.
    func error(
        of latents: QuantizedLatents, against table: LatentTable, part: Int
    ) -> (lost: Double, all: Double) {
        let panel = Int(quantization_panel)
        let parts = quantizer.options.subspaces
        let width = quantizer.columns(of: part).count
        var (lost, all) = (0.0, 0.0)
        withRoom(panel) { points, _ in
            for index in 0..<latents.panelCount {
                let rows = index * panel..<min((index + 1) * panel, latents.count)
                gather(table, rows, part, into: points, panel)
                all += quantization_squares(points, panel, rows.count, width)
                quantization_subtract(
                    points, panel, rows.count, width, centroids[part],
                    latents.codes.base + (index * parts + part) * panel)
                lost += quantization_squares(points, panel, rows.count, width)
            }
        }
        return (lost, all)
    }

    private func gather(
        _ table: LatentTable, _ range: Range<Int>, _ part: Int,
        into points: UnsafeMutablePointer<Float>, _ stride: Int
    ) {
        let columns = quantizer.columns(of: part)
        table.withUnsafeRows { rows, rowStride in
            quantization_gather(
                rows + range.lowerBound * rowStride, rowStride, nil, range.count,
                columns.lowerBound, columns.count, points, stride)
        }
    }

    /// Room for the widest part of `stride` points, and for their codes.
    private func withRoom(
        _ stride: Int, _ body: (UnsafeMutablePointer<Float>, UnsafeMutablePointer<UInt8>) -> Void
    ) {
        let widest = (0..<quantizer.options.subspaces).map { quantizer.columns(of: $0).count }.max()
        withUnsafeTemporaryAllocation(of: Float.self, capacity: max(1, stride * (widest ?? 1))) {
            points in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(1, stride)) { nearest in
                // Capacities of at least one have addresses.
                body(points.baseAddress!, nearest.baseAddress!)
            }
        }
    }
}
