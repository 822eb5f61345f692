#pragma once

#include "picture/captions.hpp"
#include "picture/cards.hpp"
#include "picture/class_scene.hpp"
#include "picture/draw_image.hpp"
#include "picture/draw_options.hpp"
#include "picture/region_marks.hpp"
#include "picture/ruler.hpp"
#include "picture/section_cards.hpp"

#include <optional>

namespace picture {

/// All that a picture of one document shows, kept from frame to frame: the
/// figure of the day and of the reference day, their colours, labels and
/// scales. The window and the command line draw the same from it.
class BodyPicture {
  public:
    /// `models` and `strings`, in whose language captions and labels are, must
    /// outlive this.
    BodyPicture(const study::Models& models, const core::Strings& strings);

    /// Takes over what is to be seen, as `study` has it: the same study at every
    /// call, whose answers need not outlive this one. Precondition: 0 <= day <=
    /// the simulation's last. Throws core::Error where a body cannot be drawn.
    void show(study::Study& study, const document::Document& document, const document::ViewState& asked, int day);

    using Telling = picture::Telling;
    /// How much captions and labels tell: sizes, unless this says otherwise. From
    /// the next `show` on.
    void tell(Telling telling, core::UnitSystem units = core::UnitSystem::metric);

    /// Colours these regions, and nothing else, where they are set: marks of a
    /// prediction. From the next `show` on.
    void mark_regions(const std::optional<RegionMarks>& marks);

    /// A new number for everything that looks different, cameras aside.
    unsigned long number() const { return number_; }
    bool empty() const { return !key_.has_value(); }
    /// At the end of a layer's scale; unset for a layer without values.
    std::optional<double> range() const { return field_ ? std::optional(field_->range) : std::nullopt; }
    /// What the camera frames by itself.
    Framed framed() const { return shows_class_ ? class_.framed() : now_.framed(now_.reach_m()); }

    using Place = DrawOptions;
    /// The picture of `view`, which differs from that of the last `show` in its
    /// camera at most. Valid until the next call. `draw` is needed for the
    /// outline of a ghost and for slices. Precondition: not empty.
    render::Picture picture(const DrawImage& draw, const document::ViewState& view, const DrawOptions& options);

    /// The region of the body at a place of such a picture: `across` and `down`
    /// are shares from its upper left. Unset beside the body, and where there is
    /// more than one. Precondition: not empty.
    std::optional<core::Depot> region_at(const document::ViewState& view, const DrawOptions& options, double across,
                                         double down);

  private:
    BodyPicture(const study::Models& models, const core::Strings& strings,
                const std::shared_ptr<SurfaceTopologies>& topologies);

    struct Key {
        document::Document document;
        int day = 0;
        document::ViewState look;  ///< without camera and wipe
        std::string language;
        bool operator==(const Key&) const = default;
    };
    void show_class(study::Study& study, const document::Document& document, const document::ViewState& view, int day);
    void show_bodies(study::Study& study, const document::Document& document, const document::ViewState& view, int day);
    void paint(study::Study& study, const document::Document& document, const document::ViewState& view,
               const study::Body& now, const study::Body* then);
    std::vector<render::Pane> panes(const document::ViewState& view, const DrawOptions& options) const;
    render::Pane class_pane(const document::ViewState& view, const DrawOptions& options) const;
    render::Pane pane(const FigureScene& figure, const document::ViewState& asked, glm::ivec4 frame,
                      const DrawOptions& options) const;
    render::Look pane_look(const document::ViewState& view, const DrawOptions& options) const;
    CutBodies cut_bodies(const document::ViewState& view, const DrawOptions& options) const;
    /// Cuts both figures by the plane of `view`.
    void cut(const document::ViewState& view);
    RuledBody ruled() const;
    void add_ghost(render::Picture& picture, const DrawImage& draw, const document::ViewState& view,
                   const DrawOptions& options);

    const study::Models& models_;
    const core::Strings& strings_;
    FigureScene now_;
    FigureScene then_;
    ClassScene class_;
    bool shows_class_ = false;
    Telling telling_ = Telling::sizes;
    core::UnitSystem units_ = core::UnitSystem::metric;
    std::optional<RegionMarks> marks_;
    core::EnumArray<core::Sex, std::vector<core::Depot>> regions_;  ///< of drawn vertices; found when first needed
    SectionScene now_section_;
    SectionScene then_section_;
    bool sections_ = false;  ///< whether the figures are cut
    std::optional<Key> key_;
    unsigned long number_ = 0;
    std::optional<study::LayerField> field_;
    Captions captions_;
    Cards cards_;  ///< of the last picture

    /// What the labels of the last picture were made for.
    struct LabelKey {
        unsigned long number;
        render::Size size;
        double covered_above;
        double covered_below;
        double wipe;
        double least_text_px;
        std::string caption;
        std::optional<document::ViewState> view;  ///< of a ghost, which stands where the camera sees it
        bool operator==(const LabelKey&) const = default;
    };
    std::optional<LabelKey> labels_key_;
    std::vector<render::Overlay> labels_;
};

}  // namespace picture
