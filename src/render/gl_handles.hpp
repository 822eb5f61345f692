#pragma once

#include <glad/gl.h>

#include <utility>

// Owners of OpenGL names. Move-only; the context must be current on construction and destruction.

namespace render {

/// `Kind` defines how a name is created and deleted.
template <class Kind>
class GlHandle {
  public:
    GlHandle() : name_(Kind::make()) {}
    ~GlHandle() {
        if (name_ != 0) Kind::give_back(name_);
    }
    GlHandle(GlHandle&& other) noexcept : name_(std::exchange(other.name_, 0)) {}
    GlHandle& operator=(GlHandle&& other) noexcept {
        std::swap(name_, other.name_);
        return *this;
    }
    GlHandle(const GlHandle&) = delete;
    GlHandle& operator=(const GlHandle&) = delete;

    GLuint name() const { return name_; }

  private:
    GLuint name_;
};

struct BufferKind {
    static GLuint make() {
        GLuint name = 0;
        glGenBuffers(1, &name);
        return name;
    }
    static void give_back(GLuint name) { glDeleteBuffers(1, &name); }
};

struct VertexArrayKind {
    static GLuint make() {
        GLuint name = 0;
        glGenVertexArrays(1, &name);
        return name;
    }
    static void give_back(GLuint name) { glDeleteVertexArrays(1, &name); }
};

struct TextureKind {
    static GLuint make() {
        GLuint name = 0;
        glGenTextures(1, &name);
        return name;
    }
    static void give_back(GLuint name) { glDeleteTextures(1, &name); }
};

struct FramebufferKind {
    static GLuint make() {
        GLuint name = 0;
        glGenFramebuffers(1, &name);
        return name;
    }
    static void give_back(GLuint name) { glDeleteFramebuffers(1, &name); }
};

struct ProgramKind {
    static GLuint make() { return glCreateProgram(); }
    static void give_back(GLuint name) { glDeleteProgram(name); }
};

struct VertexShaderKind {
    static constexpr const char* word = "vertex";
    static GLuint make() { return glCreateShader(GL_VERTEX_SHADER); }
    static void give_back(GLuint name) { glDeleteShader(name); }
};

struct FragmentShaderKind {
    static constexpr const char* word = "fragment";
    static GLuint make() { return glCreateShader(GL_FRAGMENT_SHADER); }
    static void give_back(GLuint name) { glDeleteShader(name); }
};

using Buffer = GlHandle<BufferKind>;
using VertexArray = GlHandle<VertexArrayKind>;
using Texture = GlHandle<TextureKind>;
using Framebuffer = GlHandle<FramebufferKind>;

}  // namespace render
