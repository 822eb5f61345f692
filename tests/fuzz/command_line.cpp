#include "cli/command_line.hpp"

#include "fuzz/refusal.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <vector>

// A command line, one argument per line. Files named in it are only looked up beside the fuzzer.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    std::vector<std::string> arguments{"adiposcope"};
    arguments.emplace_back();
    for (const char c : std::string(reinterpret_cast<const char*>(data), size)) {
        if (c == '\n' || c == '\0')
            arguments.emplace_back();
        else
            arguments.back().push_back(c == '/' ? '_' : c);
    }
    std::vector<const char*> argv;
    for (const std::string& argument : arguments) argv.push_back(argument.c_str());
    accepted([&] {
        const cli::Command command = cli::parse_command_line(static_cast<int>(argv.size()), argv.data());
        if (const auto* print = std::get_if<cli::PrintText>(&command)) require(!print->text.empty());
        if (const auto* simulate = std::get_if<cli::Simulate>(&command)) require(simulate->every >= 1);
        std::visit(
            [](const auto& asked) {
                if constexpr (requires { asked.subject; }) document::validate(asked.subject.scenario.document);
            },
            command);
    });
    return 0;
}
