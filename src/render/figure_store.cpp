#include "render/figure_store.hpp"

#include "geometry/mesh.hpp"
#include "render/eyeballs.hpp"
#include "render/gl_error.hpp"
#include "render/ground_contact.hpp"
#include "render/occlusion.hpp"

#include <algorithm>
#include <cassert>
#include <limits>

namespace render {
namespace {

constexpr float unseen_move_m = 0.004F;  // grid of ambient occlusion and shadow penumbra are several times coarser
constexpr int oldest_soft = 2;           // moving pictures for which soft lighting may be stale
constexpr std::size_t watched_positions = 16384;  // the first ones, which sample the whole surface
constexpr int slabs_of_figure = 24;
constexpr float slab_border_m = cloth_lift_m + 0.01F;  // the fine surface may protrude slightly from the coarse one

/// Attribute locations, as in shaders/geometry_vertex.glsl.
enum Attribute : GLuint { position, normal, paint, openness };

template <class T>
void upload(const Buffer& buffer, GLenum target, std::span<const T> values) {
    glBindBuffer(target, buffer.name());
    glBufferData(target, static_cast<GLsizeiptr>(values.size_bytes()), values.data(), GL_DYNAMIC_DRAW);
}

void describe(const Buffer& buffer, Attribute attribute, GLint components) {
    glBindBuffer(GL_ARRAY_BUFFER, buffer.name());
    glEnableVertexAttribArray(attribute);
    glVertexAttribPointer(attribute, components, GL_FLOAT, GL_FALSE, 0, nullptr);
}

void describe_layout(const StoredFigure& stored) {
    glBindVertexArray(stored.vertex_array.name());
    describe(stored.positions, position, 3);
    describe(stored.normals, normal, 3);
    describe(stored.paint, paint, 2);
    describe(stored.openness, openness, 1);
    glBindBuffer(GL_ELEMENT_ARRAY_BUFFER, stored.triangles.name());
}

void upload_topology(StoredFigure& stored, const Figure& figure) {
    glBindVertexArray(stored.vertex_array.name());
    std::vector<std::array<std::uint32_t, 3>> triangles(figure.triangles.begin(), figure.triangles.end());
    triangles.insert(triangles.end(), figure.coarse_triangles.begin(), figure.coarse_triangles.end());
    upload(stored.triangles, GL_ELEMENT_ARRAY_BUFFER, std::span<const std::array<std::uint32_t, 3>>(triangles));
    stored.index_count = static_cast<GLsizei>(figure.triangles.size() * 3);
    stored.coarse_index_count = static_cast<GLsizei>(figure.coarse_triangles.size() * 3);
    stored.topology = figure.topology;
}

/// Bounding boxes of horizontal slices of equal height, each enclosing every triangle that reaches into its slice.
std::vector<geometry::Box> slice(const Figure& figure, const geometry::Box& box) {
    const float height_m = std::max(box.high.y - box.low.y, 1e-3F);
    const auto triangles = figure.coarse_triangles.empty() ? figure.triangles : figure.coarse_triangles;
    constexpr geometry::Box nothing{glm::vec3(std::numeric_limits<float>::max()),
                                    glm::vec3(std::numeric_limits<float>::lowest())};
    std::vector<geometry::Box> slabs(slabs_of_figure, nothing);
    const auto slab_at = [&](float y) {
        const float share = (y - box.low.y) / height_m;
        return static_cast<std::size_t>(std::clamp(static_cast<int>(share * slabs_of_figure), 0, slabs_of_figure - 1));
    };
    for (const auto& [a, b, c] : triangles) {
        const glm::vec3 &p = figure.positions[a], &q = figure.positions[b], &r = figure.positions[c];
        const glm::vec3 low = glm::min(p, glm::min(q, r));
        const glm::vec3 high = glm::max(p, glm::max(q, r));
        for (std::size_t i = slab_at(low.y); i <= slab_at(high.y); ++i)
            slabs[i] = {glm::min(slabs[i].low, low), glm::max(slabs[i].high, high)};
    }
    std::erase_if(slabs, [](const geometry::Box& slab) { return slab.low.x > slab.high.x; });
    for (geometry::Box& slab : slabs) slab = {slab.low - slab_border_m, slab.high + slab_border_m};
    return slabs;
}

void upload_shape(StoredFigure& stored, const Figure& figure) {
    glBindVertexArray(stored.vertex_array.name());
    upload(stored.positions, GL_ARRAY_BUFFER, figure.positions);
    upload(stored.normals, GL_ARRAY_BUFFER, std::span<const glm::vec3>(normals_with_round_eyes(figure)));
    const geometry::Box box = geometry::bounding_box(figure.positions);
    stored.low = box.low;
    stored.high = box.high;
    stored.slabs = slice(figure, box);
    const bool is_refined = figure.triangles.size() == 4 * figure.coarse_triangles.size();
    stored.chunks = is_refined ? chunk_boxes(figure.positions, figure.coarse_triangles, slab_border_m)
                               : std::vector<geometry::Box>{};
    stored.shape = figure.shape;
}

void upload_openness(StoredFigure& stored, const Figure& figure) {
    const std::vector<float> open =
        ambient_openness(figure.positions, figure.normals, figure.triangles, figure.coarse_triangles);
    glBindVertexArray(stored.vertex_array.name());
    upload(stored.openness, GL_ARRAY_BUFFER, std::span<const float>(open));
    const auto watched = figure.positions.first(std::min(figure.positions.size(), watched_positions));
    stored.soft_positions.assign(watched.begin(), watched.end());
    stored.soft_shape = figure.shape;
    stored.soft_topology = figure.topology;
}

/// Whether the form differs visibly, for soft lighting, from the form that its lighting was computed for.
bool has_moved(const StoredFigure& stored, const Figure& figure) {
    for (std::size_t v = 0; v < stored.soft_positions.size(); ++v)
        if (glm::distance(stored.soft_positions[v], figure.positions[v]) > unseen_move_m) return true;
    return false;
}

}  // namespace

FigureStore::FigureStore() {
    glBindTexture(GL_TEXTURE_2D, contact_.name());
    for (const GLenum wrap : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
        glTexParameteri(GL_TEXTURE_2D, wrap, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
}

void FigureStore::update(const Scene& scene, bool moving) {
    const bool new_figures = version_ == 0 || scene.figures.size() != figures_.size();
    bool new_shape = new_figures;
    bool soft_is_old = new_figures;
    figures_.resize(scene.figures.size());
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const Figure& figure = scene.figures[i];
        StoredFigure& stored = figures_[i];
        assert(!figure.positions.empty() && figure.normals.size() == figure.positions.size() &&
               figure.paint.size() == figure.positions.size());
        const bool is_new = stored.index_count == 0;
        const bool new_topology = is_new || stored.topology != figure.topology;
        if (is_new) describe_layout(stored);
        if (new_topology) upload_topology(stored, figure);
        if (new_topology || stored.painted != figure.painted) {
            upload(stored.paint, GL_ARRAY_BUFFER, figure.paint);
            stored.painted = figure.painted;
        }
        if (new_topology || stored.shape != figure.shape) {
            upload_shape(stored, figure);
            new_shape = true;
        }
        stored.grey = figure.grey;
        if (stored.place != figure.place) {
            stored.place = figure.place;
            new_shape = soft_is_old = true;
        }
        const bool other_shape = new_topology || stored.soft_shape != figure.shape;
        soft_is_old |=
            new_topology || (other_shape && (!moving || (soft_age_ >= oldest_soft && has_moved(stored, figure))));
    }
    if (new_shape) update_bounds();
    ++soft_age_;
    if (soft_is_old) {
        update_soft(scene);
        soft_age_ = 0;
    }
    glBindVertexArray(0);
    check_pass("upload");
}

void FigureStore::update_bounds() {
    low_ = glm::vec3(std::numeric_limits<float>::max());
    high_ = glm::vec3(std::numeric_limits<float>::lowest());
    slabs_.clear();
    for (const StoredFigure& figure : figures_) {
        low_ = glm::min(low_, figure.place + figure.low);
        high_ = glm::max(high_, figure.place + figure.high);
        for (const geometry::Box& slab : figure.slabs)
            slabs_.push_back({figure.place + slab.low, figure.place + slab.high});
    }
    if (figures_.empty()) low_ = high_ = glm::vec3(0);
}

void FigureStore::update_soft(const Scene& scene) {
    ++version_;
    std::vector<StandingFigure> figures;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        const Figure& figure = scene.figures[i];
        if (figures_[i].soft_topology != figure.topology || figures_[i].soft_shape != figure.shape)
            upload_openness(figures_[i], figure);
        figures.push_back({figure.positions, figure.place});
    }
    const GroundContact contact = ground_contact(figures);
    contact_low_ = contact.low;
    contact_extent_m_ = contact.extent_m;
    glBindTexture(GL_TEXTURE_2D, contact_.name());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, contact.side, contact.side, 0, GL_RED, GL_UNSIGNED_BYTE,
                 contact.blocked.data());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
}

}  // namespace render
