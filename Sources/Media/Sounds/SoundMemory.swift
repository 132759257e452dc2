import CSound

/// Bytes in memory that libsndfile reads and writes as if they were a file.
final class SoundMemory {
    private(set) var bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8] = []) {
        self.bytes = bytes
    }

    /// Opens the bytes. The handle must not outlive this object, which it does not retain.
    func open(mode: Int, _ info: inout SF_INFO) -> OpaquePointer? {
        var callbacks = SF_VIRTUAL_IO(
            get_filelen: { sf_count_t(SoundMemory.at($0).bytes.count) },
            seek: { offset, origin, memory in
                sf_count_t(SoundMemory.at(memory).seek(Int(offset), from: origin))
            },
            read: { target, count, memory in
                sf_count_t(SoundMemory.at(memory).read(into: target, Int(count)))
            },
            write: { source, count, memory in
                sf_count_t(SoundMemory.at(memory).write(source, Int(count)))
            },
            tell: { sf_count_t(SoundMemory.at($0).place) })
        return sf_open_virtual(
            &callbacks, Int32(mode), &info, Unmanaged.passUnretained(self).toOpaque())
    }

    private static func at(_ pointer: UnsafeMutableRawPointer?) -> SoundMemory {
        Unmanaged<SoundMemory>.fromOpaque(pointer!).takeUnretainedValue()
    }

    private func seek(_ offset: Int, from origin: Int32) -> Int {
        let start = origin == SEEK_SET ? 0 : origin == SEEK_CUR ? place : bytes.count
        let (target, overflow) = start.addingReportingOverflow(offset)
        guard !overflow, target >= 0, target <= 1 << 40 else { return -1 }
        place = target
        return place
    }

    private func read(into target: UnsafeMutableRawPointer?, _ count: Int) -> Int {
        let got = max(0, min(count, bytes.count - place))
        guard got > 0, let target else { return 0 }
        bytes.withUnsafeBytes {
            target.copyMemory(from: $0.baseAddress! + place, byteCount: got)
        }
        place += got
        return got
    }

    private func write(_ source: UnsafeRawPointer?, _ count: Int) -> Int {
        guard count > 0, let source else { return 0 }
        if place + count > bytes.count {
            bytes += [UInt8](repeating: 0, count: place + count - bytes.count)
        }
        bytes.withUnsafeMutableBytes {
            ($0.baseAddress! + place).copyMemory(from: source, byteCount: count)
        }
        place += count
        return count
    }
}
