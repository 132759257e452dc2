import Foundation
import Media
import TestFiles
import Testing

@Suite struct SoundTests {
    /// A tone whose samples are whole steps of 16 bits.
    static func tone(_ frequency: Double, rate: Int, count: Int) -> Sound {
        Sound(
            sampleRate: rate,
            samples: (0..<count).map {
                let value = sin(2 * Double.pi * frequency * Double($0) / Double(rate)) * 0.5
                return Float((value * 32768).rounded() / 32768)
            })
    }

    static let short = tone(440, rate: 16_000, count: 400)

    @Test(arguments: [SoundFormat.wav, .flac])
    func `A lossless format gives the samples back by the same bytes`(format: SoundFormat) throws {
        let file = try Self.short.encoded(as: format)
        #expect(file == (try Self.short.encoded(as: format)))
        #expect(try Sound(decoding: file, name: "tone") == Self.short)
    }

    @Test(arguments: [SoundFormat.oggVorbis(quality: 0.5), .oggOpus(quality: 0.5)])
    func `A lossy format gives the tone back, by the same bytes every time`(
        format: SoundFormat
    ) throws {
        let tone = Self.tone(440, rate: 48_000, count: 24_000)
        let file = try tone.encoded(as: format)
        #expect(file == (try tone.encoded(as: format)))
        #expect(file.count < 24_000)
        let again = try Sound(decoding: file, name: "tone")
        #expect(again.sampleRate == 48_000)
        #expect(abs(again.samples.count - 24_000) < 1000)
        // Phase is not kept exactly; strength is.
        let middle = again.samples[8_000..<16_000]
        let power = middle.reduce(0) { $0 + $1 * $1 } / 8_000
        #expect(abs(power - 0.125) < 0.01)
    }

    @Test func `A rate that a format lacks is an error`() {
        #expect(throws: MediaError.self) {
            try Self.tone(440, rate: 44_100, count: 100).encoded(as: .oggOpus(quality: 0.5))
        }
    }

    @Test func `Samples beyond the range are limited, and samples that are no numbers refused`()
        throws
    {
        let loud = Sound(sampleRate: 8000, samples: [2, -2, 0.5])
        let file = try loud.encoded(as: .wav)
        #expect(
            try Sound(decoding: file, name: "loud").samples == [32767.0 / 32768, -1, 0.5])
        #expect(throws: MediaError.self) {
            try Sound(sampleRate: 8000, samples: [0, .nan]).encoded(as: .wav)
        }
    }

    @Test func `Channels are mixed to their mean`() throws {
        // A hand-written WAV: two channels, 8 kHz, two frames.
        let samples: [Int16] = [16384, -16384, 8192, 16384]
        var file = Array("RIFF".utf8) + [44, 0, 0, 0] + Array("WAVEfmt ".utf8)
        file += [16, 0, 0, 0, 1, 0, 2, 0, 0x40, 0x1F, 0, 0, 0, 0x7D, 0, 0, 4, 0, 16, 0]
        file += Array("data".utf8) + [8, 0, 0, 0]
        file += samples.flatMap {
            let bits = UInt16(bitPattern: $0)
            return [UInt8(bits & 255), UInt8(bits >> 8)]
        }
        #expect(try Sound(decoding: file, name: "two.wav").samples == [0, 0.375])
    }

    @Test func `A silent file of no samples is a sound of no length`() throws {
        let none = Sound(sampleRate: 8000, samples: [])
        #expect(try Sound(decoding: none.encoded(as: .wav), name: "none.wav") == none)
    }

    @Test func `A sound written to a file comes back, whatever its ending`() throws {
        let folder = try TemporaryFolder()
        try Self.short.write(to: "\(folder.path)/tone.ogg", format: .flac)
        #expect(try Sound(contentsOf: "\(folder.path)/tone.ogg") == Self.short)
        #expect(throws: MediaError.self) { try Sound(contentsOf: folder.path) }
        #expect(throws: MediaError.self) { try Sound(contentsOf: "\(folder.path)/none.wav") }
        #expect(throws: MediaError.self) {
            try Self.short.write(to: "\(folder.path)/none/tone.wav", format: .wav)
        }
    }
}
