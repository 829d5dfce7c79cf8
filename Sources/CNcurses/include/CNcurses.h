/// The few calls of ncurses in use. Its macros, variadics and globals stay in C.
///
/// All of them act on the one screen of the process and belong to one thread.
#pragma once

#include <wchar.h>

/// Opens a screen for the terminal type `terminal` that writes to `output` and reads from `input`, in raw mode without
/// echo. Returns -1 when the type is unknown, -2 when it cannot move the cursor. The signal handlers of the process stay as
/// they were.
///
/// ncurses duplicates neither descriptor: both belong to the screen from here on and are closed with it.
int ink_open(const char *terminal, int output, int input);

/// Leaves the screen: the terminal shows what stood there before. Safe to call twice.
void ink_leave(void);

/// Back into raw mode after `ink_leave`. The next update draws everything anew.
void ink_return(void);

/// Frees the screen and closes its descriptors.
void ink_close(void);

void ink_size(int *width, int *height);
void ink_resize(int width, int height);

/// Colours and colour pairs the terminal knows; 0 without colours. 1 << 24 colours are direct: red, green, blue.
int ink_colours(void);
int ink_pairs(void);
int ink_can_change_colours(void);

/// Channels 0…1000.
void ink_define_colour(int index, int red, int green, int blue);

/// Colours by index, -1 = the terminal's own.
void ink_define_pair(int pair, int foreground, int background);

/// What following text looks like.
void ink_style(int bold, int dim, int underline, int reverse, int pair);

/// Writes text that ends with a zero at a place, in the style chosen; nothing reaches the terminal before `ink_update`.
void ink_put(int x, int y, const wchar_t *text);

/// Makes the next update start from an empty screen.
void ink_clear(void);

/// Where the cursor stands after the update.
void ink_move(int x, int y);
void ink_show_cursor(int visible);

/// Sends the difference between what was put and what the terminal shows.
void ink_update(void);

/// Moves the terminal's cursor to where ncurses believes it is, whatever the terminal made of the last character.
void ink_assert_cursor(int x, int y);

/// The terminal's string for a capability ("rmcup"), "" where it has none.
const char *ink_capability(const char *name);

/// Takes LC_CTYPE from the environment; returns whether it is UTF-8.
int ink_locale_is_utf8(void);

/// Columns the C library gives a character, -1 when it does not know it.
int ink_columns(wchar_t character);
