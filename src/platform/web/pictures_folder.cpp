#include "platform/pictures_folder.hpp"

#include "platform/user_folders.hpp"

namespace platform {

/// In the page's own file system; whatever appears there is offered as a download.
std::filesystem::path pictures_folder() {
    const std::filesystem::path home = home_folder();
    return home.empty() ? home : home / "downloads";
}

}  // namespace platform
