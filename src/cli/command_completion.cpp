#include "cli/commands.hpp"

#include <CLI/CLI.hpp>

namespace cli {

ReadCommand define_completion(CLI::App& app) {
    const auto shell = std::make_shared<std::string>();
    app.add_option("shell", *shell, "The shell that the script is for")
        ->option_text("bash|zsh")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh"}));
    return [shell](const Common&) -> Command { return WriteCompletion{*shell == "bash" ? Shell::bash : Shell::zsh}; };
}

}  // namespace cli
