#include "picture/draw_image.hpp"

namespace picture {

DrawImage drawing_with(render::Renderer& renderer) {
    return [&renderer](const render::Picture& picture, render::Size size) {
        return renderer.draw_to_image(picture, size);
    };
}

}  // namespace picture
