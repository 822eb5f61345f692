#pragma once

#include "architecture/source_file.hpp"

#include <string>
#include <vector>

namespace architecture {

/// A function defined in a file, including members and test cases.
struct Function {
    std::string head;      ///< its first line, verbatim
    std::size_t line = 0;  ///< line number of the head, from 1
    std::size_t lines = 0;
};

/// All functions except lambdas, which count as part of the enclosing function. Braces are counted, so the text must be
/// valid C++.
std::vector<Function> functions_of(const SourceFile& file);

}  // namespace architecture
