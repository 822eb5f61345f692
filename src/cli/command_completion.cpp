#include "cli/commands.hpp"
#include "cli/completion.hpp"
#include "platform/standard_streams.hpp"

#include <CLI/CLI.hpp>

namespace cli {

ReadCommand define_completion(CLI::App& app) {
    const auto shell = std::make_shared<std::string>();
    app.add_option("shell", *shell, "The shell that the script is for")
        ->option_text("bash|zsh")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh"}));
    return [shell, &app](const Common&) -> Command {
        const CLI::App& whole = *app.get_parent();  // has all its commands by now
        return Completion{completion_script(whole, *shell == "bash" ? Shell::bash : Shell::zsh)};
    };
}

int run_command(const Completion& asked) {
    platform::write_to_stdout(asked.script);
    return 0;
}

}  // namespace cli
