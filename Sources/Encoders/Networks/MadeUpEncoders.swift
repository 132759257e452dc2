import Tensor

extension CLIPPictureEncoder {
    /// ViT-B/32 with made-up weights: the published shapes without a file, to measure time.
    public static func madeUp(format: WeightFormat) -> CLIPPictureEncoder {
        let configuration = CLIPConfiguration()
        return fitting { () throws(EncoderError) in
            try CLIPPictureEncoder(
                configuration, CLIPPreprocessing(side: configuration.pictureSide),
                from: HashedWeights(), format: format, hash: 0)
        }
    }
}

extension Wav2Vec2Encoder {
    /// Base with made-up weights: the published shapes without a file, to measure time.
    public static func madeUp(format: WeightFormat) -> Wav2Vec2Encoder {
        fitting { () throws(EncoderError) in
            try Wav2Vec2Encoder(
                Wav2Vec2Configuration(), from: HashedWeights(), format: format, hash: 0)
        }
    }
}

/// Made-up weights have whatever shape is asked for.
private func fitting<Encoder>(_ make: () throws(EncoderError) -> Encoder) -> Encoder {
    do {
        return try make()
    } catch {
        preconditionFailure("made-up weights were refused: \(error)")
    }
}
