/// Element type of a tensor in a safetensors file; raw values are the format's names.
public enum SafetensorsType: String, Sendable, CaseIterable {
    /// IEEE double precision. Not read as values yet.
    case f64 = "F64"
    /// IEEE single precision.
    case f32 = "F32"
    /// IEEE half precision.
    case f16 = "F16"
    /// The upper half of a single-precision float.
    case bf16 = "BF16"
    /// Signed 64-bit integer.
    case i64 = "I64"
    /// Signed 32-bit integer.
    case i32 = "I32"
    /// Signed 16-bit integer. Not read as values yet.
    case i16 = "I16"
    /// Signed 8-bit integer. Not read as values yet.
    case i8 = "I8"
    /// Unsigned 64-bit integer. Not read as values yet.
    case u64 = "U64"
    /// Unsigned 32-bit integer. Not read as values yet.
    case u32 = "U32"
    /// Unsigned 16-bit integer. Not read as values yet.
    case u16 = "U16"
    /// Unsigned byte.
    case u8 = "U8"
    /// One byte, zero or one. Not read as values yet.
    case bool = "BOOL"

    /// Bytes of one element.
    public var byteCount: Int {
        switch self {
        case .f64, .i64, .u64: 8
        case .f32, .i32, .u32: 4
        case .f16, .bf16, .i16, .u16: 2
        case .i8, .u8, .bool: 1
        }
    }

    /// Whether `floats` can read it.
    public var isFloatingPoint: Bool { self == .f32 || self == .f16 || self == .bf16 }

    /// Whether `integers` can read it.
    public var isInteger: Bool { self == .i64 || self == .i32 || self == .u8 }
}

/// One tensor of a safetensors file, checked against the file it came from.
public struct SafetensorsEntry: Sendable, Equatable {
    /// Checkpoint key.
    public let name: String
    /// Element type.
    public let type: SafetensorsType
    /// Extents, outermost first; empty for a scalar.
    public let shape: [Int]
    /// Bytes within the file's data section.
    public let range: Range<Int>

    /// Number of elements.
    public var elementCount: Int { range.count / type.byteCount }
}
