/// A block of floats that is filled once and read from then on, aligned to 64 bytes.
///
/// Sendable because nothing writes after the initialiser and the memory is private.
final class FrozenFloats: @unchecked Sendable {
    let base: UnsafePointer<Float>
    let count: Int
    private let memory: UnsafeMutableRawPointer

    /// - Parameter fill: Writes all floats. **Shape** [count].
    init(count: Int, filling fill: (UnsafeMutablePointer<Float>) -> Void) {
        self.count = count
        memory = .allocate(byteCount: max(1, count) * MemoryLayout<Float>.stride, alignment: 64)
        let floats = memory.bindMemory(to: Float.self, capacity: max(1, count))
        fill(floats)
        base = UnsafePointer(floats)
    }

    deinit { memory.deallocate() }
}
