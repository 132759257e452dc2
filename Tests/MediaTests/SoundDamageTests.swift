import Media
import Testing

@Suite struct SoundDamageTests {
    static let formats: [SoundFormat] = [
        .wav, .flac, .oggVorbis(quality: 0.1), .oggOpus(quality: 0.1),
    ]

    @Test(arguments: formats)
    func `A sound cut off at any byte is an error with its path`(format: SoundFormat) throws {
        let file = try SoundTests.short.encoded(as: format)
        for length in file.indices {
            #expect {
                try Sound(decoding: Array(file[..<length]), name: "cut")
            } throws: { error in
                (error as? MediaError)?.path == "cut"
            }
        }
    }

    @Test(arguments: formats)
    func `A damaged sound is decoded or refused, and never ends the program`(
        format: SoundFormat
    ) throws {
        let file = try SoundTests.short.encoded(as: format)
        var mutations = Mutations(seed: 11)
        for _ in 0..<1000 {
            let damaged = mutations.damaged(file)
            do throws(MediaError) {
                let sound = try Sound(decoding: damaged, name: "damaged")
                #expect(sound.samples.allSatisfy { $0.isFinite })
            } catch {
                #expect(error.path == "damaged")
                #expect(!error.reason.isEmpty)
            }
        }
    }

    @Test func `An Ogg page that does not fit its checksum is refused`() throws {
        var file = try SoundTests.short.encoded(as: .oggVorbis(quality: 0.1))
        file[file.count - 3] ^= 0x10
        #expect {
            try Sound(decoding: file, name: "page.ogg")
        } throws: { error in
            (error as? MediaError)?.reason.contains("checksum") == true
        }
    }

    @Test func `Nothing, text and a container without samples are errors`() {
        for bytes in [[], Array("text".utf8), Array("RIFF\u{4}\0\0\0WAVE".utf8)] {
            #expect(throws: MediaError.self) { try Sound(decoding: bytes, name: "none") }
        }
    }
}
