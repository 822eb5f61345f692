#pragma once

#include "architecture/source_file.hpp"

#include <string>
#include <vector>

namespace architecture {

/// A function that a file defines, members and cases of tests among them.
struct Function {
    std::string head;      ///< its first line, as it stands
    std::size_t line = 0;  ///< of the head, from 1
    std::size_t lines = 0;
};

/// All of them but lambdas, which count with the function around them; by the braces, so that the text must be C++
/// that compiles.
std::vector<Function> functions_of(const SourceFile& file);

}  // namespace architecture
