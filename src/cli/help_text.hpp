#pragma once

#include <string>

namespace CLI {
class App;
}

namespace cli {

/// The `--help` text of a command or of the program. No line is longer than `columns`, except for a single long word.
std::string help_text(const CLI::App& app, int columns);

}  // namespace cli
