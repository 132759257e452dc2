import CZlib
import Foundation
import Testing

/// Lines of a gzip file.
enum GzipText {
    static func read(_ file: URL) throws -> [String] {
        let handle = try #require(gzopen(file.path, "rb"))
        defer { gzclose(handle) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = gzread(handle, &buffer, UInt32(buffer.count))
            guard count > 0 else { break }
            bytes += buffer.prefix(Int(count))
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }
}
