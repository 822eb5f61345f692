#include "platform/staged.hpp"

#include "core/error.hpp"

#include <sys/stat.h>
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

mode_t permissions(mode_t wanted) {
    const mode_t mask = umask(0);
    umask(mask);
    return wanted & ~mask;
}

}  // namespace

Staged::Staged(std::filesystem::path target, Kind kind) : target_(std::move(target)), kind_(kind) {
    if (!target_.has_filename()) target_ = target_.parent_path();  // "folder/"
    std::string name = (target_.parent_path() / ".adiposcope-XXXXXX").string();
    if (kind == Kind::folder) {
        if (!mkdtemp(name.data())) throw_unwritten(target_, std::strerror(errno));
    } else {
        const int descriptor = mkstemp(name.data());
        if (descriptor < 0) throw_unwritten(target_, std::strerror(errno));
        ::close(descriptor);
    }
    path_ = name;
}

Staged::~Staged() {
    std::error_code ignored;
    if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

void Staged::keep(bool overwrite) {
    if (::chmod(path_.c_str(), permissions(kind_ == Kind::folder ? 0777 : 0666)) != 0)
        throw_unwritten(target_, std::strerror(errno));
    if (kind_ == Kind::folder)
        keep_folder(overwrite);
    else
        keep_file(overwrite);
}

void Staged::keep_file(bool overwrite) {
    if (!overwrite) {
        if (::link(path_.c_str(), target_.c_str()) == 0) return;  // the destructor removes the first name
        if (errno == EEXIST || std::filesystem::exists(target_)) throw_unwritten(target_, exists_already);
    }
    if (std::rename(path_.c_str(), target_.c_str()) != 0) throw_unwritten(target_, std::strerror(errno));
    path_.clear();
}

void Staged::keep_folder(bool overwrite) {
    if (std::rename(path_.c_str(), target_.c_str()) == 0) {  // replaces an empty folder, too
        path_.clear();
        return;
    }
    if (errno != ENOTEMPTY && errno != EEXIST) throw_unwritten(target_, std::strerror(errno));
    if (!overwrite) throw_unwritten(target_, "the folder is not empty (--force writes into it)");
    for (const auto& entry : std::filesystem::directory_iterator(path_)) {
        const std::filesystem::path place = target_ / entry.path().filename();
        if (std::rename(entry.path().c_str(), place.c_str()) != 0) throw_unwritten(place, std::strerror(errno));
    }
}

}  // namespace platform
