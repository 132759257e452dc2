import CKernels

/// The last eight bytes of a sealed file: a hash of all bytes before them, header included.
///
/// It finds damage, by a disk or a copy that went wrong; it is not proof against forgery.
enum FileSeal {
    /// The tensor that it is, without its value.
    static let place = SafetensorsTensor(
        "seal", shape: [8], bytes: [UInt8](repeating: 0, count: 8))

    /// The hash of a file's bytes, which begin at a multiple of four, least significant byte first.
    static func bytes(_ file: UnsafeRawBufferPointer) -> [UInt8] {
        let words = file.count / MemoryLayout<Float>.stride
        var hash = UInt64(file.count)
        if let start = file.baseAddress {
            hash = kernel_hash_floats(words, start.assumingMemoryBound(to: Float.self), hash)
        }
        var tail: [Float] = []
        for byte in file[(words * MemoryLayout<Float>.stride)...] {
            tail.append(Float(bitPattern: UInt32(byte)))
        }
        hash = kernel_hash_floats(tail.count, tail, hash)
        return withUnsafeBytes(of: hash.littleEndian) { Array($0) }
    }
}
