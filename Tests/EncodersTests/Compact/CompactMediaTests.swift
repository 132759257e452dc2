import Foundation
import Media
import Tensor
import Testing

@testable import Encoders

@Suite struct CompactMediaTests {
    private func picture(_ width: Int, _ height: Int, _ colour: [UInt8]) -> Picture {
        Picture(
            width: width, height: height,
            pixels: (0..<width * height).flatMap { _ in colour })
    }

    private func tone(_ hertz: Double, seconds: Double, rate: Int = 16_000) -> Sound {
        Sound(
            sampleRate: rate,
            samples: (0..<Int(seconds * Double(rate))).map {
                Float(0.5 * sin(2 * .pi * hertz * Double($0) / Double(rate)))
            })
    }

    private func distance(_ one: [Float], _ other: [Float]) -> Float {
        zip(one, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }.squareRoot()
    }

    @Test func `Pictures of any size have finite rows of one width, the same in any batch`() {
        let encoder = CompactPicture()
        let pictures = [
            picture(1, 1, [255, 255, 255]), picture(300, 2, [9, 200, 30]),
            picture(40, 60, [0, 0, 0]), picture(96, 96, [200, 10, 10]),
        ]
        let rows = encoder.encode(pictures)
        #expect(rows.map(\.count) == [Int](repeating: encoder.width, count: 4))
        #expect(rows.joined().allSatisfy { $0.isFinite })
        for (picture, row) in zip(pictures, rows) { #expect(encoder.encode([picture]) == [row]) }
        #expect(encoder.encode([]).isEmpty)
    }

    @Test func `Size hardly matters to a picture's row, colour does`() {
        let rows = CompactPicture().encode([
            picture(50, 50, [200, 10, 10]), picture(120, 90, [200, 10, 10]),
            picture(50, 50, [10, 10, 200]),
        ])
        #expect(distance(rows[0], rows[1]) < 1e-3)
        #expect(distance(rows[0], rows[2]) > 1)
    }

    @Test func `A silent sound and one without samples have rows of zeros`() {
        let encoder = CompactSound()
        let silent = Sound(sampleRate: 8000, samples: [Float](repeating: 0, count: 4000))
        for row in encoder.encode([silent, Sound(sampleRate: 8000, samples: [])]) {
            #expect(row == [Float](repeating: 0, count: encoder.width))
        }
    }

    @Test func `Loudness and sample rate hardly matter to a sound's row, pitch does`() {
        let encoder = CompactSound()
        let soft = Sound(
            sampleRate: 16_000, samples: tone(440, seconds: 1).samples.map { $0 * 0.1 })
        let rows = encoder.encode([
            tone(440, seconds: 1), soft, tone(440, seconds: 1, rate: 32_000),
            tone(2500, seconds: 1), tone(440, seconds: 0.01),
        ])
        #expect(rows.map(\.count) == [Int](repeating: encoder.width, count: 5))
        #expect(rows.joined().allSatisfy { $0.isFinite })
        #expect(distance(rows[0], rows[1]) < 1e-2)
        #expect(4 * distance(rows[0], rows[2]) < distance(rows[0], rows[3]))
        #expect(encoder.encode([soft]) == [rows[1]])
    }

    @Test func `Of a long sound the first minute counts`() {
        let long = tone(300, seconds: 61, rate: 4000)
        let cut = Sound(sampleRate: 4000, samples: Array(long.samples[..<240_000]))
        #expect(CompactSound().encode([long]) == CompactSound().encode([cut]))
    }
}
