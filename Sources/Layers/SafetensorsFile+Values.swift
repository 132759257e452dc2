import CKernels

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

    /// Elements of an F32, F16 or BF16 entry in single precision.
    ///
    /// - Parameters:
    ///   - elements: Within the entry, counted row-major.
    ///   - target: **Shape** [elements.count]; need not be initialised.
    public func read(
        _ elements: Range<Int>, of entry: SafetensorsEntry,
        into target: UnsafeMutablePointer<Float>
    ) {
        precondition(
            entry.type.isFloatingPoint && elements.lowerBound >= 0
                && elements.upperBound <= entry.elementCount,
            "elements \(elements) of \(entry.elementCount) \(entry.type.rawValue)")
        if elements.isEmpty { return }
        withBytes(of: entry) { bytes in
            let size = entry.type.byteCount
            // An entry with elements has bytes.
            let first = bytes.baseAddress! + elements.lowerBound * size
            switch entry.type {
            case .f16: kernel_floats_of_f16(elements.count, first, target)
            case .bf16: kernel_floats_of_bf16(elements.count, first, target)
            default:
                UnsafeMutableRawPointer(target).copyMemory(
                    from: first, byteCount: elements.count * size)
            }
        }
    }

    private func copyFloats(
        of entry: SafetensorsEntry, into target: UnsafeMutableBufferPointer<Float>
    ) {
        guard let base = target.baseAddress else { return }
        read(0..<entry.elementCount, of: entry, into: base)
    }
}
