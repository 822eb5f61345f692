#pragma once

#include <string>

namespace CLI {
class App;
}

namespace cli {

enum class Shell { bash, zsh };

/// A script with which the shell completes commands, options, their words and file names, made from the options that
/// are defined.
std::string completion_script(const CLI::App& app, Shell shell);

}  // namespace cli
