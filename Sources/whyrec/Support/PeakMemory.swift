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

/// The memory this process holds now, in bytes; nil where the system does not tell.
func residentBytes() -> Int? {
    guard
        let pages = try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)
            .split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
}
