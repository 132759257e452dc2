import Autodiff
import Layers

/// The paper's alignment and reconstruction losses beside the side tower.
///
/// Alignment is InfoNCE between the side of an item and its latent of the backbone through a linear
/// head; reconstruction rebuilds every feature that is there from the side.
struct ContentHeads: Sendable {
    private let latent: Linear?
    private let features: [Linear]

    /// Adds the heads that a configuration asks for; nil when it asks for none.
    init?(
        _ layout: inout ParameterLayout, _ configuration: SideTower.Configuration, widths: [Int]
    ) {
        guard configuration.hasAlignment || configuration.hasReconstruction else { return nil }
        latent =
            configuration.hasAlignment
            ? Linear(
                &layout, keys: ["head.latent"], inputs: configuration.latentWidth,
                outputs: configuration.width) : nil
        features =
            configuration.hasReconstruction
            ? widths.enumerated().map { place, width in
                Linear(
                    &layout, keys: ["head.features.\(place)"], inputs: configuration.width,
                    outputs: width)
            } : []
    }

    /// Adds both losses of some items to the tape.
    func record(_ sides: Variable, _ rows: ItemRows, _ widths: [Int], on tape: Tape) {
        if let latent, rows.lossWeights.alignment > 0 {
            let shares = tape.shares(anyOf: rows.shares, count: rows.count)
            let columns = latent.weight.columns
            let other = tape.unitRows(
                latent(tape.constant(rows.latents, rows: rows.count, columns: columns), on: tape))
            tape.symmetricContrastiveLoss(
                tape.unitRows(sides), other,
                shares: (shares, UnsafePointer(rows.isTrained)), rows)
        }
        guard rows.lossWeights.reconstruction > 0 else { return }
        for (place, head) in features.enumerated() {
            tape.squaredError(
                head(sides, on: tape), targets: rows.features[place],
                weights: tape.scaled(
                    rows.shares[place], count: rows.count, by: rows.lossWeights.reconstruction))
        }
    }
}
