#define _GNU_SOURCE
#include "CKernels.h"
#include <sched.h>

long cores_available(int *cores, long capacity) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) != 0) return 0;
    long count = 0;
    for (int core = 0; core < CPU_SETSIZE && count < capacity; core++)
        if (CPU_ISSET(core, &set)) cores[count++] = core;
    return count;
}

int pin_thread_to_core(int core) {
    cpu_set_t set;
    CPU_ZERO(&set);
    CPU_SET(core, &set);
    return sched_setaffinity(0, sizeof set, &set);
}

static _Thread_local int pins;
static _Thread_local cpu_set_t allowed;

void pin_thread_for_now(int core) {
    if (pins++ > 0) return;
    // Best effort: a container may forbid it, and then the scheduler places the thread.
    if (sched_getaffinity(0, sizeof allowed, &allowed) != 0) CPU_ZERO(&allowed);
    else pin_thread_to_core(core);
}

void unpin_thread(void) {
    if (--pins > 0 || CPU_COUNT(&allowed) == 0) return;
    sched_setaffinity(0, sizeof allowed, &allowed);
}
