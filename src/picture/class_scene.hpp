#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"
#include "image/font.hpp"
#include "picture/figure_scene.hpp"
#include "study/layer_field.hpp"

#include <list>

namespace picture {

/// The people of a document's class on one day, each simulated under the document's plan, in a row that faces the
/// camera from whatever side it looks.
class ClassScene {
  public:
    /// `strings`, in whose language labels are, must outlive this.
    ClassScene(const core::Strings& strings, std::shared_ptr<SurfaceTopologies> topologies)
        : strings_(strings), topologies_(std::move(topologies)) {}

    /// Takes over who is to be seen, as `study` has them: the same study at every call. Whoever's run is shorter stands
    /// there as on its last day. Throws core::Error with the name of whom cannot be drawn.
    void show(study::Study& study, const document::Document& document, const document::ViewState& view, int day);

    /// Whether labels tell weights, or only the change of fat in percent.
    void tell_weights(bool tell, core::UnitSystem units) {
        tells_weights_ = tell;
        units_ = units;
    }

    /// The largest scale that a layer with values needs; unset without such a layer.
    const std::optional<study::LayerField>& field() const { return field_; }

    /// All on one ground, and a camera that sees them and their labels; valid until the next `show`.
    render::Scene scene(const document::ViewState& view) const;
    /// Clear of labels whose text has this share of the picture's height.
    render::Camera camera(const document::ViewState& view, double aspect, double covered_above,
                          double text_share) const;

    /// Name, weight and change of everybody, under the feet; as small as the row asks for.
    struct Label {
        image::Image pixels;
        glm::ivec2 low{0};  ///< in the picture
    };
    std::vector<Label> labels(const image::Font& font, double text_px, const render::Pane& pane) const;

    Framed framed() const;

  private:
    struct Member {
        explicit Member(const std::shared_ptr<SurfaceTopologies>& topologies) : figure(topologies) {}
        FigureScene figure;
        std::string name;
        int day = 0;  ///< on which this one stands there
        double height_m = 0;
        double weight_kg = 0;
        double change_kg = 0;
        double fat_change_percent = 0;
        float along_m = 0;  ///< from the middle of the row to the camera's right
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
    double height_m_ = 0;  ///< of the tallest
};

}  // namespace picture
