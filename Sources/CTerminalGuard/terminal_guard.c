#include "CTerminalGuard.h"

void terminal_guard_restore(void) {}
