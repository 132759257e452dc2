#pragma once

/// Writes the restore bytes and the saved terminal settings back, once. Async-signal-safe.
void terminal_guard_restore(void);
