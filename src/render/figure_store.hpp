#pragma once

#include "render/gl_handles.hpp"
#include "render/scene.hpp"

#include <vector>

namespace render {

/// One figure's copy on the graphics card.
struct StoredFigure {
    VertexArray vertex_array;
    Buffer positions;
    Buffer normals;
    Buffer paint;
    Buffer openness;
    Buffer triangles;
    GLsizei index_count = 0;
    std::uint64_t topology = 0;
    std::uint64_t shape = 0;
    glm::vec3 low{0};  ///< of the box around the positions
    glm::vec3 high{0};

    void draw() const {
        glBindVertexArray(vertex_array.name());
        glDrawElements(GL_TRIANGLES, index_count, GL_UNSIGNED_INT, nullptr);
    }
};

/// The figures of the last scene. What has the same key as before is not uploaded or derived again.
class FigureStore {
  public:
    FigureStore();

    /// Brings the copies up to date with the scene.
    void update(const Scene& scene);

    const std::vector<StoredFigure>& figures() const { return figures_; }
    const Texture& contact_map() const { return contact_; }
    glm::vec2 contact_low() const { return contact_low_; }
    float contact_extent_m() const { return contact_extent_m_; }
    glm::vec3 low() const { return low_; }  ///< of the box around all figures
    glm::vec3 high() const { return high_; }
    /// Counts changes of form; the key of whatever is derived from all figures together.
    std::uint64_t version() const { return version_; }

  private:
    void update_whole(const Scene& scene);

    std::vector<StoredFigure> figures_;
    Texture contact_;
    glm::vec2 contact_low_{0};
    float contact_extent_m_ = 1;
    glm::vec3 low_{0};
    glm::vec3 high_{0};
    std::uint64_t version_ = 0;
};

}  // namespace render
