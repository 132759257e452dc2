import CKernels
import Foundation
import Media
import Tensor
import TestFiles
import Testing

@testable import Encoders

@Suite(.enabled(if: SharedFolder.hasFixtures, "the folder of references is not here"))
struct CLIPFixtureTests {
    struct Cases: Decodable {
        struct Preprocess: Decodable {
            let resized: [Int]
            let cropRgbU8: ExpectedArray
            let pixelValuesMean: Double
        }
        struct Vision: Decodable {
            struct Hashed: Decodable {
                let hashName: String
                let scale: Float
                let shape: [Int]
            }
            let pixelValues1: Hashed
            let pooled: ExpectedArray
            let imageEmbeds: ExpectedArray
            let tokensRow0: ExpectedArray
        }
        struct Text: Decodable {
            let inputIds: ExpectedArray
            let textEmbeds: ExpectedArray
        }
        let preprocess: Preprocess
        let vision: Vision
        let text: Text
        let logitsPerImage: ExpectedArray
    }

    let cases: Cases
    let encoder: CLIPPictureEncoder
    let crop: Picture

    init() throws {
        cases = try expectedCases(SharedFolder.clip, as: Cases.self)
        encoder = try CLIPPictureEncoder(folder: SharedFolder.clip)
        crop = Picture(
            width: 32, height: 32, pixels: cases.preprocess.cropRgbU8.data.map { UInt8($0) })
    }

    /// The given crop and the made-up picture, by channels.
    private var planes: [Float] {
        let hashed = cases.vision.pixelValues1
        let count = hashed.shape.reduce(1, *)
        var values = [Float](repeating: 0, count: 2 * count)
        values.withUnsafeMutableBufferPointer { buffer in
            encoder.preprocessing.normalise(crop, into: buffer.baseAddress!)
            kernel_hashed_weights(
                fnv1a(hashed.hashName), 0, count, hashed.scale, 0,
                buffer.baseAddress! + count)
        }
        return values
    }

    @Test func `The picture tower computes what the reference computes`() {
        let planes = planes
        let mean = planes[..<(planes.count / 2)].reduce(0.0) { $0 + Double($1) }
        #expect(
            abs(mean / Double(planes.count / 2) - cases.preprocess.pixelValuesMean) < 1e-5)
        let arena = Arena()
        let result = encoder.tower.apply(planes, count: 2, in: arena, on: .shared)
        func values(_ base: UnsafeMutablePointer<Float>, _ count: Int) -> [Float] {
            Array(UnsafeBufferPointer(start: base, count: count))
        }
        expectClose(values(result.states, 17 * 32), cases.vision.tokensRow0.data, "states")
        expectClose(values(result.pooled, 2 * 32), cases.vision.pooled.data, "pooled")
        let embeddings = values(result.embeddings, 2 * 24)
        expectClose(
            normalized(Array(embeddings[..<24])) + normalized(Array(embeddings[24...])),
            cases.vision.imageEmbeds.data, "embeddings")
    }

    @Test func `The text tower computes what the reference computes`() throws {
        let ids = cases.text.inputIds.data.map { Int32($0) }
        let weights = try CLIPFolder(path: SharedFolder.clip)
        let tower = try CLIPTextTower(
            weights.configuration, from: weights.weights, format: .f32)
        let arena = Arena()
        let result = tower.apply(
            [Array(ids[..<8]), Array(ids[8...])], in: arena, on: .shared)
        let texts = (0..<2).map {
            normalized(Array(UnsafeBufferPointer(start: result + $0 * 24, count: 24)))
        }
        expectClose(texts[0] + texts[1], cases.text.textEmbeds.data, "text embeddings")

        let pictures = encoder.encode(
            planes: planes, count: 2, in: Arena()
        ).map(normalized)
        let scale = Float(exp(2.5))
        let logits = pictures.flatMap { picture in
            texts.map { text in scale * zip(picture, text).reduce(0) { $0 + $1.0 * $1.1 } }
        }
        expectClose(logits, cases.logitsPerImage.data, "logits", tolerance: 2e-4)
    }

    @Test func `A crop is the reference's within one step, from PPM and PNG alike`() throws {
        let ppm = try Picture(contentsOf: "\(SharedFolder.clip)/image.ppm")
        #expect(try Picture(contentsOf: "\(SharedFolder.clip)/image.png") == ppm)
        let resized = ppm.resized(shorterSide: 32, .bicubic)
        #expect([resized.width, resized.height] == cases.preprocess.resized)
        let found = encoder.preprocessing.crop(ppm)
        #expect(found.width == 32 && found.height == 32)
        let largest = zip(found.pixels, crop.pixels).map { abs(Int($0) - Int($1)) }.max()
        #expect(largest ?? .max <= 1)
        expectClose(
            normalized(encoder.encode([ppm])[0]), Array(cases.vision.imageEmbeds.data[..<24]),
            "embedding from the file", tolerance: 5e-3)
    }

    @Test func `A JPEG decodes to what Pillow decodes, but for the rounding of decoders`() throws {
        let jpeg = try Picture(contentsOf: "\(SharedFolder.clip)/image.jpg")
        // Every 8th row and 13th column of Pillow's picture.
        let expected = [
            0, 2, 18, 68, 15, 221, 129, 29, 14, 199, 48, 177, 0, 40, 61, 71, 68, 175, 124, 69, 62,
            205, 96, 154, 0, 92, 65, 72, 113, 175, 125, 118, 63, 204, 144, 154, 0, 139, 63, 71, 163,
            174, 125, 166, 64, 207, 193, 156, 1, 187, 64, 70, 209, 180, 124, 213, 63, 203, 247, 158,
        ]
        var found: [Int] = []
        for y in stride(from: 0, to: jpeg.height, by: 8) {
            for x in stride(from: 0, to: jpeg.width, by: 13) {
                let first = (y * jpeg.width + x) * 3
                found += jpeg.pixels[first..<first + 3].map { Int($0) }
            }
        }
        #expect(found.count == expected.count)
        let difference = zip(found, expected).reduce(0) { $0 + abs($1.0 - $1.1) }
        #expect(Double(difference) / Double(expected.count) < 2)
    }

    @Test func `Features have the same bits alone and in a batch of any format`() throws {
        let ppm = try Picture(contentsOf: "\(SharedFolder.clip)/image.ppm")
        let pictures = (0..<11).map { ppm.resized(width: 40 + $0, height: 41, .bilinear) }
        for format in WeightFormat.allCases where format != .int8 {
            let encoder = try CLIPPictureEncoder(folder: SharedFolder.clip, format: format)
            let together = encoder.encode(pictures)
            #expect(together.count == 11)
            for (picture, features) in zip(pictures, together) {
                #expect(encoder.encode([picture]) == [features])
            }
        }
        #expect(encoder.encode([]).isEmpty)
    }

    @Test func `The fingerprint tells formats and folders apart, and stays`() throws {
        let again = try CLIPPictureEncoder(folder: SharedFolder.clip)
        let rounded = try CLIPPictureEncoder(folder: SharedFolder.clip, format: .bf16)
        #expect(encoder.fingerprint == again.fingerprint)
        #expect(encoder.fingerprint != rounded.fingerprint)
        #expect(encoder.fingerprint.count == 16)
        #expect(encoder.width == 24)
    }
}
