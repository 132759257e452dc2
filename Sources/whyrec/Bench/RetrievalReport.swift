import Alignment
import Foundation

/// Ways to the best items.
enum RetrievalWay: String, CaseIterable {
    /// A scan of the 32-bit latents.
    case exact
    /// The 8-bit sketch and exact re-scoring.
    case int8
    /// The scan of product-quantised codes alone.
    case pq
    /// Codes and exact re-scoring of a short list.
    case pqRescored = "pq-rescored"
}

/// Codes with what it took to make them.
struct TimedCodes {
    let codes: QuantizedLatents
    let trainingSeconds: Double
    let encodingSeconds: Double
}

/// Milliseconds of single requests; percentiles between two ranks are interpolated.
struct RetrievalTimes: Encodable {
    let min: Double
    let median: Double
    let p99: Double
    let max: Double

    /// - Parameter values: At least one.
    init(_ values: [Double]) {
        let sorted = values.sorted()
        func percentile(_ share: Double) -> Double {
            let place = share * Double(sorted.count - 1)
            let low = Int(place)
            let high = Swift.min(low + 1, sorted.count - 1)
            return sorted[low] + (place - Double(low)) * (sorted[high] - sorted[low])
        }
        min = sorted[0]
        median = percentile(0.5)
        p99 = percentile(0.99)
        max = sorted[sorted.count - 1]
    }
}

/// What one way costs and finds.
struct RetrievalMeasurement: Encodable {
    let ms: RetrievalTimes
    let qps: Spread
    /// Mean share of the exact list that is found.
    let recall: Double
    /// Size of what is scanned.
    let mib: Double

    func text(_ name: String) -> String {
        let times = [ms.min, ms.median, ms.p99, ms.max]
            .map { String(format: "%8.3f", $0) }.joined(separator: " ")
        return name.padding(toLength: 12, withPad: " ", startingAt: 0) + times
            + String(format: "  %9.0f   %6.4f %8.1f", qps.median, recall, mib)
    }
}

/// What quantising saves and costs.
struct QuantizationFigures: Encodable {
    let subspaces: Int
    let codebook: Int
    let shortlist: Int
    let codeRatio: Double
    let trueRatio: Double
    let reconstructionError: Double
    let trainingSeconds: Double
    let encodingSeconds: Double
    let warning: String?

    init(_ report: QuantizationReport, _ codes: TimedCodes, shortlist: Int) {
        subspaces = report.subspaces
        codebook = report.codebook
        self.shortlist = shortlist
        codeRatio = report.codeRatio
        trueRatio = report.trueRatio
        reconstructionError = report.reconstructionError
        trainingSeconds = codes.trainingSeconds
        encodingSeconds = codes.encodingSeconds
        warning = report.warning
    }
}

/// The report of `bench retrieval`.
struct RetrievalReport: Encodable {
    let items: Int
    let width: Int
    let k: Int
    let batchSize: Int
    let requests: Int
    let seed: UInt64
    let workers: Int
    let sketchSeconds: Double
    let quantization: QuantizationFigures?
    let results: [String: RetrievalMeasurement]
    let peakRssBytes: Int?

    var text: String {
        var lines = [
            "\(items) items of width \(width), top \(k), \(workers) workers, seed \(seed)",
            "one request, ms  min   median      p99      max  batch \(batchSize)/s   recall      MiB",
        ]
        for way in RetrievalWay.allCases {
            if let result = results[way.rawValue] { lines.append(result.text(way.rawValue)) }
        }
        lines.append(String(format: "sketch built in %.3f s", sketchSeconds))
        if let codes = quantization {
            lines.append(
                String(
                    format:
                        "PQ %dx%d: true ratio %.2fx (codes alone %.1fx), squared error %.2f %%,",
                    codes.subspaces, codes.codebook, codes.trueRatio, codes.codeRatio,
                    100 * codes.reconstructionError)
                    + String(
                        format: " learned in %.2f s, encoded in %.2f s", codes.trainingSeconds,
                        codes.encodingSeconds))
            if let warning = codes.warning { lines.append(warning) }
        }
        lines.append("peak memory \(peakRssBytes.map { "\($0 >> 20) MiB" } ?? "unknown")")
        return lines.joined(separator: "\n")
    }
}

/// A file of rows of little-endian 32-bit floats.
struct FloatRows {
    let count: Int
    private let width: Int
    private let bytes: Data

    init(path: String, width: Int) throws {
        let data: Data
        do {
            data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
        } catch {
            throw CommandFailure("\(path) cannot be read", hint: error.localizedDescription)
        }
        guard data.count % (4 * width) == 0, data.count / (4 * width) <= Int(Int32.max) else {
            throw CommandFailure(
                "\(path) has \(data.count) bytes, which are no rows of \(width) floats",
                hint: "write them with: array.astype('<f4').tofile(file), and give --width")
        }
        bytes = data
        self.width = width
        count = data.count / (4 * width)
    }

    /// Copies one row. **Shape** of `target` [width]
    func copy(_ index: Int, into target: UnsafeMutableBufferPointer<Float>) {
        bytes.copyBytes(to: target, from: index * 4 * width..<(index + 1) * 4 * width)
    }
}
