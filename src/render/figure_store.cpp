#include "render/figure_store.hpp"

#include "geometry/mesh.hpp"
#include "render/eyeballs.hpp"
#include "render/gl_error.hpp"
#include "render/ground_contact.hpp"
#include "render/occlusion.hpp"

#include <cassert>
#include <limits>

namespace render {
namespace {

/// Attribute locations, as in shaders/geometry.vert.glsl.
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
    upload(stored.paint, GL_ARRAY_BUFFER, figure.paint);
    upload(stored.triangles, GL_ELEMENT_ARRAY_BUFFER, figure.triangles);
    stored.index_count = static_cast<GLsizei>(figure.triangles.size() * 3);
    stored.topology = figure.topology;
}

void upload_shape(StoredFigure& stored, const Figure& figure) {
    const std::vector<float> open = ambient_openness(figure.positions, figure.normals, figure.triangles);
    glBindVertexArray(stored.vertex_array.name());
    upload(stored.positions, GL_ARRAY_BUFFER, figure.positions);
    upload(stored.normals, GL_ARRAY_BUFFER, std::span<const glm::vec3>(normals_with_round_eyes(figure)));
    upload(stored.openness, GL_ARRAY_BUFFER, std::span<const float>(open));
    const geometry::Box box = geometry::bounding_box(figure.positions);
    stored.low = box.low;
    stored.high = box.high;
    stored.shape = figure.shape;
}

}  // namespace

FigureStore::FigureStore() {
    glBindTexture(GL_TEXTURE_2D, contact_.name());
    for (const GLenum wrap : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
        glTexParameteri(GL_TEXTURE_2D, wrap, GL_CLAMP_TO_EDGE);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MIN_FILTER, GL_LINEAR);
    glTexParameteri(GL_TEXTURE_2D, GL_TEXTURE_MAG_FILTER, GL_LINEAR);
}

void FigureStore::update(const Scene& scene) {
    bool changed = version_ == 0 || scene.figures.size() != figures_.size();
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
        if (new_topology || stored.shape != figure.shape) {
            upload_shape(stored, figure);
            changed = true;
        }
    }
    glBindVertexArray(0);
    if (changed) update_whole(scene);
    check_pass("upload");
}

void FigureStore::update_whole(const Scene& scene) {
    ++version_;
    low_ = glm::vec3(std::numeric_limits<float>::max());
    high_ = glm::vec3(std::numeric_limits<float>::lowest());
    std::vector<std::span<const glm::vec3>> figures;
    for (std::size_t i = 0; i < figures_.size(); ++i) {
        low_ = glm::min(low_, figures_[i].low);
        high_ = glm::max(high_, figures_[i].high);
        figures.push_back(scene.figures[i].positions);
    }
    if (figures.empty()) low_ = high_ = glm::vec3(0);
    const GroundContact contact = ground_contact(figures);
    contact_low_ = contact.low;
    contact_extent_m_ = contact.extent_m;
    glBindTexture(GL_TEXTURE_2D, contact_.name());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 1);
    glTexImage2D(GL_TEXTURE_2D, 0, GL_R8, GroundContact::side, GroundContact::side, 0, GL_RED, GL_UNSIGNED_BYTE,
                 contact.blocked.data());
    glPixelStorei(GL_UNPACK_ALIGNMENT, 4);
}

}  // namespace render
