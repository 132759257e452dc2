#pragma once

// The wide-character API needs both macros before the header is read.
#define NCURSES_WIDECHAR 1
#define NCURSES_NOMACROS 1

#include <langinfo.h>
#include <locale.h>
#include <ncurses.h>
#include <stdint.h>
#include <stdio.h>
#include <wchar.h>

// Swift's language mode 6 refuses shared mutable C variables, so they are read through accessors.
static inline WINDOW *curses_stdscr(void) { return stdscr; }
static inline int curses_colors(void) { return COLORS; }
static inline int curses_color_pairs(void) { return COLOR_PAIRS; }

/// The colours of the terminal's entry, before start_color; -1 for none.
static inline int curses_colors_offered(void) {
    extern int tigetnum(const char *);
    return tigetnum("colors");
}

// Swift does not import macros with casts.
static const attr_t curses_bold = A_BOLD;
static const attr_t curses_dim = A_DIM;
static const attr_t curses_underline = A_UNDERLINE;
static const attr_t curses_reverse = A_REVERSE;
static const attr_t curses_italic = A_ITALIC;
static const attr_t curses_color_mask = A_COLOR;
static const int curses_key_f0 = KEY_F0;

/// The columns that the C library gives a code point; curses lays out by it. -1 where it knows
/// none.
static inline int curses_width(uint32_t scalar) {
    extern int wcwidth(wchar_t);
    return wcwidth((wchar_t)scalar);
}

/// Fills one cell of a row to be handed to mvwadd_wchnstr. `scalars` ends in 0. Pairs over 255
/// only pass through the last argument of setcchar.
static inline int curses_set_cell(
    cchar_t *cell, const wchar_t *scalars, attr_t attributes, int pair) {
    return setcchar(cell, scalars, attributes, (short)(pair < 32767 ? pair : 32767), &pair);
}

/// Reads back a cell of the window: at most five code points and a 0 in `scalars`.
static inline int curses_get_cell(
    WINDOW *window, int y, int x, wchar_t *scalars, attr_t *attributes, int *pair) {
    cchar_t cell;
    short short_pair = 0;
    if (mvwin_wch(window, y, x, &cell) == ERR) return ERR;
    return getcchar(&cell, scalars, attributes, &short_pair, pair);
}

/// The string of a terminfo capability, or NULL where the terminal has none. Declared here, since
/// term.h defines hundreds of lower-case macros.
static inline const char *curses_capability(const char *name) {
    extern char *tigetstr(const char *);
    const char *text = tigetstr(name);
    return text == (const char *)-1 ? NULL : text;
}
