#include "platform/files.hpp"

#include "core/error.hpp"
#include "platform/interrupt.hpp"
#include "platform/link_target.hpp"
#include "platform/posix/rights.hpp"
#include "platform/standard_streams.hpp"

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

/// An open file that is deleted unless it is given its final name.
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

/// More than the largest picture needs; rejects endless input such as /dev/zero.
constexpr std::size_t longest_file = std::size_t{1} << 29U;

bool write_all(int descriptor, std::span<const std::uint8_t> bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno != EINTR) return false;
        if (written > 0) bytes = bytes.subspan(static_cast<std::size_t>(written));
    }
    return true;
}

constexpr unsigned of_new_file = 0666;
constexpr mode_t only_owner = 0600;
constexpr const char* exists_already = "the file already exists (--force overwrites)";

/// Gives the temporary its name only if the name is free, even if two programs try at once.
void name_new(Temporary& temporary, const std::filesystem::path& file) {
    if (::link(temporary.name(), file.c_str()) == 0) return;  // the destructor removes the temporary name
    if (errno == EEXIST) throw_unwritten(file, exists_already);
    // Some file systems have no hard links; there, checking and renaming are not atomic.
    struct stat existing {};
    if (::lstat(file.c_str(), &existing) == 0) throw_unwritten(file, exists_already);
    if (std::rename(temporary.name(), file.c_str()) != 0) throw_unwritten(file, std::strerror(errno));
    temporary.keep();
}

/// Writes to something other than a regular file (a terminal, a pipe, /dev/null), where nothing can be overwritten.
void write_through(const std::filesystem::path& file, std::span<const std::uint8_t> bytes) {
    const int descriptor = ::open(file.c_str(), O_WRONLY | O_CLOEXEC);
    if (descriptor < 0) throw_unwritten(file, std::strerror(errno));
    const bool written = write_all(descriptor, bytes);
    const int reason = errno;
    ::close(descriptor);
    if (!written && reason == EPIPE) end_without_reader();
    if (!written) throw_unwritten(file, std::strerror(reason));
}

/// A name to write to, and what exists there.
struct Target {
    std::filesystem::path place;  ///< after resolving links
    bool exists = false;
    bool takes_bytes = false;  ///< a pipe or a device, written to directly
};

/// Throws core::Error(failure) if the name cannot be a file.
Target look_at(const std::filesystem::path& file) {
    if (file.filename().empty()) throw_unwritten(file, "a file name was expected");
    struct stat existing {};
    const bool is_there = ::stat(file.c_str(), &existing) == 0;
    if (is_there && !S_ISREG(existing.st_mode) && !S_ISDIR(existing.st_mode))
        return {.place = file, .takes_bytes = true};
    Target target{.place = link_target(file)};
    if (::stat(target.place.c_str(), &existing) != 0) {
        if (errno == ENAMETOOLONG) throw_unwritten(file, "the name is too long");
        return target;
    }
    if (S_ISDIR(existing.st_mode)) throw_unwritten(file, "it is a folder");
    target.exists = true;
    return target;
}

/// Writes all bytes to a temporary beside the target and renames it. `rights` sets the permissions of the open file;
/// false with errno.
template <class SetRights>
void write_whole(const std::filesystem::path& file, const Target& target, std::span<const std::uint8_t> bytes,
                 bool overwrite, SetRights rights) {
    const InterruptWatch until_named;  // if interrupted, the program leaves no temporary
    Temporary temporary(target.place);
    if (!write_all(temporary.descriptor(), bytes)) throw_unwritten(file, std::strerror(errno));
    // A replacement must be on disk before it is renamed: a power cut must not lose both files.
    if (overwrite && ::fsync(temporary.descriptor()) != 0 && errno != EINVAL && errno != EROFS)
        throw_unwritten(file, std::strerror(errno));
    if (!rights(temporary.descriptor()) || !temporary.close_now()) throw_unwritten(file, std::strerror(errno));
    if (!overwrite) return name_new(temporary, target.place);
    if (std::rename(temporary.name(), target.place.c_str()) != 0) throw_unwritten(file, std::strerror(errno));
    temporary.keep();
}

}  // namespace

void write_file(const std::filesystem::path& file, std::span<const std::uint8_t> bytes, bool overwrite) {
    const Target target = look_at(file);
    if (target.takes_bytes) return write_through(file, bytes);
    if (target.exists && !overwrite) throw_unwritten(file, exists_already);
    write_whole(file, target, bytes, overwrite, [&](int descriptor) {
        return target.exists ? take_over_rights(descriptor, target.place)
                             : take_default_rights(descriptor, of_new_file);
    });
}

void write_private_file(const std::filesystem::path& file, std::string_view text) {
    const std::span bytes(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    const Target target = look_at(file);
    if (target.takes_bytes) return write_through(file, bytes);
    write_whole(file, target, bytes, true, [](int descriptor) { return ::fchmod(descriptor, only_owner) == 0; });
}

void try_file(const std::filesystem::path& file, bool overwrite) {
    const Target target = look_at(file);
    if (target.takes_bytes) return;
    if (target.exists && !overwrite) throw_unwritten(file, exists_already);
    const InterruptWatch until_removed;
    const Temporary trial(target.place);
}

void try_folder(const std::filesystem::path& folder) {
    const InterruptWatch until_removed;
    const Temporary trial(folder / "trial");
}

bool is_read_only(const std::filesystem::path& file) {
    constexpr mode_t may_write = 0222;
    struct stat existing {};
    if (::stat(file.c_str(), &existing) != 0 || !S_ISREG(existing.st_mode)) return false;
    return (existing.st_mode & may_write) == 0 || ::access(file.c_str(), W_OK) != 0;
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
