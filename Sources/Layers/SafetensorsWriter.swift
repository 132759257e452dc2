/// A tensor to be written to a safetensors file.
public struct SafetensorsTensor: Sendable {
    /// Checkpoint key.
    public let name: String
    /// Element type on disk.
    public let type: SafetensorsType
    /// Extents, outermost first.
    public let shape: [Int]
    let values: Values

    enum Values: Sendable {
        case floats([Float])
        case integers([Int64])
        case bytes([UInt8])
    }

    /// Floats, row-major, stored as `type`: `.f32`, `.f16` or `.bf16`.
    public init(_ name: String, shape: [Int], floats: [Float], as type: SafetensorsType = .f32) {
        precondition(type.isFloatingPoint, "floats cannot be stored as \(type.rawValue)")
        Self.check(name, shape, floats.count)
        self.name = name
        self.type = type
        self.shape = shape
        values = .floats(floats)
    }

    /// Integers, row-major, stored as `type`: `.i64`, `.i32` or `.u8`.
    public init(_ name: String, shape: [Int], integers: [Int64], as type: SafetensorsType = .i64) {
        precondition(type.isInteger, "integers cannot be stored as \(type.rawValue)")
        Self.check(name, shape, integers.count)
        self.name = name
        self.type = type
        self.shape = shape
        values = .integers(integers)
    }

    /// Bytes, row-major, stored as `.u8`; takes no more memory than they do.
    public init(_ name: String, shape: [Int], bytes: [UInt8]) {
        Self.check(name, shape, bytes.count)
        self.name = name
        type = .u8
        self.shape = shape
        values = .bytes(bytes)
    }

    private static func check(_ name: String, _ shape: [Int], _ count: Int) {
        precondition(name != "__metadata__", "that name is kept for the metadata")
        precondition(
            shape.allSatisfy { $0 >= 0 } && shape.reduce(1, *) == count,
            "\(name): \(count) values do not fill the shape \(shape)")
    }

    var elementCount: Int {
        switch values {
        case .floats(let floats): floats.count
        case .integers(let integers): integers.count
        case .bytes(let bytes): bytes.count
        }
    }
}

extension SafetensorsFile {
    /// Writes a file atomically: it appears whole under its name or not at all.
    ///
    /// Equal input gives equal bytes: wider types come first, so that all data is aligned, then
    /// names in order. Throws `SafetensorsError` when the file system refuses, or when a finite
    /// value has no finite counterpart in the type on disk.
    ///
    /// - Parameter isSealed: Whether a hash of all bytes ends the file, for `checkSeal` to find
    ///   damage that no other check would.
    public static func write(
        _ tensors: [SafetensorsTensor], metadata: [String: String] = [:], to path: String,
        isSealed: Bool = false
    ) throws(SafetensorsError) {
        var ordered = tensors.sorted {
            ($1.type.byteCount, $0.name) < ($0.type.byteCount, $1.name)
        }
        if isSealed { ordered.append(FileSeal.place) }
        for (one, next) in zip(
            ordered.map(\.name).sorted(), ordered.map(\.name).sorted().dropFirst())
        {
            precondition(one != next, "two tensors are called \(one)")
        }
        var output = try AtomicFile(path: path)
        do throws(SafetensorsError) {
            try output.write(header(of: ordered, metadata: metadata))
            for tensor in ordered.dropLast(isSealed ? 1 : 0) { try write(tensor, to: &output) }
            if isSealed { try output.write(try output.withContents(FileSeal.bytes)) }
        } catch {
            output.discard()
            throw error
        }
        try output.commit()
    }

    /// Length and JSON, padded with spaces so that the data starts at a multiple of 8.
    private static func header(
        of tensors: [SafetensorsTensor], metadata: [String: String]
    )
        -> [UInt8]
    {
        var records: [String] = []
        if !metadata.isEmpty {
            let pairs = metadata.sorted { $0.key < $1.key }.map {
                "\(json($0.key)):\(json($0.value))"
            }
            records.append("\"__metadata__\":{\(pairs.joined(separator: ","))}")
        }
        var offset = 0
        for tensor in tensors {
            let end = offset + tensor.elementCount * tensor.type.byteCount
            let shape = tensor.shape.map(String.init).joined(separator: ",")
            records.append(
                "\(json(tensor.name)):{\"dtype\":\"\(tensor.type.rawValue)\","
                    + "\"shape\":[\(shape)],\"data_offsets\":[\(offset),\(end)]}")
            offset = end
        }
        var text = Array("{\(records.joined(separator: ","))}".utf8)
        text += [UInt8](repeating: 0x20, count: (8 - text.count % 8) % 8)
        return withUnsafeBytes(of: UInt64(text.count).littleEndian) { Array($0) } + text
    }

    /// A JSON string literal.
    private static func json(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case ..<" ":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// Converts and writes in pieces, so that memory stays flat.
    private static func write(
        _ tensor: SafetensorsTensor, to output: inout AtomicFile
    )
        throws(SafetensorsError)
    {
        let piece = 1 << 16
        for start in stride(from: 0, to: tensor.elementCount, by: piece) {
            let range = start..<min(start + piece, tensor.elementCount)
            switch tensor.values {
            case .floats(let floats):
                try output.write(bytes(of: floats[range], in: tensor, path: output.path))
            case .integers(let integers):
                try output.write(bytes(of: integers[range], in: tensor, path: output.path))
            case .bytes(let bytes): try output.write(Array(bytes[range]))
            }
        }
    }

    private static func bytes(
        of floats: ArraySlice<Float>, in tensor: SafetensorsTensor, path: String
    ) throws(SafetensorsError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(floats.count * tensor.type.byteCount)
        for value in floats {
            if tensor.type == .f32 {
                append(value.bitPattern, to: &result)
                continue
            }
            let isHalf = tensor.type == .f16
            let bits = isHalf ? value.float16Bits : value.bfloat16Bits
            let infinity: UInt16 = isHalf ? 0x7C00 : 0x7F80
            guard bits & 0x7FFF != infinity || value.isInfinite else {
                throw SafetensorsError(
                    path: path, tensor: tensor.name,
                    expected: "values in the range of \(tensor.type.rawValue)", found: "\(value)")
            }
            append(bits, to: &result)
        }
        return result
    }

    private static func bytes(
        of integers: ArraySlice<Int64>, in tensor: SafetensorsTensor, path: String
    ) throws(SafetensorsError) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(integers.count * tensor.type.byteCount)
        for value in integers {
            let isHeld =
                switch tensor.type {
                case .i32: Int32(exactly: value) != nil
                case .u8: UInt8(exactly: value) != nil
                default: true
                }
            guard isHeld else {
                throw SafetensorsError(
                    path: path, tensor: tensor.name,
                    expected: "values in the range of \(tensor.type.rawValue)", found: "\(value)")
            }
            switch tensor.type {
            case .i32: append(Int32(value), to: &result)
            case .u8: result.append(UInt8(value))
            default: append(value, to: &result)
            }
        }
        return result
    }

    private static func append(_ value: some FixedWidthInteger, to bytes: inout [UInt8]) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}
