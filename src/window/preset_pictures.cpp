#include "window/preset_pictures.hpp"

#include "core/error.hpp"
#include "window/body_canvas.hpp"

#include <algorithm>

namespace window {

namespace {

// Captions and scales have a legible minimum size; a picture with them is drawn larger and scaled down.
constexpr int enlarged_for_labels = 4;

bool has_labels(const document::ViewState& view) {
    return view.layer != document::Layer::skin || view.compare != document::Compare::none;
}

}  // namespace

bool PresetPictures::complete(const std::vector<session::Preset>& presets, render::Size size) const {
    return size_ == size && textures_.size() >= presets.size();
}

std::uint32_t PresetPictures::name(std::size_t preset) const {
    return preset < textures_.size() && textures_[preset] ? textures_[preset]->name() : 0;
}

void PresetPictures::draw_next(render::Renderer& renderer, const std::vector<session::Preset>& presets,
                               render::Size size) {
    if (complete(presets, size)) return;
    if (!(size_ == size)) textures_.clear();
    size_ = size;
    const document::Scenario& scenario = presets[textures_.size()].scenario;
    textures_.emplace_back();
    try {
        const document::Document& document = scenario.document;
        const int last_day = study_.simulation(document).last_day();
        body_.show(study_, document, scenario.view, std::min(scenario.view.day.value_or(last_day), last_day));
        const int factor = has_labels(scenario.view) ? enlarged_for_labels : 1;
        const render::Size drawn{size.width * factor, size.height * factor};
        const render::Picture picture = body_.picture(picture::drawing_with(renderer), scenario.view, {.size = drawn});
        textures_.back().emplace(renderer.draw_to_image(picture, drawn));
    } catch (const core::Error&) {  // choosing the preset shows the error
    }
}

}  // namespace window
