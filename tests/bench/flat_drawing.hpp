#pragma once

#include "render/gl_handles.hpp"
#include "render/scene.hpp"

/// The minimum that any renderer must do for the same triangles: one pass, one light, no texture, no antialiasing. The
/// baseline for frame times.
class FlatDrawing {
  public:
    explicit FlatDrawing(const render::Figure& figure);

    void draw(const glm::mat4& clip_from_world, glm::ivec2 size);

  private:
    render::VertexArray vertex_array_;
    render::Buffer positions_;
    render::Buffer normals_;
    render::Buffer triangles_;
    GLsizei index_count_;
    GLuint program_;
    render::Texture colour_;
    render::Texture depth_;
    render::Framebuffer framebuffer_;
    glm::ivec2 size_{0};
};
