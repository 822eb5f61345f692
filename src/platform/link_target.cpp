#include "platform/link_target.hpp"

#include "core/error.hpp"

#include <system_error>

namespace platform {

namespace {

constexpr int most_links = 40;  // limit of the Linux kernel

}  // namespace

std::filesystem::path link_target(const std::filesystem::path& name) {
    std::filesystem::path place = name;
    std::error_code fault;
    for (int links = 0; links < most_links; ++links) {
        if (!std::filesystem::is_symlink(std::filesystem::symlink_status(place, fault))) return place;
        const std::filesystem::path next = std::filesystem::read_symlink(place, fault);
        if (fault) break;
        place = next.is_absolute() ? next : place.parent_path() / next;
    }
    core::throw_failure("cannot write \"" + name.string() +
                        "\": " + (fault ? fault.message() : "its links lead round in a circle"));
}

}  // namespace platform
