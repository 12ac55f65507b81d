#include "cncurses.h"

#include <signal.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGHUP, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };

static struct sigaction before[fatal_count];
static struct termios modes;
static int input_fd, output_fd;

// Only calls that are safe in a signal handler. Ends by handing the signal to whoever had it before: the default
// action, or Swift's own backtrace. In C because the same in Swift crashed optimised builds.
static void restore(int number) {
    static const char bytes[] = "\033[?1006l\033[?1000l\033[r\033[0m\033[?1049l\033[?1l\033>\033[?25h";
    (void)!write(output_fd, bytes, sizeof bytes - 1);
    tcsetattr(input_fd, TCSANOW, &modes);
    for (int i = 0; i < fatal_count; i++)
        if (fatal[i] == number) sigaction(number, &before[i], NULL);
    raise(number);
}

void gz_restore_on_crash(int input, int output) {
    if (tcgetattr(input, &modes) != 0) return;
    input_fd = input;
    output_fd = output;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    sigemptyset(&action.sa_mask);
    action.sa_handler = restore;
    action.sa_flags = SA_ONSTACK;
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &before[i]);
}
