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

/// Everything shown in the picture of a document, cached between frames: the figures of the day and
/// of the reference day, their colours, labels and scales. Used by both the window and the command
/// line.
class BodyPicture {
  public:
    /// `models` and `strings` must outlive this; captions and labels are in the language of
    /// `strings`.
    BodyPicture(const study::Models& models, const core::Strings& strings);

    /// Sets what is shown, with bodies from `study`. Pass the same study in every call; its answers need not
    /// outlive the call. Precondition: 0 <= day <= the simulation's last. Throws core::Error if a body cannot be
    /// drawn.
    void show(study::Study& study, const document::Document& document, const document::ViewState& asked, int day);

    using Telling = picture::Telling;
    /// Sets how much captions and labels reveal (by default sizes) and in which units, from the next `show`
    /// on.
    void tell(Telling telling, core::UnitSystem units = core::UnitSystem::metric);

    /// Colours only the marked regions of a prediction, or, if unset, the body as usual. Takes effect with the next
    /// `show`.
    void mark_regions(const std::optional<RegionMarks>& marks);

    /// Highlights the person of a class whom the controls edit. Takes effect with the next `show`.
    void mark_person(std::optional<std::size_t> person);

    /// Changes whenever anything but the camera changes the picture.
    unsigned long number() const { return number_; }
    bool empty() const { return !key_.has_value(); }
    /// Upper end of the layer's scale; unset for a layer without values.
    std::optional<double> range() const { return field_ ? std::optional(field_->range) : std::nullopt; }
    /// What the camera frames by default.
    Framed framed() const { return shows_class_ ? class_.framed() : now_.framed(now_.reach_m()); }

    using Place = DrawOptions;
    /// Renders `view`, which may differ from that of the last `show` only in its camera. Valid
    /// until the next call. `draw` renders the outline of a ghost, and slices. Precondition: not
    /// empty.
    render::Picture picture(const DrawImage& draw, const document::ViewState& view, const DrawOptions& options);

    /// The body region at a point of such a picture; `across` and `down` are shares from its
    /// upper left. Unset outside the body, or if there are several bodies. Precondition: not
    /// empty.
    std::optional<core::Depot> region_at(const document::ViewState& view, const DrawOptions& options, double across,
                                         double down);

    /// Likewise, the person of a class at that point, as an index.
    std::optional<std::size_t> person_at(const document::ViewState& view, const DrawOptions& options, double across,
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
    std::vector<render::Pane> panes(const document::ViewState& view, const DrawOptions& options);
    std::vector<render::Pane> class_panes(const document::ViewState& view, const DrawOptions& options);
    render::Pane class_pane(const document::ViewState& view, const DrawOptions& options) const;
    render::Pane pane(const FigureScene& figure, const document::ViewState& asked, glm::ivec4 frame,
                      const DrawOptions& options) const;
    /// The field that colours a figure, if any.
    const std::optional<study::LayerField>& field_of(const FigureScene& figure) const;
    render::Look pane_look(const document::ViewState& view, const DrawOptions& options,
                           const std::optional<study::LayerField>& field) const;
    CutBodies cut_bodies(const document::ViewState& view, const DrawOptions& options) const;
    /// Cuts both figures with the section plane of `view`.
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
    std::optional<std::size_t> marked_person_;
    core::EnumArray<core::Sex, std::vector<core::Depot>> regions_;  ///< of the drawn vertices; computed on first use
    SectionScene now_section_;
    SectionScene then_section_;
    bool sections_ = false;  ///< whether a section is shown
    std::optional<Key> key_;
    unsigned long number_ = 0;
    std::optional<study::LayerField> field_;
    std::optional<study::LayerField> then_field_;  ///< if the other body shows another layer (Compare::layers)
    Captions captions_;
    Cards cards_;  ///< of the last picture

    /// Everything that the labels depend on, to reuse those of the last picture.
    struct LabelKey {
        unsigned long number;
        render::Size size;
        double covered_above;
        double covered_below;
        double wipe;
        double least_text_px;
        std::string caption;
        std::optional<document::ViewState> view;  ///< only if labels follow the camera, such as a ghost
        bool moving_shade = false;                ///< what a section takes away was drawn with a moving picture's haste
        bool operator==(const LabelKey&) const = default;
    };
    std::optional<LabelKey> labels_key_;
    std::vector<render::Overlay> labels_;
};

}  // namespace picture
