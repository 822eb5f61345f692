#pragma once

#include <string>

namespace session {

/// A question asked over the window before a scenario's own file is replaced.
struct SaveQuestion {
    enum class Kind {
        none,
        changed,   ///< another program has written to the file
        read_only  ///< the file must not be written to
    };
    Kind kind = Kind::none;
    std::string path{};  ///< of the file
    bool operator==(const SaveQuestion&) const = default;
};

}  // namespace session
