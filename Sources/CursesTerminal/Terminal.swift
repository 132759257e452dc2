import Canvas

/// The terminal while it shows our screen: draws canvases, waits for events, and leaves the shell
/// as it found it.
///
/// Not copyable and not sendable: it is made in `main`, owned by the main loop, and every call is
/// from that thread, since curses has one state and no locks. Workers reach the loop through a
/// ``Waker``. However the program ends, by ``close()``, a signal or a crash, the terminal is put
/// back; only SIGKILL cannot be caught (`reset` in the shell helps then).
public struct Terminal: ~Copyable {
    private let session: CursesSession
    private let waker: Waker

    /// Takes over the terminal.
    ///
    /// - Parameters:
    ///   - configuration: How to open it.
    ///   - waker: Ends a wait for events from other threads.
    /// - Throws: ``TerminalError`` with the terminal as it was.
    public init(_ configuration: TerminalConfiguration, waker: Waker) throws(TerminalError) {
        session = try CursesSession(configuration)
        self.waker = waker
    }

    deinit {
        _ = session.close()
    }

    /// The columns and rows that a frame should have.
    public var size: Size { session.size }

    /// The colours that frames are drawn with.
    public var colorDepth: ColorDepth { session.colors.depth }

    /// The entry of the terminal database in use.
    public var terminalName: String { session.terminalName }

    /// What is worse than it might be, in a few words each, for the header.
    public var notes: [String] { session.notes }

    /// Shows a frame. Cells outside the terminal are cut; a frame that changes nothing sends
    /// nothing.
    ///
    /// - Complexity: O(cells), and what is sent grows with the cells that changed.
    public mutating func draw(_ canvas: Canvas) {
        session.draw(canvas)
    }

    /// Sends every cell of the last frame again, for when something else wrote on the screen.
    public mutating func redraw() {
        session.redraw()
    }

    /// Blocks until something happens, and returns all of it in order; never an empty list.
    ///
    /// While nothing happens the thread sleeps, without any wake-ups. Several resizes are one, and
    /// so are several wakes.
    ///
    /// - Parameter timeoutMilliseconds: The longest wait; nil for any, 0 only to look.
    public mutating func nextEvents(timeoutMilliseconds: Int?) -> [TerminalEvent] {
        session.nextEvents(waker: waker, timeoutMilliseconds: timeoutMilliseconds)
    }

    /// Gives the terminal back to the shell and stops the process group, as Ctrl-Z does; returns
    /// when the program continues, with the last frame on the screen. A change of size meanwhile
    /// is the next event.
    public mutating func suspend() {
        session.suspend()
    }

    /// Puts the terminal back and ends its use.
    ///
    /// - Returns: The path of the log when something was written to standard error meanwhile.
    public consuming func close() -> String? {
        session.close()
    }

    /// What curses holds at a cell, for tests.
    func contents(x: Int, y: Int) -> (text: String, attributes: UInt32, pair: Int32) {
        let (text, attributes, pair) = session.contents(x: x, y: y)
        return (text, UInt32(attributes), pair)
    }
}

/// Curses has one state and no locks.
@available(*, unavailable)
extension Terminal: Sendable {}
