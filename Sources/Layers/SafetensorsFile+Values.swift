extension SafetensorsSource {
    /// A tensor that must exist, with the shape and a type that are expected.
    ///
    /// - Parameter shape: The shape it must have; nil accepts any.
    public func require(
        _ name: String, shape: [Int]?, type isExpected: (SafetensorsType) -> Bool = { _ in true },
        called expectedTypes: String = "any type"
    ) throws(SafetensorsError) -> SafetensorsEntry {
        func refuse(_ expected: String, _ found: String) -> SafetensorsError {
            SafetensorsError(path: path(of: name), tensor: name, expected: expected, found: found)
        }
        guard let entry = entry(named: name) else {
            let names = entries.prefix(8).map { SafetensorsError.quoted($0.name) }
            let more = entries.count > 8 ? ", …" : ""
            throw refuse(
                shape.map { "a tensor of shape \($0)" } ?? "a tensor of that name",
                names.isEmpty ? "no tensors" : "only " + names.joined(separator: ", ") + more)
        }
        if let shape, shape != entry.shape { throw refuse("shape \(shape)", "\(entry.shape)") }
        guard isExpected(entry.type) else { throw refuse(expectedTypes, entry.type.rawValue) }
        return entry
    }

    /// The values of an F32, F16 or BF16 tensor in single precision, row-major.
    ///
    /// - Parameter shape: The shape it must have; nil accepts any.
    public func floats(_ name: String, shape: [Int]? = nil) throws(SafetensorsError) -> [Float] {
        let entry = try floatEntry(name, shape: shape)
        return [Float](unsafeUninitializedCapacity: entry.elementCount) { buffer, initialized in
            copyFloats(of: entry, into: buffer)
            initialized = entry.elementCount
        }
    }

    /// Reads an F32, F16 or BF16 tensor into memory of the caller, such as a parameter block.
    ///
    /// - Parameters:
    ///   - shape: The shape it must have.
    ///   - target: **Shape** [product of `shape`]; need not be initialised.
    public func read(
        _ name: String, shape: [Int], into target: UnsafeMutableBufferPointer<Float>
    ) throws(SafetensorsError) {
        let entry = try floatEntry(name, shape: shape)
        precondition(
            target.count == entry.elementCount,
            "\(name) \(shape) needs \(entry.elementCount) floats, the buffer holds \(target.count)")
        copyFloats(of: entry, into: target)
    }

    /// The values of an I64, I32 or U8 tensor, row-major.
    ///
    /// - Parameter shape: The shape it must have; nil accepts any.
    public func integers(_ name: String, shape: [Int]? = nil) throws(SafetensorsError) -> [Int64] {
        let entry = try require(
            name, shape: shape, type: { $0.isInteger }, called: "type I64, I32 or U8")
        return withBytes(of: entry) { bytes in
            (0..<entry.elementCount).map { index in
                switch entry.type {
                case .i64:
                    Int64(
                        littleEndian: bytes.loadUnaligned(fromByteOffset: 8 * index, as: Int64.self)
                    )
                case .i32:
                    Int64(
                        Int32(
                            littleEndian: bytes.loadUnaligned(
                                fromByteOffset: 4 * index, as: Int32.self)))
                default: Int64(bytes[index])
                }
            }
        }
    }

    private func floatEntry(
        _ name: String, shape: [Int]?
    ) throws(SafetensorsError)
        -> SafetensorsEntry
    {
        try require(
            name, shape: shape, type: { $0.isFloatingPoint }, called: "type F32, F16 or BF16")
    }

    private func copyFloats(
        of entry: SafetensorsEntry, into target: UnsafeMutableBufferPointer<Float>
    ) {
        withBytes(of: entry) { bytes in
            func half(_ index: Int) -> UInt16 {
                UInt16(
                    littleEndian: bytes.loadUnaligned(fromByteOffset: 2 * index, as: UInt16.self))
            }
            switch entry.type {
            case .f16:
                for index in 0..<entry.elementCount {
                    target[index] = Float(float16Bits: half(index))
                }
            case .bf16:
                for index in 0..<entry.elementCount {
                    target[index] = Float(bfloat16Bits: half(index))
                }
            default:
                UnsafeMutableRawBufferPointer(target).copyMemory(from: bytes)
            }
        }
    }
}
