#pragma once

#include "geometry/mesh.hpp"
#include "render/chunks.hpp"
#include "render/gl_handles.hpp"
#include "render/scene.hpp"

#include <algorithm>
#include <vector>

namespace render {

/// Upper bound on the distance of cloth and hair from the skin.
inline constexpr float cloth_lift_m = 0.014F;

/// GPU copy of a figure.
struct StoredFigure {
    VertexArray vertex_array;
    Buffer positions;
    Buffer normals;
    Buffer paint;
    Buffer openness;
    Buffer triangles;  ///< fine triangles, then coarse ones
    GLsizei index_count = 0;
    GLsizei coarse_index_count = 0;
    std::uint64_t topology = 0;
    std::uint64_t shape = 0;
    std::uint64_t painted = 0;
    std::uint64_t soft_topology = 0;
    std::uint64_t soft_shape = 0;           ///< the shape for which openness was computed
    std::vector<glm::vec3> soft_positions;  ///< its first positions
    glm::vec3 place{0};
    float grey = 0;
    glm::vec3 low{0};  ///< bounding box of the positions; boxes here exclude `place`
    glm::vec3 high{0};
    std::vector<geometry::Box> slabs;   ///< bounding boxes of horizontal slices, from the soles up
    std::vector<geometry::Box> chunks;  ///< see render/chunks.hpp, cloth included; if empty, the figure is drawn whole

    /// Draws a range of `triangles`.
    void draw_indices(std::size_t first, std::size_t count) const {
        glBindVertexArray(vertex_array.name());
        glDrawElements(GL_TRIANGLES, static_cast<GLsizei>(count), GL_UNSIGNED_INT,
                       reinterpret_cast<const void*>(first * sizeof(GLuint)));
    }
    void draw() const { draw_indices(0, static_cast<std::size_t>(index_count)); }
    /// Draws what may be in view, culled by chunks.
    void draw_seen(const glm::mat4& clip_from_world) const {
        if (chunks.empty()) return draw();
        constexpr std::size_t chunk_indices = 3 * 4 * chunk_triangles;
        for (const ChunkRun& run : seen_chunks(chunks, clip_from_world, place)) {
            const std::size_t end = std::min(run.end * chunk_indices, static_cast<std::size_t>(index_count));
            draw_indices(run.begin * chunk_indices, end - run.begin * chunk_indices);
        }
    }
    /// Draws the coarse surface if there is one, otherwise the fine one.
    void draw_coarse() const {
        if (coarse_index_count == 0) return draw();
        draw_indices(static_cast<std::size_t>(index_count), static_cast<std::size_t>(coarse_index_count));
    }
};

/// GPU copies of the last scene's figures. Data with an unchanged key is neither uploaded nor recomputed.
class FigureStore {
  public:
    FigureStore();

    /// Updates the copies to the scene. `moving`: lighting derived from the forms (ambient occlusion, contact, and by
    /// version() the shadow) is kept until they have visibly moved.
    void update(const Scene& scene, bool moving);

    const std::vector<StoredFigure>& figures() const { return figures_; }
    const Texture& contact_map() const { return contact_; }
    glm::vec2 contact_low() const { return contact_low_; }
    float contact_extent_m() const { return contact_extent_m_; }
    /// Bounding boxes of slices of all figures, cloth included.
    const std::vector<geometry::Box>& slabs() const { return slabs_; }
    glm::vec3 low() const { return low_; }  ///< bounding box of all figures
    glm::vec3 high() const { return high_; }
    /// Incremented when soft lighting is recomputed; the key of anything else derived from all figures.
    std::uint64_t version() const { return version_; }

  private:
    void update_soft(const Scene& scene);
    void update_bounds();

    std::vector<StoredFigure> figures_;
    Texture contact_;
    glm::vec2 contact_low_{0};
    float contact_extent_m_ = 1;
    std::vector<geometry::Box> slabs_;
    glm::vec3 low_{0};
    glm::vec3 high_{0};
    std::uint64_t version_ = 0;
    int soft_age_ = 0;  ///< pictures since soft lighting was computed
};

}  // namespace render
