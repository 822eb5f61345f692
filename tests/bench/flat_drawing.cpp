#include "flat_drawing.hpp"

#include <glm/gtc/type_ptr.hpp>

#include <span>

namespace {

constexpr const char* vertex_text = R"(#version 330 core
layout(location = 0) in vec3 a_position;
layout(location = 1) in vec3 a_normal;
uniform mat4 u_clip_from_world;
out vec3 v_normal;
void main() {
    v_normal = a_normal;
    gl_Position = u_clip_from_world * vec4(a_position, 1.0);
}
)";

constexpr const char* fragment_text = R"(#version 330 core
in vec3 v_normal;
out vec4 o_colour;
void main() {
    o_colour = vec4(vec3(0.2 + 0.8 * max(0.0, dot(normalize(v_normal), vec3(0.36, 0.48, 0.8)))), 1.0);
}
)";

GLuint link() {
    const GLuint program = glCreateProgram();
    for (const auto& [kind, text] : {std::pair{GL_VERTEX_SHADER, vertex_text}, {GL_FRAGMENT_SHADER, fragment_text}}) {
        const GLuint shader = glCreateShader(kind);
        glShaderSource(shader, 1, &text, nullptr);
        glCompileShader(shader);
        glAttachShader(program, shader);
    }
    glLinkProgram(program);
    return program;
}

template <class T>
void fill(const render::Buffer& buffer, GLenum target, std::span<const T> values) {
    glBindBuffer(target, buffer.name());
    glBufferData(target, static_cast<GLsizeiptr>(values.size_bytes()), values.data(), GL_STATIC_DRAW);
}

void allocate(const render::Texture& texture, GLint internal, GLenum components, GLenum type, glm::ivec2 size) {
    glBindTexture(GL_TEXTURE_2D, texture.name());
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_NEAREST);
    glTexImage2D(GL_TEXTURE_2D, 0, internal, size.x, size.y, 0, components, type, nullptr);
}

}  // namespace

FlatDrawing::FlatDrawing(const render::Figure& figure)
    : index_count_(static_cast<GLsizei>(figure.triangles.size() * 3)), program_(link()) {
    glBindVertexArray(vertex_array_.name());
    fill(positions_, GL_ARRAY_BUFFER, figure.positions);
    glEnableVertexAttribArray(0);
    glVertexAttribPointer(0, 3, GL_FLOAT, GL_FALSE, 0, nullptr);
    fill(normals_, GL_ARRAY_BUFFER, figure.normals);
    glEnableVertexAttribArray(1);
    glVertexAttribPointer(1, 3, GL_FLOAT, GL_FALSE, 0, nullptr);
    fill(triangles_, GL_ELEMENT_ARRAY_BUFFER, figure.triangles);
}

void FlatDrawing::draw(const glm::mat4& clip_from_world, glm::ivec2 size) {
    if (size != size_) {
        allocate(colour_, GL_RGBA8, GL_RGBA, GL_UNSIGNED_BYTE, size);
        allocate(depth_, GL_DEPTH_COMPONENT24, GL_DEPTH_COMPONENT, GL_UNSIGNED_INT, size);
        glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_COLOR_ATTACHMENT0, GL_TEXTURE_2D, colour_.name(), 0);
        glFramebufferTexture2D(GL_FRAMEBUFFER, GL_DEPTH_ATTACHMENT, GL_TEXTURE_2D, depth_.name(), 0);
        size_ = size;
    }
    glBindFramebuffer(GL_FRAMEBUFFER, framebuffer_.name());
    glViewport(0, 0, size.x, size.y);
    glEnable(GL_DEPTH_TEST);
    glEnable(GL_CULL_FACE);
    glClearColor(0.8F, 0.8F, 0.8F, 1);
    glClear(GL_COLOR_BUFFER_BIT | GL_DEPTH_BUFFER_BIT);
    glUseProgram(program_);
    glUniformMatrix4fv(glGetUniformLocation(program_, "u_clip_from_world"), 1, GL_FALSE,
                       glm::value_ptr(clip_from_world));
    glBindVertexArray(vertex_array_.name());
    glDrawElements(GL_TRIANGLES, index_count_, GL_UNSIGNED_INT, nullptr);
    glBindVertexArray(0);
}
