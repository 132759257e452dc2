import Foundation
import Media
import TestFiles
import Testing

@Suite struct PictureDamageTests {
    static let ppm = Array("P6\n3 2\n255\n".utf8) + PictureDecodingTests.colours

    static let files: [(String, [UInt8])] = [
        ("colour8.png", PictureFiles.colour8), ("colour16.png", PictureFiles.colour16),
        ("palette.png", PictureFiles.paletteTransparent), ("grey1.png", PictureFiles.grey1),
        ("interlaced.png", PictureFiles.interlaced), ("baseline.jpg", PictureFiles.jpegBaseline),
        ("progressive.jpg", PictureFiles.jpegProgressive), ("grey.jpg", PictureFiles.jpegGrey),
        ("colour.ppm", ppm),
    ]

    @Test(arguments: files)
    func `A picture cut off at any byte is an error with its path`(name: String, file: [UInt8]) {
        for length in file.indices {
            #expect {
                try Picture(decoding: Array(file[..<length]), name: name)
            } throws: { error in
                (error as? MediaError)?.path == name
            }
        }
    }

    @Test(arguments: files)
    func `A damaged picture is decoded or refused, and never ends the program`(
        name: String, file: [UInt8]
    ) {
        var mutations = Mutations(seed: 7)
        for _ in 0..<1000 {
            let damaged = mutations.damaged(file)
            do throws(MediaError) {
                let picture = try Picture(decoding: damaged, name: name)
                #expect(picture.pixels.count == picture.width * picture.height * 3)
            } catch {
                #expect(error.path == name)
                #expect(!error.reason.isEmpty)
            }
        }
    }

    @Test func `Data that do not fit their checksum are refused`() {
        var file = PictureFiles.colour8
        // The last byte of the checksum of the pixels, before the end mark of 12 bytes.
        file[file.count - 13] ^= 1
        #expect(throws: MediaError.self) { try Picture(decoding: file, name: "crc.png") }
    }

    @Test func `Nothing, a folder, a missing file and other formats are errors that say so`() throws
    {
        func reason(_ body: () throws -> Picture) -> String? {
            do {
                _ = try body()
                return nil
            } catch {
                return (error as? MediaError)?.reason
            }
        }
        #expect(reason { try Picture(decoding: [], name: "none") } == "is empty")
        let text = Array("not a picture".utf8)
        #expect(
            reason { try Picture(decoding: text, name: "text") }
                == "is no picture in a known format")
        let folder = try TemporaryFolder()
        #expect(reason { try Picture(contentsOf: folder.path) } == "is a folder")
        #expect(reason { try Picture(contentsOf: "\(folder.path)/none.png") } != nil)
        #expect(mkfifo("\(folder.path)/pipe", 0o600) == 0)
        #expect(
            reason { try Picture(contentsOf: "\(folder.path)/pipe") } == "is not a regular file")
    }
}
