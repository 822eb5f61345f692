#include "platform/files.hpp"

#include "core/error.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <string>

namespace platform {
namespace {

std::string quoted(const std::filesystem::path& file) {
    return "\"" + file.string() + "\"";
}

[[noreturn]] void throw_unwritten(const std::filesystem::path& file, const std::string& reason) {
    core::throw_failure("cannot write " + quoted(file) + ": " + reason);
}

/// An open file that disappears again unless it was given its final name.
class Temporary {
  public:
    explicit Temporary(const std::filesystem::path& file)
        : name_((file.parent_path() / ".adiposcope-XXXXXX").string()), descriptor_(mkostemp(name_.data(), O_CLOEXEC)) {
        if (descriptor_ < 0) {
            const int reason = errno;
            const bool missing = reason == ENOENT || reason == ENOTDIR;
            throw_unwritten(file, missing ? "the folder does not exist" : std::strerror(reason));
        }
    }
    ~Temporary() {
        close_now();
        if (!name_.empty()) unlink(name_.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    int descriptor() const { return descriptor_; }
    const char* name() const { return name_.c_str(); }
    bool close_now() {
        const bool closed = descriptor_ < 0 || ::close(descriptor_) == 0;
        descriptor_ = -1;
        return closed;
    }
    void keep() { name_.clear(); }

  private:
    std::string name_;
    int descriptor_;
};

/// More than the largest picture takes; endless input, such as /dev/zero, is refused here.
constexpr std::size_t longest_file = std::size_t{1} << 29U;

bool write_all(int descriptor, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

/// Permissions that a newly created file would get.
mode_t default_permissions() {
    const mode_t mask = umask(0);
    umask(mask);
    return 0666 & ~mask;
}

/// Gives the temporary its name only if nothing has that name, even when two programs try at once.
void name_new(Temporary& temporary, const std::filesystem::path& file) {
    if (::link(temporary.name(), file.c_str()) == 0) return;  // the destructor removes the first name
    if (errno == EEXIST) throw_unwritten(file, "the file already exists (--force overwrites)");
    // Some file systems have no hard links; there the check and the renaming are two steps.
    struct stat existing {};
    if (::lstat(file.c_str(), &existing) == 0) throw_unwritten(file, "the file already exists (--force overwrites)");
    if (std::rename(temporary.name(), file.c_str()) != 0) throw_unwritten(file, std::strerror(errno));
    temporary.keep();
}

/// Writes to what is not a regular file (a terminal, a pipe, /dev/null), where there is nothing to overwrite.
void write_through(const std::filesystem::path& file, std::span<const std::uint8_t> bytes) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) throw_unwritten(file, std::strerror(errno));
    const bool written = write_all(descriptor, bytes);
    const int reason = errno;
    ::close(descriptor);
    if (!written) throw_unwritten(file, std::strerror(reason));
}

}  // namespace

void write_file(const std::filesystem::path& file, std::span<const std::uint8_t> bytes, bool overwrite) {
    if (file.filename().empty()) throw_unwritten(file, "a file name was expected");
    struct stat existing {};
    std::filesystem::path target = file;
    if (::stat(file.c_str(), &existing) == 0) {
        if (S_ISDIR(existing.st_mode)) throw_unwritten(file, "it is a folder");
        if (!S_ISREG(existing.st_mode)) return write_through(file, bytes);
        if (!overwrite) throw_unwritten(file, "the file already exists (--force overwrites)");
        target = std::filesystem::canonical(file);  // a symbolic link stays a link
    }
    Temporary temporary(target);
    if (!write_all(temporary.descriptor(), bytes)) throw_unwritten(file, std::strerror(errno));
    // A file that takes the place of another is on the disk before it does: a power cut must not lose both.
    if (overwrite && ::fsync(temporary.descriptor()) != 0 && errno != EINVAL && errno != EROFS)
        throw_unwritten(file, std::strerror(errno));
    if (::fchmod(temporary.descriptor(), default_permissions()) != 0 || !temporary.close_now())
        throw_unwritten(file, std::strerror(errno));
    if (!overwrite) return name_new(temporary, target);
    if (std::rename(temporary.name(), target.c_str()) != 0) throw_unwritten(file, std::strerror(errno));
    temporary.keep();
}

void write_file(const std::filesystem::path& file, std::string_view text, bool overwrite) {
    write_file(file, std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size()), overwrite);
}

std::vector<std::uint8_t> read_file(const std::filesystem::path& file) {
    const auto fail = [&file](const char* reason) {
        core::throw_invalid("cannot read " + quoted(file) + ": " + reason);
    };
    const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) fail(errno == ENOENT ? "there is no such file" : std::strerror(errno));
    std::vector<std::uint8_t> bytes;
    std::size_t size = 0;
    ssize_t got = 0;
    do {
        bytes.resize(size + (1U << 20U));
        got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
        if (got > 0) size += static_cast<std::size_t>(got);
    } while ((got > 0 && size <= longest_file) || (got < 0 && errno == EINTR));
    const int reason = errno;
    ::close(descriptor);
    if (size > longest_file) fail("it is longer than 512 MiB");
    if (got < 0) fail(reason == EISDIR ? "it is a folder" : std::strerror(reason));
    bytes.resize(size);
    return bytes;
}

}  // namespace platform
