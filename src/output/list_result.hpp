#pragma once

#include <string>
#include <string_view>

namespace output {

/// The result of one line of a list.
struct ListResult {
    int line = 0;
    std::string file;         ///< the output file
    std::string_view result;  ///< "done", "skipped" or "failed"
    std::string reason;       ///< if "failed"
};

/// The result as one line of JSON.
std::string list_result_json(const ListResult& result);

}  // namespace output
