#pragma once

#include "render/gl_handles.hpp"

#include <glm/glm.hpp>

#include <string_view>

namespace render {

/// A linked shader program made from two embedded shaders. Throws core::Error(failure) with the driver's log.
class Program {
  public:
    Program(std::string_view vertex_shader, std::string_view fragment_shader);

    void use() const { glUseProgram(handle_.name()); }

    /// Sets a uniform of the program in use. Names that the compiler has optimised away are ignored.
    void set(const char* name, int value) const;
    void set(const char* name, float value) const;
    void set(const char* name, glm::vec2 value) const;
    void set(const char* name, glm::vec3 value) const;
    void set(const char* name, glm::vec4 value) const;
    void set(const char* name, glm::ivec2 value) const;
    void set(const char* name, const glm::mat3& value) const;
    void set(const char* name, const glm::mat4& value) const;

  private:
    int location(const char* name) const { return glGetUniformLocation(handle_.name(), name); }

    GlHandle<ProgramKind> handle_;
};

}  // namespace render
