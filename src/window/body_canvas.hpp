#pragma once

#include "image/png.hpp"
#include "render/renderer.hpp"
#include "session/session.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace window {

/// The body's part of the window: fast rendering while anything moves, smooth once it rests.
class BodyCanvas {
  public:
    /// Position in the window.
    struct Place {
        glm::ivec4 viewport{};      ///< x, y, width, height in pixels from the lower left
        double covered_above = 0;   ///< share of the height covered by the row of buttons at the top
        double covered_below = 0;   ///< the same for the button in the lower left
        double least_label_px = 0;  ///< see BodyPicture::Place
        bool operator==(const Place&) const = default;
    };

    /// `seconds`: time since the last call.
    void draw(render::Renderer& renderer, session::Session& session, const Place& place, double seconds);

    /// Whether the last picture was a fast one, so that a smooth one is due.
    bool smooth_picture_due() const { return quick_; }

    /// The PNG that `adiposcope render` makes of the same scenario, in the scenario's own size if set, else in this.
    std::vector<std::uint8_t> png(render::Renderer& renderer, session::Session& session, const Place& place,
                                  std::span<const image::PngText> texts) const;

  private:
    struct Key {
        unsigned long shape;
        document::ViewState view;
        Place place;
        bool operator==(const Key&) const = default;
    };
    std::optional<Key> drawn_;
    double rest_seconds_ = 0;
    double moving_pixels_ = render::Look{}.most_moving_pixels;
    bool quick_ = false;
};

}  // namespace window
