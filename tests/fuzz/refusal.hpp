#pragma once

#include "core/error.hpp"

#include <cstdlib>
#include <string>

// The contract of every parser for arbitrary bytes: a value, or one sentence.

/// Aborts unless `holds`, so that the fuzzer saves the input.
inline void require(bool holds) {
    if (!holds) std::abort();
}

/// Calls `read`; false if it refused its input. Any other exception propagates and ends the fuzzer.
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
