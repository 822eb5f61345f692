#include "platform/file_lock.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <utility>

namespace platform {

namespace {

/// Whether `descriptor` is still the file of this name: the last holder may just have removed it.
bool has_its_name(int descriptor, const std::filesystem::path& file) {
    struct stat open {};
    struct stat named {};
    return ::fstat(descriptor, &open) == 0 && ::stat(file.c_str(), &named) == 0 && open.st_ino == named.st_ino &&
           open.st_dev == named.st_dev;
}

}  // namespace

std::optional<FileLock> FileLock::take(const std::filesystem::path& file) {
    const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) return std::nullopt;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0 || !has_its_name(descriptor, file)) {
        ::close(descriptor);
        return std::nullopt;
    }
    return FileLock(file, descriptor);
}

FileLock::~FileLock() {
    give_up();
}

FileLock::FileLock(FileLock&& other) noexcept
    : file_(std::move(other.file_)), descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
    if (this == &other) return *this;
    give_up();
    file_ = std::move(other.file_);
    descriptor_ = std::exchange(other.descriptor_, -1);
    return *this;
}

void FileLock::give_up() {
    if (descriptor_ < 0) return;
    ::unlink(file_.c_str());  // before closing, so that nobody else's new lock is removed
    ::close(descriptor_);
    descriptor_ = -1;
}

}  // namespace platform
