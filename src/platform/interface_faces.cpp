#include "platform/interface_faces.hpp"

#include "platform/data_folder.hpp"
#include "platform/files.hpp"
#include "platform/installed_faces.hpp"

#include <filesystem>

namespace platform {

namespace {

/// The fonts of a portable folder, so that text looks the same everywhere; otherwise empty.
InterfaceFaces find_shipped_faces() {
    const std::filesystem::path fonts = data_folder() / "fonts";
    const auto face = [&](const char* name) {
        return std::filesystem::exists(fonts / name) ? FontFace{.bytes = read_file(fonts / name)} : FontFace{};
    };
    return {.regular = face("Inter-Regular.otf"), .strong = face("Inter-SemiBold.otf")};
}

}  // namespace

InterfaceFaces find_interface_faces() {
    InterfaceFaces shipped = find_shipped_faces();
    const bool is_complete = !shipped.regular.bytes.empty() && !shipped.strong.bytes.empty();
    return is_complete ? shipped : installed_faces();
}

}  // namespace platform
