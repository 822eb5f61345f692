#include "platform/staged.hpp"

#include "core/error.hpp"
#include "platform/files.hpp"
#include "platform/link_target.hpp"
#include "platform/posix/rights.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>

namespace platform {

namespace {

[[noreturn]] void throw_unwritten(const std::filesystem::path& target, const std::string& reason) {
    core::throw_failure("cannot write \"" + target.string() + "\": " + reason);
}

constexpr const char* exists_already = "the file already exists (--force overwrites)";

constexpr unsigned of_new_file = 0666;
constexpr unsigned of_new_folder = 0777;

bool take_default_rights_of(const std::filesystem::path& path, unsigned wanted) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return false;
    const bool taken = take_default_rights(descriptor, wanted);
    ::close(descriptor);
    return taken;
}

bool holds_more_than(const std::filesystem::path& folder, const std::filesystem::path& own) {
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().filename() != own.filename()) return true;
    return false;
}

/// Moves a finished file into a folder that already existed.
void move_into(const std::filesystem::path& from, const std::filesystem::path& name) {
    std::error_code ignored;
    const std::filesystem::path place = link_target(name);
    if (std::filesystem::is_directory(place, ignored)) throw_unwritten(name, "it is a folder");
    const bool replaces = std::filesystem::is_regular_file(place, ignored);
    if (replaces && !take_over_rights(from, place)) throw_unwritten(name, std::strerror(errno));
    if (std::rename(from.c_str(), place.c_str()) == 0) return;
    if (errno != EXDEV) throw_unwritten(name, std::strerror(errno));
    write_file(name, read_file(from), true);  // a link leads to another file system
}

}  // namespace

Staged::Staged(const std::filesystem::path& target, Kind kind)
    : named_(target.has_filename() ? target : target.parent_path()),  // "folder/"
      target_(link_target(named_)),
      kind_(kind) {
    std::error_code ignored;
    into_existing_ = kind == Kind::folder && std::filesystem::is_directory(target_, ignored);
    std::string name = ((into_existing_ ? target_ : target_.parent_path()) / ".adiposcope-XXXXXX").string();
    if (kind == Kind::folder) {
        if (!mkdtemp(name.data())) throw_unwritten(named_, std::strerror(errno));
    } else {
        const int descriptor = mkstemp(name.data());
        if (descriptor < 0) throw_unwritten(named_, std::strerror(errno));
        ::close(descriptor);
    }
    path_ = name;
}

Staged::~Staged() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

void Staged::keep(bool overwrite) {
    if (kind_ == Kind::folder)
        keep_folder(overwrite);
    else
        keep_file(overwrite);
}

void Staged::keep_file(bool overwrite) {
    std::error_code ignored;
    if (std::filesystem::exists(target_, ignored) && std::filesystem::is_other(target_, ignored))
        return write_file(target_, read_file(path_), overwrite);  // into a pipe or a device
    const bool replaces = overwrite && std::filesystem::is_regular_file(target_, ignored);
    if (!(replaces ? take_over_rights(path_, target_) : take_default_rights_of(path_, of_new_file)))
        throw_unwritten(named_, std::strerror(errno));
    if (!overwrite) {
        if (::link(path_.c_str(), target_.c_str()) == 0) return;  // the destructor removes the temporary name
        if (errno == EEXIST || std::filesystem::exists(target_)) throw_unwritten(named_, exists_already);
    }
    if (std::rename(path_.c_str(), target_.c_str()) != 0) throw_unwritten(named_, std::strerror(errno));
    path_.clear();
}

void Staged::keep_folder(bool overwrite) {
    if (!into_existing_) {
        if (!take_default_rights_of(path_, of_new_folder)) throw_unwritten(named_, std::strerror(errno));
        if (std::rename(path_.c_str(), target_.c_str()) == 0) return path_.clear();
        if (errno != ENOTEMPTY && errno != EEXIST) throw_unwritten(named_, std::strerror(errno));
    }
    if (!overwrite && holds_more_than(target_, path_))
        throw_unwritten(named_, "the folder is not empty (--force writes into it)");
    for (const auto& entry : std::filesystem::directory_iterator(path_))
        move_into(entry.path(), target_ / entry.path().filename());
}

}  // namespace platform
