#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"
#include "image/font.hpp"
#include "picture/figure_scene.hpp"
#include "study/layer_field.hpp"

#include <list>

namespace picture {

/// The people of a document's class on one day, each simulated with the document's plan, in a row that faces the camera
/// from any direction.
class ClassScene {
  public:
    /// `strings` must outlive this; labels are in its language.
    ClassScene(const core::Strings& strings, std::shared_ptr<SurfaceTopologies> topologies)
        : strings_(strings), topologies_(std::move(topologies)) {}

    /// Sets who is shown, with bodies from `study`; pass the same study in every call. Anyone whose run is shorter
    /// stays as on its last day. Throws core::Error with the name of the person who cannot be drawn.
    void show(study::Study& study, const document::Document& document, const document::ViewState& view, int day);

    /// Whether labels show weights and in which units, or only the change of fat in percent.
    void tell_weights(bool tell, core::UnitSystem units) {
        tells_weights_ = tell;
        units_ = units;
    }

    /// The largest scale that any member needs; unset if the layer has no values.
    const std::optional<study::LayerField>& field() const { return field_; }

    /// Everyone on common ground; valid until the next `show`.
    render::Scene scene(const document::ViewState& view) const;
    /// A camera that frames everyone; leaves space for labels whose text has this share of the picture's height.
    render::Camera camera(const document::ViewState& view, double aspect, double covered_above,
                          double text_share) const;

    /// Name, weight and change of each person, below the feet; shrunk to fit the row.
    struct Label {
        image::Image pixels;
        glm::ivec2 low{0};  ///< lower left in the picture
    };
    std::vector<Label> labels(const image::Font& font, double text_px, const render::Pane& pane) const;

    Framed framed() const;

  private:
    struct Member {
        explicit Member(const std::shared_ptr<SurfaceTopologies>& topologies) : figure(topologies) {}
        FigureScene figure;
        std::string name;
        int day = 0;  ///< the day shown of this member
        double height_m = 0;
        double weight_kg = 0;
        double change_kg = 0;
        double fat_change_percent = 0;
        float along_m = 0;  ///< from the middle of the row towards the camera's right
    };
    void show(Member& member, study::Study& study, const document::Document& wanted, const document::ViewState& view,
              int day);
    void stand_in_row();

    const core::Strings& strings_;
    std::shared_ptr<SurfaceTopologies> topologies_;
    std::list<Member> members_;
    std::optional<study::LayerField> field_;
    bool tells_weights_ = true;
    core::UnitSystem units_ = core::UnitSystem::metric;
    double half_width_m_ = 0;
    double height_m_ = 0;  ///< of the tallest member
};

}  // namespace picture
