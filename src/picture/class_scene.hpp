#pragma once

#include "core/strings.hpp"
#include "core/units.hpp"
#include "image/font.hpp"
#include "picture/figure_scene.hpp"
#include "picture/section_scene.hpp"
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

    /// Highlights the label of the person whom the controls edit.
    void mark(std::optional<std::size_t> person) { marked_ = person; }

    std::size_t size() const { return members_.size(); }

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

    // One person in a pane of their own, cut at the same site of each body, for sections.

    /// The person alone, at the origin, cut by the plane of `view`; valid until the next `show`.
    render::Scene cut_scene(std::size_t person, const document::ViewState& view);
    /// What frames anyone alone.
    Framed framed_alone() const;
    /// The person's label, centred at the bottom of their pane.
    Label label_in(std::size_t person, const image::Font& font, double text_px, glm::ivec4 frame) const;
    /// The first person's section, for a legend. Precondition: cut_scene(0, ...) was called.
    const shape::TissueSection& section() const { return members_.front().section.section(); }

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
        core::EnumArray<core::Depot, double> kept{};  ///< share of each region's starting fat
        SectionScene section;
        float along_m = 0;  ///< from the middle of the row towards the camera's right
    };
    void show(Member& member, study::Study& study, const document::Document& wanted, const document::ViewState& view,
              int day);
    void stand_in_row();
    std::vector<std::string> lines_of(const Member& member) const;
    image::Image drawn_label(const Member& member, const image::Font& font, double size,
                             std::vector<std::string> lines) const;

    const core::Strings& strings_;
    std::shared_ptr<SurfaceTopologies> topologies_;
    std::list<Member> members_;
    std::optional<study::LayerField> field_;
    std::optional<std::size_t> marked_;
    bool tells_weights_ = true;
    core::UnitSystem units_ = core::UnitSystem::metric;
    double half_width_m_ = 0;
    double height_m_ = 0;  ///< of the tallest member
};

}  // namespace picture
