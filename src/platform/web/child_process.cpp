#include "platform/child_process.hpp"

#include "core/error.hpp"

#include <cassert>

namespace platform {

bool is_installed(const std::string& /*program*/) {
    return false;
}

ChildProcess::ChildProcess(const std::vector<std::string>& arguments, const Patience& patience)
    : name_(arguments.front()), patience_(patience) {
    core::throw_failure("cannot start \"" + name_ + "\": a page in a browser starts no programs");
}

ChildProcess::~ChildProcess() = default;

// No process exists, since the constructor always throws.
bool ChildProcess::write(std::span<const std::uint8_t> /*bytes*/) {
    assert(false);
    return false;
}

void ChildProcess::close_input() {
    assert(false);
}

bool ChildProcess::is_running() {
    assert(false);
    return false;
}

void ChildProcess::interrupt() const {
    assert(false);
}

std::string ChildProcess::words_so_far() const {
    assert(false);
    return {};
}

bool ChildProcess::finish() {
    assert(false);
    return false;
}

std::string ChildProcess::reason() const {
    assert(false);
    return {};
}

}  // namespace platform
