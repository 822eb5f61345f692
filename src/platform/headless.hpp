#pragma once

#include <memory>

namespace platform {

/// An OpenGL 3.3 core context without any display, through EGL surfaceless. Current from construction to destruction.
/// Throws core::Error(failure) that says what EGL refused.
class HeadlessContext {
  public:
    HeadlessContext();
    ~HeadlessContext();
    HeadlessContext(const HeadlessContext&) = delete;
    HeadlessContext& operator=(const HeadlessContext&) = delete;

    using Proc = void (*)();
    static Proc get_proc_address(const char* name);

  private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

}  // namespace platform
