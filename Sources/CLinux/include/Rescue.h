/// Gives a terminal back when the program ends in any way that runs no code of its own: a crash, a kill, an exit.
#pragma once

#include <termios.h>

/// Remembers what to write to `fd` and which settings to restore on `tty`, and watches for fatal signals and for exit.
///
/// At most 1024 bytes are kept. Calling it again replaces what is remembered.
void rescue_arm(int fd, int tty, const struct termios *settings, const void *bytes, int length);

/// The terminal was given back for a while: nothing to rescue until `rescue_resume`.
void rescue_pause(void);
void rescue_resume(void);

/// Forgets the terminal: it has been given back in an orderly way. The watch can be armed again.
void rescue_disarm(void);
