import CKernels
import Foundation
import Layers
import Recommenders
import Tensor

/// Codes on disk, beside the model they are of.
///
/// A safetensors file with `codes` U8 [count, M] and `codebook` F16 [d, K], and in its header the
/// settings, the scale of the codebook, the model's version and a mark of its latents: codes of
/// another model, or of other latents under the same name, are refused.
public struct QuantizationFile: Sendable {
    /// What the header calls itself.
    static let format = "whyrec-pq-1"
    /// The ending after the model's name.
    public static let fileExtension = "pq.safetensors"

    /// The codes.
    public let codes: QuantizedLatents
    /// Version of the model they were made from.
    public let modelVersion: String
    /// Seconds that learning the codebooks and encoding took; nil when nobody measured.
    public let seconds: Double?
    private let mark: UInt64

    /// Where the codes of a model file belong: `NAME.pq.safetensors` beside `NAME.safetensors`.
    public static func url(beside model: URL) -> URL {
        model.deletingPathExtension().appendingPathExtension(fileExtension)
    }

    /// All files of codes in a folder, by name.
    public static func files(in folder: URL) -> [URL] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { $0.hasSuffix("." + fileExtension) }.sorted()
            .map { folder.appendingPathComponent($0) }
    }

    /// Ties codes to the model they were made from.
    public init(_ codes: QuantizedLatents, of model: any LatentRecommender, seconds: Double?) {
        self.codes = codes
        self.seconds = seconds
        modelVersion = model.version
        mark = model.itemTable.contentMark
    }

    /// The settings of a file's header.
    private struct Header: Codable {
        var options: ProductQuantizer.Options
        var width: Int
        var scale: Float
        var model: String
        var mark: String
        var seconds: Double?
    }

    /// Reads and checks a file whole. Throws `SafetensorsError` or `ModelFileError`.
    public init(contentsOf url: URL) throws {
        let file = try SafetensorsFile(path: url.path)
        let header = try Self.header(of: file)
        func refuse(_ reason: String) -> ModelFileError {
            ModelFileError(path: url.path, reason: reason, hint: "quantise the model again")
        }
        let entry = try file.require(
            "codes", shape: nil, type: { $0 == .u8 }, called: "type U8")
        let (options, width) = (header.options, header.width)
        guard (1...(1 << 20)).contains(width), entry.shape.count == 2,
            entry.shape[1] == options.subspaces, entry.shape[0] <= Int(Int32.max)
        else { throw refuse("the codes have the shape \(entry.shape)") }
        if let problem = options.problem(count: entry.shape[0], width: width) {
            throw refuse(problem.reason)
        }
        guard header.scale > 0, header.scale.isFinite else {
            throw refuse("the scale of the codebook is \(header.scale)")
        }
        let centroids = try file.floats("codebook", shape: [width, options.codebook])
        guard centroids.allSatisfy({ abs($0) <= 2 }) else {
            throw refuse("the codebook holds values outside of -2 to 2")
        }
        let quantizer = ProductQuantizer(
            options: options, width: width, codebook: centroids.map(\.float16Bits),
            scale: header.scale)
        let block = try file.withBytes(of: entry) { bytes in
            try CodeBlock(rowMajor: bytes, parts: options.subspaces, size: options.codebook) {
                refuse("item \($0) has centroid \($1) of \(options.codebook)")
            }
        }
        codes = QuantizedLatents(count: entry.shape[0], quantizer: quantizer, codes: block)
        guard let mark = UInt64(header.mark, radix: 16) else {
            throw refuse("the mark of the latents cannot be read")
        }
        self.mark = mark
        modelVersion = header.model
        seconds = header.seconds
    }

    private static func header(of file: SafetensorsFile) throws -> Header {
        guard file.metadata["format"] == format else {
            throw ModelFileError(
                path: file.path, reason: "the file does not say that it is a \(format)",
                hint: "give codes that whyrec train --stage quantize wrote")
        }
        let text = file.metadata["quantization"] ?? ""
        do {
            return try JSONDecoder().decode(Header.self, from: Data(text.utf8))
        } catch {
            throw ModelFileError(
                path: file.path,
                reason: "the header's \"quantization\" cannot be read: \(text.prefix(80))")
        }
    }

    /// Writes the file atomically. Throws `SafetensorsError` when the file system refuses.
    public func save(to url: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let quantizer = codes.quantizer
        let header = Header(
            options: quantizer.options, width: quantizer.width, scale: quantizer.scale,
            model: modelVersion, mark: String(mark, radix: 16), seconds: seconds)
        let metadata = [
            "format": Self.format,
            "quantization": String(decoding: try encoder.encode(header), as: UTF8.self),
        ]
        let tensors = [
            SafetensorsTensor(
                "codes", shape: [codes.count, quantizer.options.subspaces], bytes: codes.rowMajor),
            SafetensorsTensor(
                "codebook", shape: [quantizer.width, quantizer.options.codebook],
                floats: quantizer.codebook.map { Float(float16Bits: $0) }, as: .f16),
        ]
        try SafetensorsFile.write(tensors, metadata: metadata, to: url.path)
    }

    /// Why these codes are not of a model's latents; nil when they are.
    public func mismatch(with model: any LatentRecommender) -> QuantizationError? {
        let hint = "quantise the model again: whyrec train --stage quantize"
        if modelVersion != model.version {
            return QuantizationError(
                "the codes are of another version of the model (\(modelVersion), not "
                    + "\(model.version))", hint: hint)
        }
        guard codes.count == model.itemCount, codes.quantizer.width == model.latentWidth,
            mark == model.itemTable.contentMark
        else { return QuantizationError("the codes are of other latents", hint: hint) }
        return nil
    }
}

extension QuantizedLatents {
    /// The codes item by item. **Shape** [count, M]
    var rowMajor: [UInt8] {
        let (parts, panel) = (quantizer.options.subspaces, Int(quantization_panel))
        return [UInt8](unsafeUninitializedCapacity: count * parts) { target, filled in
            for item in 0..<count {
                let source = codes.base + item / panel * parts * panel + item % panel
                for part in 0..<parts { target[item * parts + part] = source[part * panel] }
            }
            filled = count * parts
        }
    }
}

extension CodeBlock {
    /// Lays out codes that come item by item.
    ///
    /// - Parameter refuse: Makes the error for an item with a centroid that does not exist.
    fileprivate convenience init(
        rowMajor bytes: UnsafeRawBufferPointer, parts: Int, size: Int,
        refuse: (_ item: Int, _ code: UInt8) -> ModelFileError
    ) throws {
        let panel = Int(quantization_panel)
        let count = bytes.count / parts
        self.init(bytes: QuantizedLatents.panelCount(count) * panel * parts)
        for item in 0..<count {
            let target = mutable + item / panel * parts * panel + item % panel
            for part in 0..<parts {
                let code = bytes[item * parts + part]
                guard code < size else { throw refuse(item, code) }
                target[part * panel] = code
            }
        }
    }
}
