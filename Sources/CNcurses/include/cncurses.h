#ifndef GAZETTE_CNCURSES_H
#define GAZETTE_CNCURSES_H

// ncursesw for Swift. Swift imports neither macros with casts (A_BOLD), nor variadic functions, nor, under
// its concurrency rules, mutable globals (stdscr, COLS). Each that is needed stands here as a function named
// gz_*; only the Curses room imports this module.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Attribute bits of gz_put, translated to A_* inside.
enum { GZ_BOLD = 1, GZ_DIM = 2, GZ_REVERSE = 4, GZ_UNDERLINE = 8 };

// What gz_next_key found.
enum { GZ_NO_KEY = 0, GZ_CHARACTER = 1, GZ_KEY_CODE = 2 };

// Key codes, under names that cannot clash with those of curses.
typedef enum {
    GZ_OTHER, GZ_RESIZE, GZ_MOUSE, GZ_UP, GZ_DOWN, GZ_LEFT, GZ_RIGHT, GZ_HOME, GZ_END, GZ_PAGE_UP, GZ_PAGE_DOWN,
    GZ_BACKSPACE, GZ_DELETE, GZ_INSERT, GZ_BACK_TAB, GZ_ENTER, GZ_ALT_LEFT, GZ_ALT_RIGHT, GZ_FUNCTION
} gz_key;

typedef struct {
    int32_t row, column;
    bool press, wheel_up, wheel_down;
} gz_mouse;

/// Takes the locale from the environment, C.UTF-8 where that one is not UTF-8.
void gz_use_utf8_locale(void);
/// What gz_open found.
enum { GZ_OPEN = 0, GZ_UNKNOWN_TERMINAL = 1, GZ_NO_ADDRESSING = 2 };
/// Takes the terminal on two descriptors.
int32_t gz_open(int input, int output);
/// Gives the terminal back for good.
void gz_close(void);
void gz_leave(void);
void gz_return(void);
void gz_size(int32_t *height, int32_t *width);

/// Turns colours on; gives how many there are, 0 on a monochrome terminal.
int32_t gz_start_colors(void);
/// Defines a colour pair; -1 is the terminal's own colour.
void gz_define_pair(int32_t pair, int32_t foreground, int32_t background);

/// Draws UTF-8 in one look.
void gz_put(int32_t row, int32_t column, const char *utf8, int32_t count, uint32_t attributes, int32_t pair);
void gz_cursor(int32_t row, int32_t column);
void gz_hide_cursor(void);
void gz_present(void);
void gz_invalidate(void);
/// Moves the rows top...bottom by `count` (up when positive), leaves blank rows behind, and shows that.
void gz_scroll(int32_t top, int32_t bottom, int32_t count);
/// Sends bytes to the terminal past curses (OSC 52).
void gz_send(const char *bytes, size_t count);

int32_t gz_next_key(uint32_t *value);
gz_key gz_key_of(uint32_t code, int32_t *function);
void gz_set_mouse(bool on);
bool gz_next_mouse(gz_mouse *event);

/// The width curses gives a scalar; for the test that compares it with our table.
int32_t gz_width(uint32_t scalar);
/// One row as curses believes the screen to show it, as UTF-8; for tests.
int32_t gz_read_row(int32_t row, char *utf8, size_t capacity);

/// Arranges that a hang-up or a crash gives the terminal back before the process dies. curses does so on SIGINT
/// and SIGTERM only. Call once, before gz_open: it remembers the modes of `input`.
void gz_restore_on_crash(int input, int output);

#endif
