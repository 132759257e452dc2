import ArgumentParser
import Encoders
import Foundation
import Media
import Tensor

/// Times the published encoders with made-up weights.
struct BenchEncoders: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "encoders",
        abstract: "Time the encoders of pictures and sounds.",
        discussion: """
            CLIP ViT-B/32 on pictures of 224 by 224 pixels, and Wav2Vec2-Base on sounds of 5 and 10 \
            seconds, one at a time. Weights are made up: the time depends on the shapes alone.
            """)

    @OptionGroup var options: GlobalOptions

    @Option(help: "How weights are kept: f32, bf16 or int8.")
    var format = "f32"

    @Option(help: "Runs to time, after one that is not.")
    var runs = 5

    func run() throws {
        guard let format = WeightFormat(rawValue: format) else {
            throw ValidationError("There is no format \"\(format)\". Formats: f32, bf16, int8.")
        }
        guard runs >= 1 else { throw ValidationError("--runs is at least 1.") }
        var rows: [EncoderTiming] = []
        let clip = CLIPPictureEncoder.madeUp(format: format)
        for batch in [1, 8, 32] {
            let pictures = (0..<batch).map { Self.picture(seed: $0) }
            rows.append(
                EncoderTiming(
                    "CLIP ViT-B/32, batch \(batch)", unit: "pictures/s", amount: Double(batch),
                    seconds: seconds { _ = clip.encode(pictures) }))
        }
        let wav2vec2 = Wav2Vec2Encoder.madeUp(format: format)
        for length in [5, 10] {
            let sound = Self.sound(seconds: length)
            rows.append(
                EncoderTiming(
                    "Wav2Vec2-Base, \(length) s", unit: "s of sound/s", amount: Double(length),
                    seconds: seconds { _ = wav2vec2.encode([sound]) }))
        }
        let report = EncodersReport(
            format: format.rawValue, workers: WorkerPool.shared.workerCount, runs: runs, rows: rows)
        if options.json { try printJSON(report) } else { print(report.text) }
    }

    private func seconds(_ body: () -> Void) -> [Double] {
        body()
        return (0..<runs).map { _ in
            let start = ContinuousClock.now
            body()
            return (ContinuousClock.now - start) / .seconds(1)
        }
    }

    /// Noise of the network's own size.
    private static func picture(seed: Int) -> Picture {
        let stream = RandomStream(seed: UInt64(seed), component: "bench picture")
        return Picture(
            width: 224, height: 224,
            pixels: (0..<224 * 224 * 3).map { UInt8(truncatingIfNeeded: stream.bits($0)) })
    }

    /// Two tones that beat.
    private static func sound(seconds: Int) -> Sound {
        Sound(
            sampleRate: Wav2Vec2Encoder.sampleRate,
            samples: (0..<seconds * Wav2Vec2Encoder.sampleRate).map {
                let time = Double($0) / Double(Wav2Vec2Encoder.sampleRate)
                return Float(sin(2 * .pi * 440 * time) * 0.3 + sin(2 * .pi * 443 * time) * 0.2)
            })
    }
}

/// One row of `bench encoders`.
private struct EncoderTiming: Encodable {
    let what: String
    let unit: String
    let rate: Spread

    init(_ what: String, unit: String, amount: Double, seconds: [Double]) {
        self.what = what
        self.unit = unit
        rate = Spread(seconds.map { amount / $0 })
    }
}

/// What `bench encoders` tells.
private struct EncodersReport: Encodable {
    let format: String
    let workers: Int
    let runs: Int
    let rows: [EncoderTiming]

    var text: String {
        let head = "\(format), \(workers) workers; min, median, max of \(runs) runs"
        let lines = rows.map { row in
            row.what.padding(toLength: 26, withPad: " ", startingAt: 0)
                + "\(row.rate.text)  \(row.unit)"
        }
        return ([head] + lines).joined(separator: "\n")
    }
}
