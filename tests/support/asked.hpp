#pragma once

#include "session/action.hpp"

#include <variant>

/// The first action or effect of type `Kind`; null if there is none.
template <class Kind, class List>
const Kind* asked(const List& list) {
    for (const auto& one : list)
        if (const Kind* found = std::get_if<Kind>(&one)) return found;
    return nullptr;
}
