import Canvas

/// What can happen while the main loop waits.
public enum TerminalEvent: Hashable, Sendable {
    /// A key was pressed, or text pasted.
    case key(TerminalKey)
    /// The terminal has a new size; the next frame must be drawn for it.
    case resize(Size)
    /// The program was sent a signal.
    case signal(TerminalSignal)
    /// A worker called ``Waker/wake()``, once or more often.
    case wake
    /// The time given to ``Terminal/nextEvents(timeoutMilliseconds:)`` has passed.
    case timeout
    /// The terminal is gone; nothing can be drawn any more.
    case hangup
}

/// The signals that the main loop answers.
public enum TerminalSignal: Hashable, Sendable {
    /// SIGINT, from outside: Ctrl-C is a key.
    case interrupt
    /// SIGTERM.
    case terminate
    /// SIGHUP.
    case hangup
    /// SIGQUIT.
    case quit
    /// SIGTSTP, from outside: answer with ``Terminal/suspend()``.
    case suspend
    /// The program was stopped and runs again; the terminal has been entered anew and wants a frame.
    case continued
}
