#pragma once

#include <string>

namespace CLI {
class App;
}

namespace cli {

enum class Shell { bash, zsh };

/// A script that makes the shell complete commands, options, their values and file names, generated from the defined
/// options.
std::string completion_script(const CLI::App& app, Shell shell);

}  // namespace cli
