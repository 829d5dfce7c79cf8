#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <term.h>

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CNcurses.h"

static SCREEN *screen;
static FILE *output_stream;
static FILE *input_stream;

enum { caught_count = 4 };
static const int caught[caught_count] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};

// newterm takes over signals whose handling is default; the event loop wants them as they were.
static SCREEN *new_screen(const char *terminal) {
  struct sigaction former[caught_count];
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], NULL, &former[i]);
  SCREEN *opened = newterm(terminal, output_stream, input_stream);
  for (int i = 0; i < caught_count; i++) sigaction(caught[i], &former[i], NULL);
  return opened;
}

static void configure(void) {
  raw();
  noecho();
  nonl();
  typeahead(-1);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, FALSE);
  if (has_colors()) {
    start_color();
    use_default_colors();
  }
}

int ink_open(const char *terminal, int output, int input) {
  output_stream = fdopen(output, "w");
  input_stream = fdopen(input, "r");
  if (output_stream && input_stream) screen = new_screen(terminal);
  if (!screen || !*ink_capability("cup")) {
    int reason = screen ? -2 : -1;
    ink_close();
    return reason;
  }
  configure();
  return 0;
}

void ink_leave(void) {
  if (screen && !isendwin()) endwin();
}

void ink_return(void) {
  reset_prog_mode();
  clearok(curscr, TRUE);
}

void ink_close(void) {
  ink_leave();
  if (screen) delscreen(screen);
  if (output_stream) fclose(output_stream);
  if (input_stream) fclose(input_stream);
  screen = NULL;
  output_stream = NULL;
  input_stream = NULL;
}

void ink_size(int *width, int *height) { getmaxyx(stdscr, *height, *width); }
void ink_resize(int width, int height) { resizeterm(height, width); }

int ink_colours(void) { return has_colors() ? COLORS : 0; }
int ink_pairs(void) { return has_colors() ? COLOR_PAIRS : 0; }
int ink_can_change_colours(void) { return can_change_color(); }

void ink_define_colour(int index, int red, int green, int blue) { init_extended_color(index, red, green, blue); }
void ink_define_pair(int pair, int foreground, int background) { init_extended_pair(pair, foreground, background); }

void ink_style(int bold, int dim, int underline, int reverse, int pair) {
  attr_t attributes = (bold ? A_BOLD : 0) | (dim ? A_DIM : 0) | (underline ? A_UNDERLINE : 0) | (reverse ? A_REVERSE : 0);
  wattr_set(stdscr, attributes, (short)pair, &pair);
}

void ink_put(int x, int y, const wchar_t *text) { mvaddwstr(y, x, text); }

void ink_clear(void) { clearok(curscr, TRUE); }

void ink_move(int x, int y) { wmove(stdscr, y, x); }
void ink_show_cursor(int visible) { curs_set(visible ? 1 : 0); }

void ink_update(void) {
  wnoutrefresh(stdscr);
  doupdate();
}

static int to_output(int character) { return fputc(character, output_stream); }

// Not mvcur: that writes to the process's standard output, whatever the screen's is.
void ink_assert_cursor(int x, int y) {
  tputs(tparm(cursor_address, y, x), 1, to_output);
  fflush(output_stream);
}

const char *ink_capability(const char *name) {
  const char *value = tigetstr(name);
  return value && value != (const char *)-1 ? value : "";
}

int ink_locale_is_utf8(void) {
  setlocale(LC_CTYPE, "");
  return strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

int ink_columns(wchar_t character) { return wcwidth(character); }
