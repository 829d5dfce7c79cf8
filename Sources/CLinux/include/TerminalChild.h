/// Starting a program on a terminal of its own, as a terminal emulator does.
#pragma once

/// Opens our end of a new terminal, closed on exec, and writes the path of the program's end into `path`. Returns the
/// descriptor, or -1 with `errno` set.
int linux_open_terminal(char *path, int capacity);

/// Starts `program` as the leader of a new session whose controlling terminal is the device at `terminal`: standard input,
/// output and error are that terminal, every other descriptor is closed, and signals are as a shell would leave them.
/// `directory` may be NULL for the caller's own. Returns the process id, or -1 with `errno` set.
int linux_spawn_on_terminal(
    const char *terminal, const char *program, char *const arguments[], char *const environment[],
    const char *directory);

/// A descriptor that becomes readable when the process ends. Closed on exec; -1 with `errno` set on failure.
int linux_process_descriptor(int process);
