// Before <curses.h>, or no wide function is declared.
#define NCURSES_WIDECHAR 1
#define _XOPEN_SOURCE 700
#define _XOPEN_SOURCE_EXTENDED 1
#define _DEFAULT_SOURCE 1

#include "cncurses.h"

#include <curses.h>
#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static FILE *input_file, *output_file;
static int output_descriptor = 1;

void gz_use_utf8_locale(void) {
    setlocale(LC_ALL, "");
    const char *codeset = nl_langinfo(CODESET);
    if (!codeset || strcmp(codeset, "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

int32_t gz_open(int input, int output) {
    int found = 0;
    if (setupterm(NULL, output, &found) == ERR) return GZ_UNKNOWN_TERMINAL;
    const char *address = tigetstr("cup");
    if (!address || address == (const char *)-1) return GZ_NO_ADDRESSING;
    input_file = fdopen(dup(input), "r");
    output_file = fdopen(dup(output), "w");
    if (!input_file || !output_file) return GZ_UNKNOWN_TERMINAL;
    // newterm, not initscr: initscr ends the process when TERM is unknown.
    screen = newterm(NULL, output_file, input_file);
    if (!screen) {
        fclose(input_file);
        fclose(output_file);
        return GZ_UNKNOWN_TERMINAL;
    }
    output_descriptor = output;
    set_escdelay(25);
    raw();
    noecho();
    nonl();
    keypad(stdscr, TRUE);
    nodelay(stdscr, TRUE);
    gz_hide_cursor();
    return GZ_OPEN;
}

void gz_close(void) {
    if (!screen) return;
    endwin();
    delscreen(screen);
    fclose(input_file);
    fclose(output_file);
    screen = NULL;
}

void gz_leave(void) { endwin(); }

void gz_return(void) {
    clearok(curscr, TRUE);
    refresh();
}

void gz_size(int32_t *height, int32_t *width) {
    *height = getmaxy(stdscr);
    *width = getmaxx(stdscr);
}

int32_t gz_start_colors(void) {
    if (!has_colors() || start_color() == ERR) return 0;
    use_default_colors();
    return COLORS;  // 0 before start_color
}

void gz_define_pair(int32_t pair, int32_t foreground, int32_t background) {
    init_extended_pair(pair, foreground, background);
}

void gz_put(int32_t row, int32_t column, const char *utf8, int32_t count, uint32_t attributes, int32_t pair) {
    attr_t look = A_NORMAL;
    if (attributes & GZ_BOLD) look |= A_BOLD;
    if (attributes & GZ_DIM) look |= A_DIM;
    if (attributes & GZ_REVERSE) look |= A_REVERSE;
    if (attributes & GZ_UNDERLINE) look |= A_UNDERLINE;
    wattr_set(stdscr, look, (short)pair, NULL);
    mvwaddnstr(stdscr, row, column, utf8, count);
}

void gz_cursor(int32_t row, int32_t column) {
    leaveok(stdscr, FALSE);
    wmove(stdscr, row, column);
    curs_set(1);
}

void gz_hide_cursor(void) {
    leaveok(stdscr, TRUE);  // a hidden cursor need not be moved home after each change
    curs_set(0);
}

void gz_present(void) {
    wnoutrefresh(stdscr);
    doupdate();
}

void gz_invalidate(void) { clearok(curscr, TRUE); }

void gz_scroll(int32_t top, int32_t bottom, int32_t count) {
    // Shown on its own, so that curses finds the rows again elsewhere and moves them on the terminal.
    wsetscrreg(stdscr, top, bottom);
    scrollok(stdscr, TRUE);
    wscrl(stdscr, count);
    scrollok(stdscr, FALSE);
    wsetscrreg(stdscr, 0, LINES - 1);
    gz_present();
}

void gz_send(const char *bytes, size_t count) {
    fflush(output_file);
    while (count > 0) {
        ssize_t written = write(output_descriptor, bytes, count);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        count -= (size_t)written;
    }
}

int32_t gz_next_key(uint32_t *value) {
    wint_t character = 0;
    int result = wget_wch(stdscr, &character);
    *value = (uint32_t)character;
    return result == ERR ? GZ_NO_KEY : result == KEY_CODE_YES ? GZ_KEY_CODE : GZ_CHARACTER;
}

gz_key gz_key_of(uint32_t code, int32_t *function) {
    switch (code) {
    case KEY_RESIZE: return GZ_RESIZE;
    case KEY_MOUSE: return GZ_MOUSE;
    case KEY_UP: return GZ_UP;
    case KEY_DOWN: return GZ_DOWN;
    case KEY_LEFT: return GZ_LEFT;
    case KEY_RIGHT: return GZ_RIGHT;
    case KEY_HOME: return GZ_HOME;
    case KEY_END: return GZ_END;
    case KEY_PPAGE: return GZ_PAGE_UP;
    case KEY_NPAGE: return GZ_PAGE_DOWN;
    case KEY_BACKSPACE: return GZ_BACKSPACE;
    case KEY_DC: return GZ_DELETE;
    case KEY_IC: return GZ_INSERT;
    case KEY_BTAB: return GZ_BACK_TAB;
    case KEY_ENTER: return GZ_ENTER;
    default: break;
    }
    if (code > KEY_F0 && code <= KEY_F0 + 24) {
        *function = (int32_t)(code - KEY_F0);
        return GZ_FUNCTION;
    }
    const char *name = keyname((int)code);
    if (name && strcmp(name, "kLFT3") == 0) return GZ_ALT_LEFT;
    if (name && strcmp(name, "kRIT3") == 0) return GZ_ALT_RIGHT;
    return GZ_OTHER;
}

void gz_set_mouse(bool on) {
    mousemask(on ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
    mouseinterval(0);  // or curses waits to tell a click from a press
}

bool gz_next_mouse(gz_mouse *out) {
    MEVENT event;
    if (getmouse(&event) != OK) return false;
    out->row = event.y;
    out->column = event.x;
    out->press = (event.bstate & BUTTON1_PRESSED) != 0;
    out->wheel_up = (event.bstate & BUTTON4_PRESSED) != 0;
    out->wheel_down = (event.bstate & BUTTON5_PRESSED) != 0;
    return true;
}

int32_t gz_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

int32_t gz_read_row(int32_t row, char *utf8, size_t capacity) {
    wchar_t wide[1024];
    int count = mvwinnwstr(curscr, row, 0, wide, 1023);
    if (count < 0) return -1;
    wide[count] = 0;
    return (int32_t)wcstombs(utf8, wide, capacity);
}
