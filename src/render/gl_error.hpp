#pragma once

#include <optional>
#include <string>

namespace render {

/// Names of the OpenGL errors since the last call; unset if there were none. Needs a current context.
std::optional<std::string> take_gl_errors();

/// Throws core::Error(failure) that names `where` if OpenGL has raised an error.
void throw_on_gl_error(const char* where);

/// The same, in debug builds only; called after each pass.
inline void check_pass([[maybe_unused]] const char* pass) {
#ifndef NDEBUG
    throw_on_gl_error(pass);
#endif
}

}  // namespace render
