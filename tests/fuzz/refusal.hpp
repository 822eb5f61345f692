#pragma once

#include "core/error.hpp"

#include <cstdlib>
#include <string>

// What every reader promises for any bytes at all: a value, or one sentence.

/// Aborts, so that the fuzzer keeps the input, unless `holds`.
inline void require(bool holds) {
    if (!holds) std::abort();
}

/// Calls `read`; false where it refused. Any other exception goes on and ends the fuzzer.
template <class Read>
bool accepted(Read read) {
    try {
        read();
        return true;
    } catch (const core::Error& fault) {
        const std::string sentence = fault.what();
        require(!sentence.empty() && sentence.find('\n') == std::string::npos);
        return false;
    }
}
