#include "render/program.hpp"

#include "core/error.hpp"
#include "render/embedded_shaders.hpp"
#include "render/load_gl.hpp"

#include <glm/gtc/type_ptr.hpp>

#include <algorithm>
#include <cassert>
#include <string>

namespace render {
namespace {

// OpenGL ES requires them; desktop OpenGL ignores them.
constexpr std::string_view precisions =
    "\nprecision highp float;\nprecision highp sampler2D;\nprecision highp sampler2DShadow;\n";

/// The text of a shader with its `#include "file"` lines expanded.
std::string expanded(std::string_view name) {
    std::string_view rest = embedded_shader(name);
    assert(!rest.empty());
    constexpr std::string_view include = "#include \"";
    std::string text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size() - 1);
        const std::string_view line = rest.substr(0, end + 1);
        if (line.starts_with(include))
            text += expanded(line.substr(include.size(), line.rfind('"') - include.size()));
        else
            text += line;
        rest.remove_prefix(end + 1);
    }
    return text;
}

template <class Kind>
void compile(const GlHandle<Kind>& shader, std::string_view name) {
    const std::string text = std::string(shader_version()) + std::string(precisions) + expanded(name);
    const char* source = text.c_str();
    glShaderSource(shader.name(), 1, &source, nullptr);
    glCompileShader(shader.name());
    GLint compiled = 0;
    glGetShaderiv(shader.name(), GL_COMPILE_STATUS, &compiled);
    if (compiled == GL_TRUE) return;
    std::string log(4096, '\0');
    GLsizei length = 0;
    glGetShaderInfoLog(shader.name(), static_cast<GLsizei>(log.size()), &length, log.data());
    log.resize(std::min(static_cast<std::size_t>(length), log.find('\n')));  // the first line makes a sentence
    core::throw_failure("the graphics driver rejects the " + std::string(Kind::word) + " shader " + std::string(name) +
                        ": " + log);
}

}  // namespace

Program::Program(std::string_view vertex_shader, std::string_view fragment_shader) {
    const GlHandle<VertexShaderKind> vertex;
    const GlHandle<FragmentShaderKind> fragment;
    compile(vertex, vertex_shader);
    compile(fragment, fragment_shader);
    glAttachShader(handle_.name(), vertex.name());
    glAttachShader(handle_.name(), fragment.name());
    glLinkProgram(handle_.name());
    GLint linked = 0;
    glGetProgramiv(handle_.name(), GL_LINK_STATUS, &linked);
    if (linked == GL_TRUE) return;
    std::string log(4096, '\0');
    GLsizei length = 0;
    glGetProgramInfoLog(handle_.name(), static_cast<GLsizei>(log.size()), &length, log.data());
    log.resize(static_cast<std::size_t>(length));
    core::throw_failure("the graphics driver cannot link " + std::string(vertex_shader) + " with " +
                        std::string(fragment_shader) + ": " + log);
}

void Program::set(const char* name, int value) const {
    glUniform1i(location(name), value);
}
void Program::set(const char* name, float value) const {
    glUniform1f(location(name), value);
}
void Program::set(const char* name, glm::vec2 value) const {
    glUniform2fv(location(name), 1, glm::value_ptr(value));
}
void Program::set(const char* name, glm::vec3 value) const {
    glUniform3fv(location(name), 1, glm::value_ptr(value));
}
void Program::set(const char* name, glm::vec4 value) const {
    glUniform4fv(location(name), 1, glm::value_ptr(value));
}
void Program::set(const char* name, glm::ivec2 value) const {
    glUniform2iv(location(name), 1, glm::value_ptr(value));
}
void Program::set(const char* name, const glm::mat3& value) const {
    glUniformMatrix3fv(location(name), 1, GL_FALSE, glm::value_ptr(value));
}
void Program::set(const char* name, const glm::mat4& value) const {
    glUniformMatrix4fv(location(name), 1, GL_FALSE, glm::value_ptr(value));
}

}  // namespace render
