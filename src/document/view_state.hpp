#pragma once

#include "body/surface.hpp"
#include "document/section_plane.hpp"

#include <optional>

namespace document {

enum class View { front, side, back, three_quarter };
enum class Background { studio, white, dark };
/// Plain clay, or one of the ten tones of the Monk Skin Tone scale.
enum class Skin { clay, monk_1, monk_2, monk_3, monk_4, monk_5, monk_6, monk_7, monk_8, monk_9, monk_10 };

/// Hair of the head.
enum class Hair { none, short_cut };

enum class Projection { perspective, orthographic };
/// Direction of the key light.
enum class LightFrom { studio, front, side, above };
/// What the body shows: skin, thickness of the subcutaneous fat in mm, change since the reference day in mm, tissues in
/// a section, each region's fat loss since the reference day as a share of its own fat, or what training has added to
/// the muscle below, in mm.
enum class Layer { skin, thickness, change, section, share, muscle };
/// What the change layer shows: displacement of the skin, or only the change in thickness of the fat beneath it.
enum class ChangeOf { skin, fat };
/// What the displayed day is compared with; `wipe`, `side_by_side` and `ghost` show the reference day.
/// `expectation`: the body as people expect it to respond to training one place.
/// `everyone`: all people of the class in a row.
/// `pictures`: the same body on the same day in a plain picture.
/// `untrained`: the body that lost the same fat without the training.
/// `layers`: the same body on the same day with another layer (other_layer).
enum class Compare { none, wipe, side_by_side, ghost, expectation, everyone, pictures, untrained, layers };

/// Whether the layer colours the body by a scalar value, with a scale.
constexpr bool has_values(Layer layer) {
    return layer == Layer::thickness || layer == Layer::change || layer == Layer::share || layer == Layer::muscle;
}

/// The layer of the body on the left in Compare::layers: the thickness of the fat, or muscle beside that.
constexpr Layer other_layer(Layer layer) {
    return layer == Layer::thickness ? Layer::muscle : Layer::thickness;
}

/// Rendering quality while the picture moves; `automatic`: as good as the frame time allows.
enum class MovingQuality { automatic, full };

/// How the document is viewed: saved, but not undoable. The camera orbits the body's middle.
struct ViewState {
    std::optional<int> day = 0;            ///< unset: the last day of the simulation
    View view = View::front;               ///< named direction of the camera, unless overridden by:
    std::optional<double> yaw_deg = {};    ///< 0: from the front; increases as the camera moves to the body's left (+X)
    std::optional<double> pitch_deg = {};  ///< positive: from above. Stored in degrees, as in files, to be exact
    double zoom = 1;                       ///< 1: the whole body fills the picture
    double pan_x = 0;                      ///< shift of the figure to the right, in picture heights at zoom 1
    double pan_y = 0;                      ///< shift of the figure upwards, likewise
    body::Pose pose = body::Pose::relaxed;
    Background background = Background::studio;
    Skin skin = Skin::clay;
    Hair hair = Hair::short_cut;
    Projection projection = Projection::perspective;
    std::optional<double> camera_height_cm = {};  ///< above the ground; unset: from `pitch_rad`
    std::optional<double> lens_mm = {};           ///< focal length for a picture 36 mm high; unset: a portrait lens
    LightFrom light = LightFrom::studio;
    double light_hardness = 0;  ///< 0 (soft, from all sides) to 1 (a small lamp in the dark)
    bool ruler = false;
    bool grid = false;
    MovingQuality moving_quality = MovingQuality::automatic;
    Layer layer = Layer::skin;
    ChangeOf change_of = ChangeOf::skin;
    SectionPlane section;
    bool iso_lines = false;
    std::optional<double> layer_range = {};  ///< upper end of the scale, mm or %; unset: to suit the run
    Compare compare = Compare::none;
    int reference_day = 0;  ///< baseline of change and comparison; clamped to the run
    double wipe = 0.5;      ///< position of its edge, as a share of the width
    int samples = 4;        ///< per pixel of a still picture: 1, 4, 9 or 16
    bool operator==(const ViewState&) const = default;
};

/// Direction from the body's middle to the camera; angles as in ViewState.
struct Direction {
    double yaw_rad = 0;
    double pitch_rad = 0;
};
Direction direction_of(const ViewState& state);

/// Turns the camera to a direction, to the precision of degrees.
ViewState turned_to(ViewState state, const Direction& direction);

/// Turns the camera to a named view; changes nothing else.
ViewState looking_from(ViewState state, View view);

/// The view turned, no further than necessary, so that the camera faces the section plane instead of looking along it.
/// Changes nothing else, and nothing at all without a section.
ViewState looking_on_section(ViewState state);

/// The same view with default camera, lens, light and pose.
ViewState plain_picture(ViewState state);

/// The named view with exactly this direction, if any.
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
    static constexpr std::array<std::string_view, 6> names{"skin", "thickness", "change", "section", "share", "muscle"};
};
template <>
struct core::EnumNames<document::ChangeOf> {
    static constexpr std::array<std::string_view, 2> names{"skin", "fat"};
};
template <>
struct core::EnumNames<document::Compare> {
    static constexpr std::array<std::string_view, 9> names{"none",  "wipe",     "side-by-side", "ghost", "expectation",
                                                           "class", "pictures", "untrained",    "layers"};
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
