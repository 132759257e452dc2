import CKernels
import Tensor

/// Weights that are a hash of tensor name and place: the same for everyone, without a file.
///
/// A stand-in for trained weights where only shapes and time matter. Gains of norms lie around 1,
/// everything else around 0, so that activations neither vanish nor grow over many blocks.
struct HashedWeights: NetworkWeights {
    /// Put before the name of each tensor.
    var prefix = "hashed"
    /// Largest magnitude of a weight.
    var scale: Float = 0.05

    func check(_ name: String, shape: [Int]) throws(EncoderError) {}

    func read(_ name: String, _ elements: Range<Int>, into target: UnsafeMutablePointer<Float>) {
        // Like the published names: a norm's gain is the `weight` of something called a norm.
        let isGain = ["norm.weight", "norm1.weight", "norm2.weight"].contains(where: name.hasSuffix)
        kernel_hashed_weights(
            fnv1a("\(prefix)/\(name)"), elements.lowerBound, elements.count,
            isGain ? 0.1 : scale, isGain ? 1 : 0, target)
    }
}
