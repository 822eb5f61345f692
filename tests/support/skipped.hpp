#pragma once

#include "support/catch.hpp"

/// Skips a test case that cannot run here, and says why; scripts/test repeats these lines at its end.
#ifdef SKIP  // Catch2 3
#define ADIPOSCOPE_SKIP(why) SKIP("SKIPPED: " << (why))
#else
#define ADIPOSCOPE_SKIP(why)        \
    do {                            \
        WARN("SKIPPED: " << (why)); \
        return;                     \
    } while (false)
#endif
