import Autodiff
import CKernels
import Layers
import Tensor

/// Side latents of all items and the terms that hold adapted latents to them.
///
/// L_align is the contrastive loss between projections of adapted latents and side latents, both
/// ways, over the items at hand that have features: an item without features is in no numerator
/// and in no denominator. L_recon is the mean squared distance of decoded latents to side latents
/// (`baselines.md` §1.1, equation 4).
final class SideLatents {
    /// Temperature of the contrastive loss.
    static let temperature: Float = 0.07

    let width: Int
    private let values: [Float]
    private let isPresent: [Bool]

    /// Copies the side latents; nil where there are none.
    init?(_ source: any SideLatentSource) {
        width = source.sideWidth
        if width == 0 { return nil }
        var values: [Float] = []
        var isPresent: [Bool] = []
        values.reserveCapacity(source.itemCount * width)
        for item in 0..<Int32(source.itemCount) {
            let latent = source.sideLatent(item)
            precondition(
                latent?.count ?? width == width, "a side latent of \(latent?.count ?? 0) values")
            values += latent ?? [Float](repeating: 0, count: width)
            isPresent.append(latent != nil)
        }
        self.values = values
        self.isPresent = isPresent
    }

    /// Starts both heads at the ridge regression of side latents on frozen ones: a projection of
    /// zeros has no direction.
    func fit(_ heads: SideHeads, in weights: ParameterBlock, to frozen: FrozenLatents) {
        let (n, items) = (frozen.width, isPresent.indices.filter { isPresent[$0] })
        if items.isEmpty { return }
        let room = Arena()
        defer { withExtendedLifetime(room) {} }
        let (z, t) = (room.allocate(items.count * n), room.allocate(items.count * width))
        values.withUnsafeBufferPointer { values in
            for (row, item) in items.enumerated() {
                (z + row * n).update(from: frozen.item(item), count: n)
                (t + row * width).update(from: values.baseAddress! + item * width, count: width)
            }
        }
        let (gram, target) = (room.allocate(n * n), room.allocate(n * width))
        gemm(
            n, n, items.count, a: z, .transposed, lda: n, b: z, ldb: n, c: gram, ldc: n)
        gemm(
            n, width, items.count, a: z, .transposed, lda: n, b: t, ldb: width, c: target,
            ldc: width)
        var matrix = (0..<n * n).map { Double(gram[$0]) }
        let mean = (0..<n).reduce(0) { $0 + matrix[$1 * n + $1] } / Double(n)
        for column in 0..<n { matrix[column * n + column] += 1e-3 * mean + 1e-9 }
        var solution = (0..<n * width).map { Double(target[$0]) }
        guard kernel_solve_positive(n, width, &matrix, &solution) == 0 else { return }
        for parameter in [heads.projection.weight, heads.decoder.weight] {
            for output in 0..<width {
                for input in 0..<n {
                    weights[parameter][output * n + input] = Float(solution[input * width + output])
                }
            }
        }
    }

    /// Records both terms; returns what they add to the loss.
    ///
    /// - Parameters:
    ///   - adapted: Latents of `items`. [items.count, latent width].
    ///   - alignment: Weight of the mean contrastive loss; 0 for none.
    ///   - reconstruction: Weight of the mean squared distance; 0 for none.
    func record(
        _ adapted: Variable, _ items: ArraySlice<Int32>, heads: SideHeads, on tape: Tape,
        room: Arena, alignment: Float, reconstruction: Float
    ) -> (alignment: Double, reconstruction: Double) {
        let present = items.enumerated().filter { isPresent[Int($0.element)] }
        if present.isEmpty || alignment == 0 && reconstruction == 0 { return (0, 0) }
        let count = present.count
        let rows = room.allocateIndices(count)
        let targets = room.allocateIndices(count)
        let sides = room.allocate(count * width)
        values.withUnsafeBufferPointer { values in
            for (place, (row, item)) in present.enumerated() {
                rows[place] = Int32(row)
                targets[place] = Int32(place)
                (sides + place * width).update(
                    from: values.baseAddress! + Int(item) * width, count: width)
            }
        }
        let latents = tape.selectRows(adapted, rows: rows, count: count)
        let start = tape.loss
        if alignment > 0 {
            contrast(
                heads.projection(latents, on: tape), with: sides, targets: targets, on: tape,
                room: room, weight: alignment)
        }
        let middle = tape.loss
        if reconstruction > 0 {
            tape.squaredDistance(
                heads.decoder(latents, on: tape), to: sides,
                weight: reconstruction / Float(count))
        }
        return (middle - start, tape.loss - middle)
    }

    /// Both directions of the contrastive loss over projections of length one.
    private func contrast(
        _ projected: Variable, with sides: UnsafePointer<Float>,
        targets: UnsafePointer<Int32>, on tape: Tape, room: Arena, weight: Float
    ) {
        let count = projected.rows
        // A row over its root mean square has length √width; what is left of 1 / τ scales sides.
        let unit = tape.rowNormalized(projected)
        let scaled = room.allocate(count * width)
        scaled.update(from: sides, count: count * width)
        kernel_scale(count * width, 1 / (Self.temperature * Float(width).squareRoot()), scaled)
        let others = tape.constant(scaled, rows: count, columns: width)
        let share = weight / Float(2 * count)
        tape.candidateLoss(
            unit, candidates: others, targets: targets, offsets: nil, weight: share)
        tape.candidateLoss(
            others, candidates: unit, targets: targets, offsets: nil, weight: share)
    }
}
