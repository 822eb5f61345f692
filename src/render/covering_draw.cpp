#include "render/covering_draw.hpp"

namespace render {

void draw_covering(const VertexArray& no_attributes, glm::ivec2 low, std::span<const glm::ivec4> parts) {
    glBindVertexArray(no_attributes.name());
    glEnable(GL_SCISSOR_TEST);
    for (const glm::ivec4& part : parts) {
        glScissor(low.x + part.x, low.y + part.y, part.z, part.w);
        glDrawArrays(GL_TRIANGLES, 0, 3);
    }
    glDisable(GL_SCISSOR_TEST);
    glBindVertexArray(0);
}

void read_smoothly() {
    for (const GLenum wrap : {GL_TEXTURE_WRAP_S, GL_TEXTURE_WRAP_T})
        glTexParameteri(GL_TEXTURE_2D, wrap, GL_CLAMP_TO_EDGE);
    for (const GLenum filter : {GL_TEXTURE_MIN_FILTER, GL_TEXTURE_MAG_FILTER})
        glTexParameteri(GL_TEXTURE_2D, filter, GL_LINEAR);
}

}  // namespace render
