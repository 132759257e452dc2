import CKernels
import CSound

/// The form in which a sound is written.
public enum SoundFormat: Sendable, Equatable {
    /// 16-bit WAV.
    case wav
    /// 16-bit FLAC: the same samples as WAV in half the room.
    case flac
    /// Ogg Vorbis, quality from 0 (smallest) to 1.
    case oggVorbis(quality: Double)
    /// Ogg Opus, quality from 0 (smallest) to 1; 8, 12, 16, 24 or 48 kHz.
    case oggOpus(quality: Double)

    /// Usual ending of a file's name, without the point.
    public var fileExtension: String {
        switch self {
        case .wav: "wav"
        case .flac: "flac"
        case .oggVorbis: "ogg"
        case .oggOpus: "opus"
        }
    }

    /// libsndfile's code of container and samples.
    fileprivate var code: Int {
        switch self {
        case .wav: SF_FORMAT_WAV | SF_FORMAT_PCM_16
        case .flac: SF_FORMAT_FLAC | SF_FORMAT_PCM_16
        case .oggVorbis: SF_FORMAT_OGG | SF_FORMAT_VORBIS
        case .oggOpus: SF_FORMAT_OGG | SF_FORMAT_OPUS
        }
    }

    /// Quality of a lossy format.
    fileprivate var quality: Double? {
        switch self {
        case .wav, .flac: nil
        case .oggVorbis(let quality), .oggOpus(let quality): quality
        }
    }
}

extension Sound {
    /// The sound as a file, one channel.
    ///
    /// The same samples give the same bytes with the same versions of the libraries: an Ogg
    /// stream's serial number, which libsndfile draws at random, is set to a fixed one. WAV and
    /// FLAC hold the samples rounded to 1/32768 and limited to -1 ... 32767/32768.
    ///
    /// - Parameter name: Stands for the sound in an error, such as a rate the format lacks.
    public func encoded(
        as format: SoundFormat, name: String = "sound"
    ) throws(MediaError)
        -> [UInt8]
    {
        let strange = kernel_first_not_finite(samples.count, samples)
        guard strange < 0 else {
            throw MediaError(path: name, "sample \(strange) is \(samples[strange])")
        }
        let memory = SoundMemory()
        var info = SF_INFO()
        info.samplerate = Int32(sampleRate)
        info.channels = 1
        info.format = Int32(format.code)
        guard sf_format_check(&info) != 0, let file = memory.open(mode: SFM_WRITE, &info) else {
            throw MediaError(
                path: name, "no \(format.fileExtension) with \(sampleRate) samples a second",
                hint: "resample to 48,000")
        }
        if var quality = format.quality {
            sf_command(
                file, Int32(SFC_SET_VBR_ENCODING_QUALITY), &quality,
                Int32(MemoryLayout<Double>.size))
        }
        let written = write(to: file, isLossless: format.quality == nil)
        let isWhole = written == samples.count && sf_error(file) == 0
        let error = isWhole ? nil : SoundDecoding.failure(file, name)
        // Closing writes the rest into the memory.
        let isClosed = withExtendedLifetime(memory) { sf_close(file) == 0 }
        if let error { throw error }
        guard isClosed else { throw MediaError(path: name, "libsndfile could not finish it") }
        return format.quality == nil
            ? memory.bytes : OggPages.renumbered(memory.bytes, serial: 0x7768_7972)
    }

    /// Writes the sound to a file, whole or not at all.
    public func write(to path: String, format: SoundFormat) throws(MediaError) {
        try MediaFile.write(encoded(as: format, name: path), to: path)
    }

    /// Number of samples that the library took.
    private func write(to file: OpaquePointer, isLossless: Bool) -> Int {
        // Small blocks: the Vorbis encoder keeps what one call brings on its stack.
        let block = 4096
        var written = 0
        for start in stride(from: 0, to: samples.count, by: block) {
            let part = Array(samples[start..<min(start + block, samples.count)])
            if isLossless {
                let steps = part.map {
                    Int16(max(-32768, min(32767, ($0 * 32768).rounded(.toNearestOrEven))))
                }
                written += Int(sf_writef_short(file, steps, sf_count_t(steps.count)))
            } else {
                written += Int(sf_writef_float(file, part, sf_count_t(part.count)))
            }
        }
        return written
    }
}
