#define _GNU_SOURCE
#include "CTerminalGuard.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

enum { MAX_BYTES = 512, ALTERNATE_STACK = 65536, UNREAD_LIMIT = 3 };

// Two copies, so that a handler that runs during a change still reads a whole one.
struct message {
    struct {
        char bytes[MAX_BYTES];
        size_t count;
    } copies[2];
    atomic_int current;
};

static const int fatal_signals[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE, SIGSYS};
static const int soft_signals[] = {SIGWINCH, SIGINT,  SIGTERM, SIGHUP,
                                   SIGQUIT,  SIGTSTP, SIGCONT};
enum {
    FATAL_COUNT = sizeof fatal_signals / sizeof *fatal_signals,
    SOFT_COUNT = sizeof soft_signals / sizeof *soft_signals
};

static atomic_int armed;
static atomic_int unread;
static int terminal_fd = -1;
static int pipe_ends[2] = {-1, -1};
static struct termios saved;
static struct message restore_bytes;
static struct message crash_notice;
static struct sigaction previous_fatal[FATAL_COUNT];
static struct sigaction previous_soft[SOFT_COUNT];
static int fatal_installed, soft_installed;

static void set_message(struct message *message, const char *bytes, size_t count) {
    int next = 1 - atomic_load(&message->current);
    message->copies[next].count = count < MAX_BYTES ? count : MAX_BYTES;
    memcpy(message->copies[next].bytes, bytes, message->copies[next].count);
    atomic_store(&message->current, next);
}

static void write_message(const struct message *message) {
    int current = atomic_load(&message->current);
    const char *bytes = message->copies[current].bytes;
    size_t left = message->copies[current].count;
    while (left > 0) {
        ssize_t written = write(terminal_fd, bytes, left);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) return;
        bytes += written;
        left -= (size_t)written;
    }
}

// Returns whether this call did it: two threads may crash at once.
static int restore_once(void) {
    if (!atomic_exchange(&armed, 0)) return 0;
    int error = errno;
    write_message(&restore_bytes);
    // A background process that sets a terminal is stopped by TTOU, which would leave it raw.
    sigset_t block, old;
    sigemptyset(&block);
    sigaddset(&block, SIGTTOU);
    pthread_sigmask(SIG_BLOCK, &block, &old);
    tcsetattr(terminal_fd, TCSADRAIN, &saved);
    pthread_sigmask(SIG_SETMASK, &old, NULL);
    errno = error;
    return 1;
}

void terminal_guard_restore(void) { restore_once(); }

static void set_default(int signal) {
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = SIG_DFL;
    sigaction(signal, &action, NULL);
}

static void on_fatal(int signal, siginfo_t *info, void *context) {
    (void)context;
    if (restore_once()) write_message(&crash_notice);
    for (int i = 0; i < FATAL_COUNT; i++)
        if (fatal_signals[i] == signal) sigaction(signal, &previous_fatal[i], NULL);
    // A fault happens again on return and reaches the handler before ours, Swift's backtracer or
    // the default. One sent by kill or raise does not, and has to be sent again; the backtracer
    // waits for ever on those, except on the ABRT of abort(), which is no SI_USER.
    if (info->si_code <= 0) {
        if (signal != SIGABRT || info->si_code == SI_USER) set_default(signal);
        raise(signal);
    }
}

static void on_soft(int signal) {
    int error = errno;
    int ends = signal == SIGINT || signal == SIGTERM || signal == SIGHUP || signal == SIGQUIT;
    if (ends && atomic_fetch_add(&unread, 1) + 1 >= UNREAD_LIMIT) {
        restore_once();
        set_default(signal);
        raise(signal);
    }
    unsigned char byte = (unsigned char)signal;
    // A full pipe loses nothing: it holds earlier signals that wake the loop all the same.
    ssize_t written = write(pipe_ends[1], &byte, 1);
    (void)written;
    errno = error;
}

// A parent may have left signals blocked, and then neither a resize nor an end would reach us.
static void unblock(int signal) {
    sigset_t set;
    sigemptyset(&set);
    sigaddset(&set, signal);
    pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

static void install_soft(int signal, struct sigaction *previous) {
    unblock(signal);
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_handler = on_soft;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    sigaction(signal, &action, previous);
}

int terminal_guard_open_pipe(void) {
    if (pipe_ends[0] < 0 && pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK)) return -1;
    atomic_store(&unread, 0);
    if (!soft_installed)
        for (int i = 0; i < SOFT_COUNT; i++) install_soft(soft_signals[i], &previous_soft[i]);
    soft_installed = 1;
    return pipe_ends[0];
}

void terminal_guard_acknowledge(void) { atomic_store(&unread, 0); }

static void restore_at_exit(void) { restore_once(); }

int terminal_guard_arm(int fd) {
    if (tcgetattr(fd, &saved)) return -1;
    terminal_fd = fd;
    static int prepared;
    if (!prepared) {
        // A stack overflow leaves no stack for its handler.
        stack_t stack;
        memset(&stack, 0, sizeof stack);
        stack.ss_size = ALTERNATE_STACK;
        stack.ss_sp = malloc(stack.ss_size);
        if (stack.ss_sp) sigaltstack(&stack, NULL);
        atexit(restore_at_exit);
        prepared = 1;
    }
    if (!fatal_installed) {
        struct sigaction action;
        memset(&action, 0, sizeof action);
        action.sa_sigaction = on_fatal;
        action.sa_flags = SA_SIGINFO | SA_ONSTACK;
        sigemptyset(&action.sa_mask);
        for (int i = 0; i < FATAL_COUNT; i++)
            sigaction(fatal_signals[i], &action, &previous_fatal[i]);
    }
    fatal_installed = 1;
    atomic_store(&armed, 1);
    return 0;
}

void terminal_guard_set_restore_bytes(const char *bytes, size_t count) {
    set_message(&restore_bytes, bytes, count);
}

void terminal_guard_set_crash_notice(const char *bytes, size_t count) {
    set_message(&crash_notice, bytes, count);
}

void terminal_guard_disarm(void) {
    atomic_store(&armed, 0);
    if (fatal_installed)
        for (int i = 0; i < FATAL_COUNT; i++)
            sigaction(fatal_signals[i], &previous_fatal[i], NULL);
    if (soft_installed)
        for (int i = 0; i < SOFT_COUNT; i++) sigaction(soft_signals[i], &previous_soft[i], NULL);
    fatal_installed = soft_installed = 0;
    for (int end = 0; end < 2; end++) {
        if (pipe_ends[end] >= 0) close(pipe_ends[end]);
        pipe_ends[end] = -1;
    }
    set_message(&restore_bytes, "", 0);
    set_message(&crash_notice, "", 0);
}

void terminal_guard_stop(int fd) {
    // CONT is left to its default for the while: its news is that this function returns.
    struct sigaction handler, continued;
    set_default(SIGTSTP);
    sigaction(SIGCONT, NULL, &continued);
    set_default(SIGCONT);
    // The whole group, so that a `make` around the program stops with it.
    kill(0, SIGTSTP);
    // `bg` continues a program that must not touch the terminal yet. TTOU stops it again; where
    // nobody could continue it the kernel ignores that, hence the limit.
    const struct timespec pause = {0, 10 * 1000 * 1000};
    for (int tries = 0; tries < 50; tries++) {
        pid_t foreground = tcgetpgrp(fd);
        if (foreground < 0 || foreground == getpgrp()) break;
        kill(0, SIGTTOU);
        nanosleep(&pause, NULL);
    }
    sigaction(SIGCONT, &continued, NULL);
    install_soft(SIGTSTP, &handler);
}
