#include "platform/local_time.hpp"

#include <sys/stat.h>

namespace platform {

std::tm local_time(std::time_t time) {
    std::tm local{};
    ::localtime_r(&time, &local);
    return local;
}

std::time_t written_at(const std::filesystem::path& file) {
    struct stat status {};
    return ::stat(file.c_str(), &status) == 0 ? status.st_mtime : 0;
}

}  // namespace platform
