import Autodiff
import CKernels
import Tensor

/// Elastic weight consolidation with one running Fisher diagonal (Kirkpatrick and others, 2017;
/// online form of Schwarz and others, 2018).
///
/// The penalty is λ/2 Σ F (φ - φ*)². F sums squared gradients of single samples, fades from window
/// to window and has mean 1; φ* are the averaged weights of the last window.
struct ElasticConsolidation {
    /// F. Zero until the first window was learned.
    let fisher: ParameterBlock
    /// φ*.
    let anchor: ParameterBlock
    /// Whether there is a Fisher information to hold to.
    private(set) var isReady: Bool

    init(_ weights: ParameterBlock) {
        fisher = ParameterBlock(weights.layout)
        anchor = ParameterBlock(copying: weights)
        isReady = false
    }

    /// Says that `fisher` and `anchor` were filled from a checkpoint.
    mutating func resume(isReady: Bool) { self.isReady = isReady }

    /// Adds the penalty's gradient; returns the penalty.
    func penalize(_ weights: ParameterBlock, strength: Float, gradient: ParameterBlock) -> Double {
        guard isReady, strength > 0, strength.isFinite else { return 0 }
        return kernel_elastic_penalty(
            weights.count, strength, fisher.start, weights.start, anchor.start, gradient.start)
    }

    /// Lets the old information fade, adds that of a window and anchors at new weights.
    ///
    /// - Parameter squares: Sums of squared gradients of samples; only their proportions count.
    mutating func consolidate(_ squares: ParameterBlock, decay: Float, at weights: ParameterBlock) {
        anchor.copy(from: weights)
        let scale = Self.meanScale(squares)
        guard scale > 0 else { return }
        kernel_scale(fisher.count, isReady ? decay : 0, fisher.start)
        kernel_axpy(fisher.count, scale, squares.start, fisher.start)
        kernel_scale(fisher.count, Self.meanScale(fisher), fisher.start)
        isReady = true
    }

    /// The factor that makes the mean 1; 0 when everything is zero.
    private static func meanScale(_ block: ParameterBlock) -> Float {
        let sum = kernel_sum(block.count, block.start)
        let parameters = block.layout.parameters.reduce(0) { $0 + $1.count }
        return sum > 0 ? Float(Double(parameters) / sum) : 0
    }
}
