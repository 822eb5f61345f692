#pragma once

#include <string>

namespace CLI {
class App;
}

namespace cli {

/// What `--help` says of a command, or of the program: no line is longer than `columns`, unless a single word is.
std::string help_text(const CLI::App& app, int columns);

}  // namespace cli
