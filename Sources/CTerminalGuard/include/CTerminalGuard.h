#pragma once

#include <stddef.h>

// The guard of the terminal: whatever ends the program, the shell behind it stays usable.
// It keeps one terminal at a time. Everything but terminal_guard_restore is for the main thread.

/// Installs handlers that write the number of each of WINCH, INT, TERM, HUP, QUIT, TSTP, CONT to a
/// pipe, and returns its read end, or -1 with errno set. The pipe does not block. A third INT,
/// TERM, HUP or QUIT that finds the earlier ones unread restores the terminal and kills the
/// program, so that a loop that hangs can still be ended.
int terminal_guard_open_pipe(void);

/// Says that the signals in the pipe have been read.
void terminal_guard_acknowledge(void);

/// Remembers the settings of the terminal `fd`, and installs handlers for SEGV, BUS, ILL, TRAP,
/// ABRT, FPE and SYS, which put them back, write the restore bytes and hand the signal on to who
/// handled it before; `exit` restores as well. Call it before curses changes the settings.
/// Returns 0, or -1 with errno set when `fd` is no terminal.
int terminal_guard_arm(int fd);

/// Sets the bytes that leave every mode the program has entered, at most 512.
void terminal_guard_set_restore_bytes(const char *bytes, size_t count);

/// Sets what is written after a crash, once the terminal is restored, at most 512 bytes.
void terminal_guard_set_crash_notice(const char *bytes, size_t count);

/// Writes the restore bytes and puts the settings back, once. Async-signal-safe.
void terminal_guard_restore(void);

/// Puts every handler back as it was and closes the pipe. Restores nothing.
void terminal_guard_disarm(void);

/// Stops the process group as Ctrl-Z does and returns when it continues in the foreground of `fd`.
/// The terminal must have been left before. A group that nobody could continue is not stopped.
void terminal_guard_stop(int fd);
