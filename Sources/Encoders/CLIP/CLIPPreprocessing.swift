import CKernels
import LanguageModel
import Media

/// How CLIP wants its pictures: the shorter side scaled by antialiased bicubic weights, the middle
/// cut out, each channel shifted and scaled.
struct CLIPPreprocessing: Sendable, Hashable {
    /// Length of the shorter side before cutting.
    var shorterSide: Int
    /// Pixels on each side of what is cut out.
    var side: Int
    /// Red, green, blue, of values between 0 and 1.
    var means: [Float] = [0.48145466, 0.4578275, 0.40821073]
    /// Red, green, blue.
    var deviations: [Float] = [0.26862954, 0.26130258, 0.27577711]

    /// The published settings for pictures of this size.
    init(side: Int) {
        shorterSide = side
        self.side = side
    }

    /// Reads `preprocessor_config.json` of a model for pictures of this size.
    init(_ json: ConfigurationObject, side: Int) throws(LanguageModelError) {
        self.init(side: side)
        if json.has("image_mean") {
            means = try json.numbers("image_mean", count: 3, in: -10...10).map(Float.init)
        }
        if json.has("image_std") {
            deviations = try json.numbers("image_std", count: 3, in: 1e-6...10).map(Float.init)
        }
        shorterSide = try Self.length(json, "size", "shortest_edge", in: side...65_536) ?? side
        for key in ["height", "width"] {
            guard try Self.length(json, "crop_size", key, in: 1...65_536) ?? side == side else {
                throw json.refusal("crop_size", expected: "the model's \(side)")
            }
        }
        // Pillow's number of the bicubic filter.
        guard try json.integer("resample", in: 0...10) ?? 3 == 3 else {
            throw json.refusal("resample", expected: "3 (bicubic)")
        }
        for key in ["do_resize", "do_center_crop", "do_normalize", "do_rescale"] {
            guard try json.bool(key) ?? true else { throw json.refusal(key, expected: "true") }
        }
    }

    /// A length that older files state as a number, newer ones by the name of a side.
    private static func length(
        _ json: ConfigurationObject, _ key: String, _ side: String, in range: ClosedRange<Int>
    ) throws(LanguageModelError) -> Int? {
        if json.isObject(key) { return try json.object(key)?.integer(side, in: range) }
        return try json.integer(key, in: range)
    }

    /// What is left of a picture for the network. **Shape** [side, side, 3].
    func crop(_ picture: Picture) -> Picture {
        picture.resized(shorterSide: shorterSide, .bicubic).centerCropped(width: side, height: side)
    }

    /// Writes a crop by channels. **Shape** planes [3, side, side].
    func normalise(_ crop: Picture, into planes: UnsafeMutablePointer<Float>) {
        precondition(
            crop.width == side && crop.height == side,
            "a crop of \(crop.width) by \(crop.height), not \(side)")
        kernel_normalise_pixels(side * side, crop.pixels, means, deviations, planes)
    }
}
