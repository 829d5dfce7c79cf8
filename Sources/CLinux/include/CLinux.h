/// The Linux calls an event loop stands on, which Glibc's Swift module does not export.
///
/// Every function that opens a descriptor returns it non-blocking and closed on exec, or -1 with `errno` set.
#pragma once

#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <sys/mman.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <unistd.h>

/// Blocks the signals in the calling thread and returns a descriptor they are read from instead.
///
/// Call it before other threads start: they inherit the mask, and a signal goes to any thread that does not block it.
static inline int linux_signalfd(const int *signals, int count) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < count; i++) sigaddset(&set, signals[i]);
  if (sigprocmask(SIG_BLOCK, &set, NULL) < 0) return -1;
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

/// The next signal waiting on the descriptor, 0 when there is none.
static inline int linux_signalfd_next(int fd) {
  struct signalfd_siginfo info;
  return read(fd, &info, sizeof info) == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

/// A bell that another thread rings to wake a `poll`.
static inline int linux_eventfd(void) { return eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC); }

/// Rings the bell; any number of rings before the next `linux_eventfd_drain` count as one.
static inline void linux_eventfd_ring(int fd) {
  uint64_t one = 1;
  while (write(fd, &one, sizeof one) < 0 && errno == EINTR) {}
}

/// Silences the bell; returns how often it was rung.
static inline uint64_t linux_eventfd_drain(int fd) {
  uint64_t rings = 0;
  return read(fd, &rings, sizeof rings) == (ssize_t)sizeof rings ? rings : 0;
}

/// A timer on the clock on the wall.
static inline int linux_timerfd(void) { return timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC); }

/// Sets the timer to a moment in Unix time; also fires when the clock is set. 0 seconds and 0 nanoseconds disarm it.
static inline int linux_timerfd_at(int fd, int64_t seconds, int64_t nanoseconds) {
  struct itimerspec when = {{0, 0}, {seconds, nanoseconds}};
  return timerfd_settime(fd, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &when, NULL);
}

/// A timer that counts from now, whatever happens to the clock on the wall.
static inline int linux_delayfd(void) { return timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC); }

/// Sets the timer to fire once after so many nanoseconds; 0 disarms it.
static inline int linux_delayfd_in(int fd, int64_t nanoseconds) {
  struct itimerspec when = {{0, 0}, {nanoseconds / 1000000000, nanoseconds % 1000000000}};
  return timerfd_settime(fd, 0, &when, NULL);
}

/// Takes note that the timer fired.
static inline void linux_timerfd_drain(int fd) {
  uint64_t expirations;
  ssize_t ignored = read(fd, &expirations, sizeof expirations);
  (void)ignored;
}

/// Gives the heap's free pages back to the system.
static inline void linux_trim_heap(void) { malloc_trim(0); }

/// A file that lives in memory only.
static inline int linux_memfd(const char *name) { return memfd_create(name, MFD_CLOEXEC); }

/// An inotify instance.
static inline int linux_inotify(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

/// One event of an inotify read; `name` is empty where the event is about the watched directory itself.
struct linux_inotify_event {
  int watch;
  uint32_t mask;
  const char *name;
  /// Where the next event begins.
  long next;
};

/// The event at `offset` of a buffer filled by `read` on an inotify descriptor; `name` points into the buffer.
static inline struct linux_inotify_event linux_inotify_event_at(const void *buffer, long offset) {
  struct inotify_event head;
  const char *start = (const char *)buffer + offset;
  memcpy(&head, start, sizeof head);
  struct linux_inotify_event event = {
      head.wd, head.mask, head.len ? start + sizeof head : "", offset + (long)(sizeof head + head.len)};
  return event;
}
