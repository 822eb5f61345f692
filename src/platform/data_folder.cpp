#include "platform/data_folder.hpp"

#include "core/error.hpp"
#include "platform/program_file.hpp"

#include <string>
#include <system_error>

namespace platform {
namespace {

bool holds_data(const std::filesystem::path& folder) {
    std::error_code ignored;
    return std::filesystem::is_directory(folder / "models", ignored) &&
           std::filesystem::is_directory(folder / "assets", ignored);
}

}  // namespace

std::filesystem::path data_folder() {
    const std::filesystem::path beside = program_file().parent_path();
    const std::filesystem::path installed = beside.parent_path() / "share" / "adiposcope";
    for (const auto& folder : {beside, installed})
        if (holds_data(folder)) return folder;
    for (std::filesystem::path folder = beside; folder != folder.root_path(); folder = folder.parent_path())
        if (holds_data(folder)) return folder;
    core::throw_failure("cannot find the folders models/ and assets/: looked in " + beside.string() + ", " +
                        installed.string() + " and every folder above the program");
}

}  // namespace platform
