#include "app/target_file.hpp"

#include "app/standard_streams.hpp"
#include "core/error.hpp"
#include "platform/paths.hpp"

#include <fmt/format.h>

namespace app {

void require_writable(const CommandLine& line) {
    if (line.output == "-") return;
    std::error_code ignored;
    const std::string name = line.output.string();
    const std::filesystem::path folder = line.output.has_parent_path() ? line.output.parent_path() : ".";
    if (!std::filesystem::is_directory(folder, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": the folder does not exist", name));
    if (std::filesystem::is_directory(line.output, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": it is a folder", name));
    if (!line.force && std::filesystem::is_regular_file(line.output, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": the file exists already (--force overwrites)", name));
}

void write_target(const CommandLine& line, std::span<const std::uint8_t> bytes) {
    if (line.output == "-")
        write_to_stdout({reinterpret_cast<const char*>(bytes.data()), bytes.size()});
    else
        platform::write_file(line.output, bytes, line.force);
}

void write_target(const CommandLine& line, std::string_view text) {
    write_target(line, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()));
}

}  // namespace app
