/* The floor: the least that any curses program can take for the work of the dashboard's list.
 *
 *     kentongan-floor FILE
 *
 * shows the last lines of FILE with a bar on one of them, moves the bar (Down, Up, Page Down, Page Up), follows what is
 * appended, and ends with q. It knows no records, filters or panels: `kentongan-bench` runs it beside the dashboard and gives
 * the dashboard's times as multiples of it. Whole lines only; one write a frame.
 */
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <string.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

static struct {
  int descriptor;
  const char *bytes;
  size_t mapped;
  size_t end; /* behind the last whole line */
} file;

static size_t top; /* where the first line shown begins */
static int bar;    /* the row with the bar */

static int rows(void) { return LINES; }

static size_t line_after(size_t at) {
  const char *feed = memchr(file.bytes + at, '\n', file.end - at);
  return feed == NULL ? file.end : (size_t)(feed - file.bytes) + 1;
}

static size_t line_before(size_t at) {
  if (at == 0) return 0;
  const char *feed = memrchr(file.bytes, '\n', at - 1);
  return feed == NULL ? 0 : (size_t)(feed - file.bytes) + 1;
}

/* Moves `at` by that many lines, as far as there are lines to show. */
static size_t moved(size_t at, int lines) {
  for (; lines > 0 && line_after(at) < file.end; lines--) at = line_after(at);
  for (; lines < 0 && at > 0; lines++) at = line_before(at);
  return at;
}

static size_t last_page(void) { return moved(file.end, -rows()); }

/* Maps what the file holds now. Returns whether there are new whole lines. */
static int map(void) {
  struct stat status;
  if (fstat(file.descriptor, &status) < 0 || status.st_size == 0) return 0;
  if (file.mapped > 0) munmap((void *)file.bytes, file.mapped);
  file.mapped = (size_t)status.st_size;
  file.bytes = mmap(NULL, file.mapped, PROT_READ, MAP_SHARED, file.descriptor, 0);
  if (file.bytes == MAP_FAILED) {
    file.mapped = file.end = top = 0;
    return 0;
  }
  const char *feed = memrchr(file.bytes, '\n', file.mapped);
  size_t before = file.end;
  file.end = feed == NULL ? 0 : (size_t)(feed - file.bytes) + 1;
  if (top > file.end) top = last_page(); /* the file was cut short */
  return file.end != before;
}

static void draw_line(int row, size_t at) {
  char text[1024];
  size_t length = at < file.end ? line_after(at) - at - 1 : 0;
  size_t width = (size_t)COLS < sizeof text ? (size_t)COLS : sizeof text;
  if (length > width) length = width;
  for (size_t i = 0; i < length; i++) {
    unsigned char byte = (unsigned char)file.bytes[at + i];
    text[i] = (char)(byte < ' ' || byte == 0x7F ? ' ' : byte);
  }
  attrset(row == bar ? A_REVERSE : A_NORMAL);
  mvaddnstr(row, 0, text, (int)length);
  row == bar ? hline(' ' | A_REVERSE, COLS - getcurx(stdscr)) : clrtoeol();
}

static void draw_page(void) {
  size_t at = top;
  for (int row = 0; row < rows(); row++) {
    draw_line(row, at);
    at = line_after(at);
  }
}

static void move_bar(int to) {
  int from = bar;
  bar = to;
  draw_line(from, moved(top, from));
  draw_line(to, moved(top, to));
}

static void scroll_to(size_t at) {
  top = at;
  draw_page();
}

/* Returns 0 for the key that ends the program. */
static int answer(int key) {
  switch (key) {
  case 'q': return 0;
  case KEY_DOWN:
    if (bar + 1 < rows()) move_bar(bar + 1);
    else if (top < last_page()) scroll_to(line_after(top));
    break;
  case KEY_UP: bar > 0 ? move_bar(bar - 1) : scroll_to(line_before(top)); break;
  case KEY_NPAGE: {
    size_t next = moved(top, rows()), last = last_page();
    scroll_to(next < last ? next : last);
    break;
  }
  case KEY_PPAGE: scroll_to(moved(top, -rows())); break;
  case KEY_RESIZE:
    if (bar >= rows()) bar = rows() - 1;
    erase();
    draw_page();
    break;
  default: break;
  }
  return 1;
}

static void open_screen(void) {
  setlocale(LC_ALL, "");
  initscr();
  cbreak();
  noecho();
  keypad(stdscr, TRUE);
  nodelay(stdscr, TRUE);
  set_escdelay(25);
  typeahead(-1);
  curs_set(0);
  /* ncurses 6.4 flushes at every cursor movement until it has been suspended once: then it writes once a frame. */
  endwin();
  refresh();
}

static void follow(int watch) {
  char events[4096];
  while (read(watch, events, sizeof events) > 0) {}
  int was_at_end = top == last_page();
  if (map()) scroll_to(was_at_end ? last_page() : top);
}

int main(int count, char **arguments) {
  if (count != 2) return fputs("usage: kentongan-floor FILE\n", stderr), 2;
  file.descriptor = open(arguments[1], O_RDONLY | O_CLOEXEC);
  int watch = inotify_init1(IN_NONBLOCK | IN_CLOEXEC);
  if (file.descriptor < 0 || watch < 0 || inotify_add_watch(watch, arguments[1], IN_MODIFY) < 0) {
    return perror(arguments[1]), 1;
  }
  open_screen();
  map();
  scroll_to(last_page());
  refresh();
  struct pollfd ready[2] = {{STDIN_FILENO, POLLIN, 0}, {watch, POLLIN, 0}};
  for (;;) {
    /* A resize interrupts the wait, and the next key is KEY_RESIZE. */
    if (poll(ready, 2, -1) < 0 && errno != EINTR) break;
    if (ready[0].revents & POLLHUP) break;
    if (ready[1].revents & POLLIN) follow(watch);
    for (int key = getch(); key != ERR; key = getch()) {
      if (!answer(key)) return endwin(), 0;
    }
    refresh();
  }
  return endwin(), 1;
}
