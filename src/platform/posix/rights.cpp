#include "platform/posix/rights.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/xattr.h>
#include <unistd.h>

#include <cerrno>
#include <vector>

namespace platform {

namespace {

constexpr const char* access_list = "system.posix_acl_access";
constexpr mode_t of_group = 070;
constexpr mode_t of_others = 07;
constexpr mode_t runs_as_another = 06000;

std::vector<char> access_list_of(const std::filesystem::path& model) {
    const ssize_t size = ::getxattr(model.c_str(), access_list, nullptr, 0);
    std::vector<char> bytes(size > 0 ? static_cast<std::size_t>(size) : 0);
    if (!bytes.empty() && ::getxattr(model.c_str(), access_list, bytes.data(), bytes.size()) != size) bytes.clear();
    return bytes;
}

/// The mode for a file whose owner or group may have changed: a new group gets the permissions of others.
mode_t safe_mode(int descriptor, const struct stat& model) {
    const mode_t mode = model.st_mode & 07777;
    struct stat now {};
    if (::fstat(descriptor, &now) != 0) return mode & ~(runs_as_another | of_group | of_others);
    if (now.st_uid == model.st_uid && now.st_gid == model.st_gid) return mode;
    if (now.st_gid == model.st_gid) return mode & ~runs_as_another;
    return (mode & ~(runs_as_another | of_group)) | ((mode & of_others) << 3U);
}

}  // namespace

bool take_over_rights(int descriptor, const std::filesystem::path& model) {
    struct stat had {};
    if (::stat(model.c_str(), &had) != 0) return false;
    if (::fchown(descriptor, had.st_uid, had.st_gid) != 0 && ::fchown(descriptor, static_cast<uid_t>(-1), had.st_gid))
        errno = 0;  // only root may change the owner: safe_mode takes care of that
    const mode_t mode = safe_mode(descriptor, had);
    const std::vector<char> list = access_list_of(model);
    // With an access control list, the group bits are its mask.
    if (::fchmod(descriptor, list.empty() ? mode : mode & ~of_group) != 0) return false;
    if (!list.empty() && ::fsetxattr(descriptor, access_list, list.data(), list.size(), 0) != 0) errno = 0;
    return true;
}

bool take_over_rights(const std::filesystem::path& name, const std::filesystem::path& model) {
    const int descriptor = ::open(name.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool taken = take_over_rights(descriptor, model);
    const int reason = errno;
    ::close(descriptor);
    errno = reason;
    return taken;
}

bool take_default_rights(int descriptor, unsigned wanted) {
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return ::fchmod(descriptor, wanted & ~mask) == 0;
}

}  // namespace platform
