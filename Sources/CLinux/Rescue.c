#include "Rescue.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { capacity = 1024, signal_count = 9 };

static const int fatal[signal_count] = {SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGTERM, SIGHUP, SIGQUIT};

static struct {
  atomic_bool armed;
  int fd;
  int tty;
  struct termios settings;
  char bytes[capacity];
  int length;
} rescue;

// A terminal that takes nothing any more (a dead line, a stopped one) is waited for only so long.
static int has_room(void) {
  struct pollfd waiting = {.fd = rescue.fd, .events = POLLOUT};
  return poll(&waiting, 1, 200) > 0;
}

static void write_bytes(void) {
  int flags = fcntl(rescue.fd, F_GETFL);
  fcntl(rescue.fd, F_SETFL, flags | O_NONBLOCK);
  int done = 0;
  while (done < rescue.length) {
    ssize_t written = write(rescue.fd, rescue.bytes + done, (size_t)(rescue.length - done));
    if (written > 0) done += (int)written;
    else if (errno != EINTR && !(errno == EAGAIN && has_room())) break;
  }
  fcntl(rescue.fd, F_SETFL, flags);
}

// Only calls that POSIX lists as async-signal-safe.
static void give_back(void) {
  if (!atomic_exchange(&rescue.armed, 0)) return;
  int saved = errno;
  write_bytes();
  tcsetattr(rescue.tty, TCSANOW, &rescue.settings);
  errno = saved;
}

// The signal then ends the program as it would without us. The Swift runtime's own handler is passed over: at a terminal
// it asks for half a minute whether to start a debugger, which at a public screen is a way to a shell.
static void on_fatal(int number) {
  give_back();
  signal(number, SIG_DFL);
  raise(number);
}

// A stack of its own: a stack overflow leaves no room on the thread's.
static void watch_signals(void) {
  static char stack[64 * 1024];
  stack_t alternate = {.ss_sp = stack, .ss_size = sizeof stack};
  sigaltstack(&alternate, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_fatal;
  action.sa_flags = SA_ONSTACK;
  for (int i = 0; i < signal_count; i++) {
    struct sigaction former;
    sigaction(fatal[i], &action, &former);
    if (former.sa_handler == SIG_IGN) sigaction(fatal[i], &former, NULL);  // nohup: goes on, terminal and all
  }
}

void rescue_arm(int fd, int tty, const struct termios *settings, const void *bytes, int length) {
  static atomic_bool watching;
  atomic_store(&rescue.armed, 0);
  rescue.fd = fd;
  rescue.tty = tty;
  rescue.settings = *settings;
  rescue.length = length < capacity ? length : capacity;
  memcpy(rescue.bytes, bytes, (size_t)rescue.length);
  atomic_store(&rescue.armed, 1);
  if (atomic_exchange(&watching, 1)) return;
  watch_signals();
  atexit(give_back);
}

void rescue_pause(void) { atomic_store(&rescue.armed, 0); }
void rescue_resume(void) { atomic_store(&rescue.armed, 1); }

void rescue_disarm(void) { atomic_store(&rescue.armed, 0); }
