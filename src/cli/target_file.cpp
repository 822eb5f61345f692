#include "cli/target_file.hpp"

#include "cli/commands.hpp"
#include "core/error.hpp"
#include "platform/files.hpp"
#include "platform/standard_streams.hpp"

#include <fmt/format.h>

namespace cli {

void require_writable(const std::filesystem::path& file, bool force) {
    if (file == standard_output) return;
    std::error_code ignored;
    const std::string name = file.string();
    const std::filesystem::path folder = file.has_parent_path() ? file.parent_path() : ".";
    if (!std::filesystem::is_directory(folder, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": the folder does not exist", name));
    if (std::filesystem::is_directory(file, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": it is a folder", name));
    if (!force && std::filesystem::is_regular_file(file, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": the file already exists (--force overwrites)", name));
}

void require_writable_folder(const std::filesystem::path& folder, bool force) {
    std::error_code ignored;
    const std::filesystem::path named = folder.has_filename() ? folder : folder.parent_path();
    const std::filesystem::path parent = named.has_parent_path() ? named.parent_path() : ".";
    if (!std::filesystem::is_directory(parent, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": the folder above does not exist", folder.string()));
    if (!std::filesystem::exists(named, ignored)) return;
    if (!std::filesystem::is_directory(named, ignored))
        core::throw_failure(fmt::format("cannot write \"{}\": it is a file", folder.string()));
    if (!force && !std::filesystem::is_empty(named, ignored))
        core::throw_failure(
            fmt::format("cannot write \"{}\": the folder is not empty (--force writes into it)", folder.string()));
}

void write_target(const std::filesystem::path& file, bool force, std::string_view text) {
    if (file == standard_output)
        platform::write_to_stdout(text);
    else
        platform::write_file(file, text, force);
}

void write_target(const std::filesystem::path& file, bool force, std::span<const std::uint8_t> bytes) {
    write_target(file, force, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

}  // namespace cli
