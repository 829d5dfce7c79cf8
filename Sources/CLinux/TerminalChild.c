#define _GNU_SOURCE
#include "TerminalChild.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

int linux_open_terminal(char *path, int capacity) {
  int terminal = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return -1;
  if (grantpt(terminal) == 0 && unlockpt(terminal) == 0 && ptsname_r(terminal, path, (size_t)capacity) == 0) {
    return terminal;
  }
  int error = errno;
  close(terminal);
  errno = error;
  return -1;
}

static int choose_attributes(posix_spawnattr_t *attributes) {
  sigset_t all, none;
  sigfillset(&all);
  sigemptyset(&none);
  int error = posix_spawnattr_setsigdefault(attributes, &all);
  if (error == 0) error = posix_spawnattr_setsigmask(attributes, &none);
  if (error == 0) {
    error = posix_spawnattr_setflags(
        attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  }
  return error;
}

// A session leader without a terminal gets the first one that it opens: hence the open in the child.
static int choose_descriptors(posix_spawn_file_actions_t *actions, const char *terminal, const char *directory) {
  int error = posix_spawn_file_actions_addopen(actions, STDIN_FILENO, terminal, O_RDWR, 0);
  if (error == 0) error = posix_spawn_file_actions_adddup2(actions, STDIN_FILENO, STDOUT_FILENO);
  if (error == 0) error = posix_spawn_file_actions_adddup2(actions, STDIN_FILENO, STDERR_FILENO);
  if (error == 0) error = posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
  if (error == 0 && directory != NULL) error = posix_spawn_file_actions_addchdir_np(actions, directory);
  return error;
}

int linux_spawn_on_terminal(
    const char *terminal, const char *program, char *const arguments[], char *const environment[],
    const char *directory) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t actions;
  pid_t process = -1;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&actions);
  int error = choose_attributes(&attributes);
  if (error == 0) error = choose_descriptors(&actions, terminal, directory);
  if (error == 0) error = posix_spawnp(&process, program, &actions, &attributes, arguments, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  errno = error;
  return error == 0 ? process : -1;
}

int linux_process_descriptor(int process) { return (int)syscall(SYS_pidfd_open, process, 0); }
