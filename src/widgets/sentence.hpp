#pragma once

#include <string>

namespace widgets {

/// Capitalises `text`: messages start with a parameter's name, which is lower case on the command line.
std::string as_sentence(std::string text);

}  // namespace widgets
