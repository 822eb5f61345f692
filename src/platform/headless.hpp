#pragma once

#include <memory>

namespace platform {

/// An OpenGL 3.3 core context without a display, through EGL surfaceless. Current from construction to destruction.
/// Throws core::Error(failure) with the EGL error.
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
