#pragma once

#include "body/surface.hpp"
#include "document/section_plane.hpp"

#include <optional>

namespace document {

enum class View { front, side, back, three_quarter };
enum class Background { studio, white, dark };
/// Plain clay, or one of the ten tones of the Monk scale.
enum class Skin { clay, monk_1, monk_2, monk_3, monk_4, monk_5, monk_6, monk_7, monk_8, monk_9, monk_10 };

/// Hair of the head.
enum class Hair { none, short_cut };

enum class Projection { perspective, orthographic };
/// Where the main light comes from.
enum class LightFrom { studio, front, side, above };
/// What the body shows: skin, the layer of fat under it in mm, the change since the reference day in mm, the tissues
/// where a plane cuts it, or the share of its fat that each region has lost since the reference day.
enum class Layer { skin, thickness, change, section, share };
/// How the reference day stands beside the day that is shown.
/// `expectation`: beside what happens stands what people expect of training one place.
/// `everyone`: the people of the class in a row.
/// `pictures`: beside the body as the view shows it stands the same body on the same day in a plain picture.
/// `untrained`: beside the body stands the one that lost the same fat without the training.
enum class Compare { none, wipe, side_by_side, ghost, expectation, everyone, pictures, untrained };

/// Whether the layer colours the body by values, with a scale.
constexpr bool has_values(Layer layer) {
    return layer == Layer::thickness || layer == Layer::change || layer == Layer::share;
}

/// How the document is looked at: saved, not undoable. The camera orbits the body's middle.
/// `automatic`: as well as there is time for.
enum class MovingQuality { automatic, full };

struct ViewState {
    std::optional<int> day = 0;          ///< unset: the last day of the simulation
    View view = View::front;             ///< where the camera stands, unless it was turned away from there:
    std::optional<double> yaw_deg = {};  ///< 0: from the front; grows as the camera moves to the body's left (+X)
    std::optional<double> pitch_deg =
        {};            ///< positive: from above. Degrees, as in files, so that they are kept exactly
    double zoom = 1;   ///< 1: the whole body fills the picture
    double pan_x = 0;  ///< how far the figure is moved to the right, in picture heights at zoom 1
    double pan_y = 0;  ///< how far the figure is moved up, likewise
    body::Pose pose = body::Pose::relaxed;
    Background background = Background::studio;
    Skin skin = Skin::clay;
    Hair hair = Hair::short_cut;
    Projection projection = Projection::perspective;
    std::optional<double> camera_height_cm = {};  ///< over the ground; unset: by `pitch_rad`
    std::optional<double> lens_mm = {};           ///< for a picture 36 mm high; unset: a portrait lens
    LightFrom light = LightFrom::studio;
    double light_hardness = 0;  ///< 0 (soft, from all around) to 1 (a small lamp in the dark)
    bool ruler = false;
    bool grid = false;
    MovingQuality moving_quality = MovingQuality::automatic;
    Layer layer = Layer::skin;
    SectionPlane section;
    bool iso_lines = false;
    std::optional<double> layer_range = {};  ///< at the end of the scale, mm or %; unset: as the run asks
    Compare compare = Compare::none;
    int reference_day = 0;  ///< what change and comparison start from; held within the run
    double wipe = 0.5;      ///< where its edge stands, share of the width
    int samples = 4;        ///< per pixel of a still picture: 1, 4, 9 or 16
    bool operator==(const ViewState&) const = default;
};

/// Where the camera stands, seen from the body's middle; the angles mean what those of a view mean.
struct Direction {
    double yaw_rad = 0;
    double pitch_rad = 0;
};
Direction direction_of(const ViewState& state);

/// Turns the camera to a direction, as near as degrees hold it.
ViewState turned_to(ViewState state, const Direction& direction);

/// Turns the camera to a named view; leaves everything else alone.
ViewState looking_from(ViewState state, View view);

/// The direction from which a cut is seen: that of `state`, turned no further than it takes to look upon the plane and
/// not along it. Everything else stays; without a cut the direction, too.
ViewState looking_on_section(ViewState state);

/// The same view with an ordinary camera, lens, light and pose.
ViewState plain_picture(ViewState state);

/// The named view whose direction this is, if any.
std::optional<View> named_view(const ViewState& state);

}  // namespace document

template <>
struct core::EnumNames<document::View> {
    static constexpr std::array<std::string_view, 4> names{"front", "side", "back", "three-quarter"};
};
template <>
struct core::EnumNames<document::Background> {
    static constexpr std::array<std::string_view, 3> names{"studio", "white", "dark"};
};
template <>
struct core::EnumNames<document::Skin> {
    static constexpr std::array<std::string_view, 11> names{"clay",   "monk-1", "monk-2", "monk-3", "monk-4", "monk-5",
                                                            "monk-6", "monk-7", "monk-8", "monk-9", "monk-10"};
};
template <>
struct core::EnumNames<document::Hair> {
    static constexpr std::array<std::string_view, 2> names{"none", "short"};
};
template <>
struct core::EnumNames<document::Layer> {
    static constexpr std::array<std::string_view, 5> names{"skin", "thickness", "change", "section", "share"};
};
template <>
struct core::EnumNames<document::Compare> {
    static constexpr std::array<std::string_view, 8> names{"none",        "wipe",  "side-by-side", "ghost",
                                                           "expectation", "class", "pictures",     "untrained"};
};
template <>
struct core::EnumNames<document::LightFrom> {
    static constexpr std::array<std::string_view, 4> names{"studio", "front", "side", "above"};
};
template <>
struct core::EnumNames<document::MovingQuality> {
    static constexpr std::array<std::string_view, 2> names{"auto", "full"};
};
template <>
struct core::EnumNames<document::Projection> {
    static constexpr std::array<std::string_view, 2> names{"perspective", "orthographic"};
};
