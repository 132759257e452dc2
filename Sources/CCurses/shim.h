#pragma once

// The wide-character API needs both macros before the header is read.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include <locale.h>
#include <ncurses.h>
#include <wchar.h>

// Swift's language mode 6 refuses shared mutable C variables, so they are read through accessors.
static inline WINDOW *curses_stdscr(void) { return stdscr; }
