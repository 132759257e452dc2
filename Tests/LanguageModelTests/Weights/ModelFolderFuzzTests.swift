import Foundation
import Tensor
import TestFiles
import Testing

@testable import LanguageModel

/// Mutated configurations, indexes and headers end in an error or in a model that runs: no crash, no
/// hang, no read outside a file.
@Suite struct ModelFolderFuzzTests {
    /// `WHYREC_FUZZ` asks for more than the suite's own count.
    private static let count =
        ProcessInfo.processInfo.environment["WHYREC_FUZZ"].flatMap(Int.init) ?? 240

    private static let files = [
        "config.json", "model.safetensors.index.json", "a.safetensors", "b.safetensors",
    ]

    @Test(arguments: files) func `a mutated file never takes the program down`(
        name: String
    ) throws {
        let folder = try TemporaryFolder()
        var configuration = SmallModel.llama
        configuration.width = 8
        configuration.headWidth = 2
        configuration.vocabularyCount = 7
        configuration.feedForwardWidth = 8
        try folder.write(configuration, isSharded: true)
        let url = folder.url.appendingPathComponent(name)
        let original = [UInt8](try Data(contentsOf: url))
        // Weights may be anything; what describes them is mutated.
        let header =
            name.hasSuffix(".safetensors")
            ? 8 + original[..<8].reversed().reduce(0) { $0 << 8 | Int($1) } : original.count
        var accepted = 0
        for number in 0..<Self.count / Self.files.count {
            let stream = RandomStream(seed: UInt64(number), component: name)
            try Data(Mutation.apply(to: original, within: header, stream)).write(to: url)
            guard let model = try? CausalLanguageModel(folder: folder.path, weights: .f32)
            else { continue }
            accepted += 1
            let session = try Session(model, capacity: min(3, model.architecture.contextCount))
            _ = try? session.feed([0, 1])
        }
        #expect(accepted < Self.count)
    }
}

/// One to four random edits of a file.
enum Mutation {
    static func apply(
        to original: [UInt8], within header: Int, _ stream: RandomStream
    ) -> [UInt8] {
        var bytes = original
        let edits = 1 + stream.integer(0, below: 4)
        for edit in 0..<edits {
            let draws = stream.stream(edit)
            let end = min(header, bytes.count)
            if end == 0 { return bytes }
            let place = draws.integer(0, below: end)
            switch draws.integer(1, below: 8) {
            case 0: bytes[place] = UInt8(draws.integer(2, below: 256))
            case 1: bytes[place] ^= 1 << UInt8(draws.integer(2, below: 8))
            case 2: bytes.remove(at: place)
            case 3:
                let count = 1 + draws.integer(2, below: 40)
                bytes.removeSubrange(place..<min(bytes.count, place + count))
            case 4:
                let count = 1 + draws.integer(2, below: 200)
                bytes.insert(contentsOf: bytes[place..<min(end, place + count)], at: place)
            case 5: bytes.removeSubrange(place...)
            case 6: replaceNumber(&bytes, from: place, end: end, draws)
            default:
                let word = words[draws.integer(2, below: words.count)]
                bytes.replaceSubrange(place..<min(end, place + word.utf8.count), with: word.utf8)
            }
        }
        return bytes
    }

    private static let words = [
        "null", "true", "-1", "1e999", "9223372036854775807", "\"\\ud800\"", "{", "[", "[[[[[[",
        "../../etc/passwd", "\"a.safetensors\"", "0", "NaN", "F64", "BF16", "\u{0}", "\"\"",
        "model.safetensors.index.json", "/dev/zero", ".safetensors",
    ]

    /// The next number of the text becomes another one.
    private static func replaceNumber(
        _ bytes: inout [UInt8], from place: Int, end: Int, _ draws: RandomStream
    ) {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        guard let first = bytes[place..<end].firstIndex(where: digits.contains) else { return }
        let last = bytes[first..<end].firstIndex { !digits.contains($0) } ?? end
        let numbers = ["0", "1", "2", "3", "7", "8", "16", "4294967296", "1152921504606846976"]
        bytes.replaceSubrange(
            first..<last, with: numbers[draws.integer(3, below: numbers.count)].utf8)
    }
}
