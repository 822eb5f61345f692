#pragma once

#include <string>

namespace widgets {

/// `text` with a capital first letter: messages begin with a parameter's name, which is lower case on the command line.
std::string as_sentence(std::string text);

}  // namespace widgets
