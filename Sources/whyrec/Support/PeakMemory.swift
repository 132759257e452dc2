import Foundation

/// The most memory this process has held, in bytes; nil where the system does not tell.
///
/// Read from `VmHWM` and not from `getrusage`, whose figure a child inherits from its parent.
func peakResidentBytes() -> Int? {
    guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8) else {
        return nil
    }
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kibibytes = line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) }
    return kibibytes.map { $0 * 1024 }
}
