import CZlib
import Foundation

extension SharedFolder {
    /// The lines of a packed file, without empty ones.
    public static func inflatedLines(_ name: String) throws -> [Substring] {
        guard let file = gzopen(path(name), "rb") else { throw CocoaError(.fileReadUnknown) }
        defer { gzclose(file) }
        var (bytes, part) = (Data(), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = gzread(file, &part, UInt32(part.count))
            if count < 0 { throw CocoaError(.fileReadCorruptFile) }
            if count == 0 { break }
            bytes.append(contentsOf: part[..<Int(count)])
        }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    }
}
