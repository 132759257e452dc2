import CKernels
import CSound

/// WAV, FLAC and Ogg by libsndfile, behind checks of what libsndfile forgives.
enum SoundDecoding {
    /// Largest file that is read.
    static let byteLimit = 1 << 30
    static let damaged = "the file is damaged or incomplete: fetch it again"

    static func sound(_ bytes: [UInt8], name: String) throws(MediaError) -> Sound {
        if bytes.starts(with: Array("RIFF".utf8)),
            bytes.dropFirst(8).starts(with: Array("WAVE".utf8))
        {
            try WAVChunks.check(bytes, name: name)
        } else if bytes.starts(with: Array("OggS".utf8)) {
            try OggPages.check(bytes, name: name)
        } else if !bytes.starts(with: Array("fLaC".utf8)) {
            throw MediaError(
                path: name, bytes.isEmpty ? "is empty" : "is no sound in a known format",
                hint: "WAV, FLAC and Ogg (Vorbis, Opus) are read")
        }
        return try decoded(bytes, name: name)
    }

    private static func decoded(_ bytes: [UInt8], name: String) throws(MediaError) -> Sound {
        let memory = SoundMemory(bytes)
        var info = SF_INFO()
        guard let file = memory.open(mode: SFM_READ, &info) else {
            throw failure(nil, name)
        }
        // The handle reads the memory until it is closed.
        defer { withExtendedLifetime(memory) { _ = sf_close(file) } }
        let rate = Int(info.samplerate)
        let channels = Int(info.channels)
        guard (1...Sound.rateLimit).contains(rate), (1...256).contains(channels) else {
            throw MediaError(path: name, "\(rate) samples a second in \(channels) channels")
        }
        let stated = Int(info.frames)
        guard (0...Sound.sampleLimit).contains(stated) else { throw tooLong(stated, rate, name) }

        // In blocks, so that memory follows what the file holds and not what it states.
        let block = 1 << 14
        var interleaved = [Float](repeating: 0, count: block * channels)
        var samples: [Float] = []
        while true {
            let got = Int(sf_readf_float(file, &interleaved, sf_count_t(block)))
            guard sf_error(file) == 0 else { throw failure(file, name) }
            guard got > 0 else { break }
            samples += [Float](unsafeUninitializedCapacity: got) { mono, count in
                kernel_mix_channels(got, channels, interleaved, mono.baseAddress)
                count = got
            }
            guard samples.count <= Sound.sampleLimit else {
                throw tooLong(samples.count, rate, name)
            }
        }
        guard samples.count == stated else {
            throw MediaError(
                path: name, "\(samples.count) of \(stated) samples could be decoded",
                hint: damaged)
        }
        let strange = kernel_first_not_finite(samples.count, samples)
        guard strange < 0 else {
            throw MediaError(path: name, "sample \(strange) is \(samples[strange])", hint: damaged)
        }
        return Sound(sampleRate: rate, samples: samples)
    }

    private static func tooLong(_ count: Int, _ rate: Int, _ name: String) -> MediaError {
        MediaError(
            path: name, "\(count) samples are more than the \(Sound.sampleLimit) that are read",
            hint: "cut the sound")
    }

    static func failure(_ file: OpaquePointer?, _ name: String) -> MediaError {
        let text = String(cString: sf_strerror(file))
        return MediaError(path: name, "libsndfile: \(text)", hint: damaged)
    }
}
