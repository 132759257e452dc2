import Media

/// A pretrained network or fixed rule that turns things into features and never learns.
///
/// The features of an input have the same bits whatever lies beside it in a batch, so that a cache
/// may mix what was encoded together and alone.
public protocol FrozenEncoder: Sendable {
    /// What is encoded.
    associatedtype Input: Sendable

    /// Readable name, such as `clip-vit-b32 image`.
    var name: String { get }
    /// Changes whenever the features would: a hash of weights and settings, in hexadecimal.
    var fingerprint: String { get }
    /// Values that describe one input.
    var width: Int { get }

    /// The features of each input, in order. **Shape** [inputs][width].
    func encode(_ inputs: [Input]) -> [[Float]]
}

/// An encoder of pictures.
public protocol PictureEncoder: FrozenEncoder where Input == Picture {}

/// An encoder of sounds.
public protocol SoundEncoder: FrozenEncoder where Input == Sound {}

/// An encoder of texts.
public protocol TextEncoder: FrozenEncoder where Input == String {}
