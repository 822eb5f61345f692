#include "platform/rights.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace platform {

namespace {

constexpr mode_t permissions = 07777;

}  // namespace

/// The page's file system has one user and no access control lists.
bool take_over_rights(int descriptor, const std::filesystem::path& model) {
    struct stat had {};
    return ::stat(model.c_str(), &had) == 0 && ::fchmod(descriptor, had.st_mode & permissions) == 0;
}

bool take_over_rights(const std::filesystem::path& name, const std::filesystem::path& model) {
    struct stat had {};
    return ::stat(model.c_str(), &had) == 0 && ::chmod(name.c_str(), had.st_mode & permissions) == 0;
}

bool take_default_rights(int descriptor, unsigned wanted) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return ::fchmod(descriptor, wanted & ~mask) == 0;
}

}  // namespace platform
