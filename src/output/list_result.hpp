#pragma once

#include <string>
#include <string_view>

namespace output {

/// What became of one line of a list.
struct ListResult {
    int line = 0;
    std::string file;         ///< that was to be written
    std::string_view result;  ///< "done", "skipped" or "failed"
    std::string reason;       ///< of a failure
};

/// One line of JSON.
std::string list_result_json(const ListResult& result);

}  // namespace output
