#pragma once

#include "architecture/source_file.hpp"

#include <string>
#include <vector>

namespace architecture {

struct Include {
    std::size_t line = 0;  ///< from 0
    bool quoted = false;
    std::string header{};
};

/// The includes of one file, not counting comments.
std::vector<Include> includes_of(const SourceFile& file);

/// The include paths from a file of `module` through the headers of `files` (all of src) to a header whose name starts
/// with one of `beginnings`: one sentence for each of our files that includes it.
std::vector<std::string> reached_headers(const std::vector<SourceFile>& files, const std::string& module,
                                         const std::vector<std::string>& beginnings);

}  // namespace architecture
