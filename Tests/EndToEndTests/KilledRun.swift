import Foundation
import Glibc
import Testing

/// A run of whyrec that is killed in the middle of its work, at a moment given by what the program
/// did and never by the clock.
struct KilledRun {
    /// The moment.
    enum Moment {
        /// So many whole lines were read from it. It may be a few lines further: its output is a
        /// pipe of one page.
        case lines(Int)
        /// A file whose name begins so appears in a folder under its temporary name: the program
        /// has begun to write it.
        case writing(prefix: String, folder: String)
    }

    /// Whole lines that were read before.
    let lines: [String]

    private static let pipeSize: Int32 = 4096
    /// `F_SETPIPE_SZ` of Linux, which the C library's module leaves out.
    private static let setPipeSize: Int32 = 1031

    /// Starts the program, waits for the moment and kills it; fails the test when the program has
    /// ended before.
    init(
        _ arguments: [String], at moment: Moment, _ location: SourceLocation = #_sourceLocation
    ) throws {
        var ends: [Int32] = [-1, -1]
        try #require(pipe(&ends) == 0)
        let (reading, writing) = (ends[0], ends[1])
        // Programs that other tests start would keep the pipe open.
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(reading) }
        _ = fcntl(reading, Self.setPipeSize, Self.pipeSize)
        let watch = try moment.watch()
        defer { if let watch { close(watch) } }
        let process = try SpawnedProcess(ProgramRun.whyrec, arguments) { actions in
            posix_spawn_file_actions_adddup2(&actions, writing, 1)
            posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        }
        close(writing)
        var output = Data()
        while !moment.isThere(after: output, watch), Self.wait(for: reading, watch) {
            if !Self.read(reading, into: &output) { break }
        }
        kill(process.identifier, SIGKILL)
        let status = process.wait()
        #expect(
            status == 128 + SIGKILL, "it had ended before it was killed", sourceLocation: location)
        while Self.read(reading, into: &output) {}
        let text = String(decoding: output, as: UTF8.self)
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map(String.init)
    }

    /// Waits until the output or the watch has something to read.
    private static func wait(for output: Int32, _ watch: Int32?) -> Bool {
        var files = [output, watch].compactMap { $0 }.map {
            pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
        }
        while poll(&files, nfds_t(files.count), -1) < 0 {
            if errno != EINTR { return false }
        }
        return true
    }

    /// Reads what is there without waiting; false at the end of the output.
    private static func read(_ descriptor: Int32, into output: inout Data) -> Bool {
        var file = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&file, 1, 0) > 0 else { return true }
        var piece = [UInt8](repeating: 0, count: Int(pipeSize))
        let count = Glibc.read(descriptor, &piece, piece.count)
        if count > 0 { output += piece.prefix(count) }
        return count > 0
    }
}

extension KilledRun.Moment {
    /// A descriptor that tells of new files, for a moment that waits for one.
    fileprivate func watch() throws -> Int32? {
        guard case .writing(_, let folder) = self else { return nil }
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let descriptor = inotify_init1(Int32(IN_CLOEXEC) | Int32(IN_NONBLOCK))
        try #require(descriptor >= 0)
        try #require(inotify_add_watch(descriptor, folder, UInt32(IN_CREATE)) >= 0)
        return descriptor
    }

    fileprivate func isThere(after output: Data, _ watch: Int32?) -> Bool {
        switch self {
        case .lines(let count): return output.count { $0 == UInt8(ascii: "\n") } >= count
        case .writing(let prefix, _):
            guard let watch else { return false }
            return Self.newFiles(watch).contains {
                $0.hasPrefix(prefix) && $0.hasSuffix(".partial")
            }
        }
    }

    /// Names of the files that appeared since the last call.
    private static func newFiles(_ watch: Int32) -> [String] {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = Glibc.read(watch, &buffer, buffer.count)
        var names: [String] = []
        var place = 0
        // An event: watch, mask, cookie, length of the name, and the name, padded with zeros.
        while place + 16 <= count {
            let length = buffer[place + 12..<place + 16].reversed().reduce(0) { $0 << 8 | Int($1) }
            let name = buffer[place + 16..<place + 16 + length].prefix { $0 != 0 }
            names.append(String(decoding: name, as: UTF8.self))
            place += 16 + length
        }
        return names
    }
}
