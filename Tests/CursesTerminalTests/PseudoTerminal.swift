import Canvas
import Glibc

/// Both ends of a pseudo-terminal: the program under test has the one, the test the other.
final class PseudoTerminal {
    let outer: Int32
    let inner: Int32
    let name: String

    init(width: Int = 40, height: Int = 10) throws {
        outer = open("/dev/ptmx", O_RDWR | O_NOCTTY)
        // Linux' numbers for TIOCSPTLCK and TIOCGPTN, which Swift does not import.
        var unlocked: Int32 = 0
        var number: UInt32 = 0
        guard outer >= 0, ioctl(outer, 0x4004_5431, &unlocked) == 0,
            ioctl(outer, 0x8004_5430, &number) == 0
        else { throw SetUpError(call: "/dev/ptmx") }
        name = "/dev/pts/\(number)"
        inner = open(name, O_RDWR | O_NOCTTY)
        guard inner >= 0 else { throw SetUpError(call: "open") }
        setSize(width: width, height: height)
    }

    deinit {
        close(inner)
        if !isHungUp { close(outer) }
    }

    struct SetUpError: Error { var call: String }

    private(set) var isHungUp = false

    func hangUp() {
        close(outer)
        isHungUp = true
    }

    func setSize(width: Int, height: Int) {
        var size = winsize()
        size.ws_col = UInt16(width)
        size.ws_row = UInt16(height)
        _ = ioctl(outer, UInt(TIOCSWINSZ), &size)
    }

    /// The modes of the terminal that programs change.
    var settings: [UInt32] {
        var settings = termios()
        tcgetattr(inner, &settings)
        return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = write(outer, bytes, bytes.count)
    }

    /// Everything that was written so far. A mark written after it says when all has arrived,
    /// since bytes travel through the kernel in their own time.
    func output() -> String {
        let mark = Array("\u{1}end\u{1}".utf8)
        _ = write(inner, mark, mark.count)
        var bytes: [UInt8] = []
        var chunk: [UInt8] = Array(repeating: 0, count: 4096)
        while !bytes.suffix(mark.count).elementsEqual(mark) {
            var descriptor = pollfd(fd: outer, events: Int16(POLLIN), revents: 0)
            guard poll(&descriptor, 1, 5000) == 1 else { break }
            let count = read(outer, &chunk, chunk.count)
            guard count > 0 else { break }
            bytes += chunk[..<count]
        }
        return String(decoding: bytes.dropLast(mark.count), as: UTF8.self)
    }
}

/// Sends this thread a signal, which has been handled on return; the worker threads that tests run
/// on block most of them.
func send(_ signal: Int32) {
    var signals = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, signal)
    pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    raise(signal)
}
