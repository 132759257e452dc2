import Foundation
import Media
import Synchronization
import TestFiles
import Testing

@testable import Encoders

/// Says how bright a picture is, and counts what it was asked.
private final class BrightnessEncoder: PictureEncoder {
    let name = "brightness"
    let fingerprint = "brightness-1"
    let width = 2
    let asked = Mutex(0)

    func encode(_ inputs: [Picture]) -> [[Float]] {
        asked.withLock { $0 += inputs.count }
        return inputs.map { picture in
            let sum = picture.pixels.reduce(0) { $0 + Float($1) }
            return [sum / Float(picture.pixels.count), 255]
        }
    }
}

@Suite struct MediaEncodingTests {
    let folder: TemporaryFolder
    private let encoder = BrightnessEncoder()

    init() throws { folder = try TemporaryFolder() }

    private func write(_ level: UInt8, _ name: String) throws -> String {
        let header = Data("P6\n2 2\n255\n".utf8)
        return try folder.write(header + Data(repeating: level, count: 12), to: name).path
    }

    private func run(
        _ sources: [MediaSource], isCancelled: () -> Bool = { false }
    ) throws -> MediaEncoding<BrightnessEncoder>.Outcome {
        let cache = try FeatureCache(
            file: folder.url.appendingPathComponent("image.rows"), width: 2,
            fingerprint: encoder.fingerprint)
        return try MediaEncoding(pictures: encoder)
            .run(sources, cache: cache, isCancelled: isCancelled)
    }

    private func sources(_ count: Int) throws -> [MediaSource] {
        try (0..<count).map {
            MediaSource(item: $0, path: try write(UInt8(10 * $0), "\($0).ppm"))
        }
    }

    @Test func `A second run encodes nothing, and after a change the changed picture alone`() throws
    {
        let sources = try sources(5)
        let first = try run(sources)
        #expect(first.encoded == 5 && first.cached == 0 && first.isComplete)
        #expect(Array(first.rows[..<4]) == [0, 255, 10, 255])
        let second = try run(sources)
        #expect(second.encoded == 0 && second.cached == 5)
        #expect(second.rows == first.rows)
        _ = try write(200, "3.ppm")
        let third = try run(sources)
        #expect(third.encoded == 1 && third.cached == 4)
        #expect(third.rows[6] == 200)
        #expect(encoder.asked.withLock { $0 } == 6)
    }

    @Test func `A stopped run keeps what is done and the next one goes on`() throws {
        let sources = try sources(25)
        var questions = 0
        let stopped = try run(sources) {
            questions += 1
            return questions > 1
        }
        #expect(!stopped.isComplete)
        #expect(stopped.encoded == 16)
        let finished = try run(sources)
        #expect(finished.isComplete && finished.cached == 16 && finished.encoded == 9)
        #expect(finished.items == Array(0..<25))
    }

    @Test func `Files that cannot be read are failures of their own`() throws {
        var sources = try sources(3)
        let cut = try folder.write(Data("P6\n2 2\n255\n123".utf8), to: "cut.ppm").path
        let pipe = folder.url.appendingPathComponent("pipe.ppm").path
        #expect(mkfifo(pipe, 0o600) == 0)
        for (place, path) in [cut, pipe, folder.url.path, "/none/such.png"].enumerated() {
            sources.append(MediaSource(item: 3 + place, path: path))
        }
        let outcome = try run(sources)
        #expect(outcome.items == [0, 1, 2])
        #expect(outcome.failures.map(\.item) == [3, 4, 5, 6])
        #expect(outcome.failures[0].reason.contains("cut.ppm"))
        let table = outcome.table(
            .image, itemCount: 8, encoder: encoder, transform: .none, dataset: "d")
        #expect(table.isPresent == [true, true, true, false, false, false, false, false])
        #expect(table.fingerprint.contains("brightness-1"))
    }
}
