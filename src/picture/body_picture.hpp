#pragma once

#include "core/strings.hpp"
#include "picture/class_scene.hpp"
#include "picture/picture_labels.hpp"
#include "picture/section_room.hpp"
#include "picture/section_scene.hpp"
#include "render/renderer.hpp"

#include <functional>
#include <list>
#include <optional>

namespace picture {

/// Draws off screen: Renderer::draw_to_image.
using DrawImage = std::function<image::Image(const render::Picture& picture, render::Size size)>;

/// The renderer, which must outlive it, as a function.
DrawImage drawing_with(render::Renderer& renderer);

/// All that a picture of one document shows, kept from frame to frame: the figure of the day and of the reference day,
/// their colours, labels and scales. The window and the command line draw the same from it.
class BodyPicture {
  public:
    /// `models` and `strings`, in whose language captions and labels are, must outlive this.
    BodyPicture(const study::Models& models, const core::Strings& strings);

    /// Takes over what is to be seen, as `study` has it: the same study at every call, whose answers need not outlive
    /// this one. Precondition: 0 <= day <= the simulation's last. Throws core::Error where a body cannot be drawn.
    void show(study::Study& study, const document::Document& document, const document::ViewState& asked, int day);

    /// How much captions and labels tell: sizes of a body (the default), changes alone, or nothing that somebody is
    /// just asked to predict. From the next `show` on.
    enum class Telling { sizes, changes, nothing };
    void tell(Telling telling);

    /// Colours these regions, and nothing else, where they are set: marks of a prediction. From the next `show` on.
    void mark_regions(const std::optional<core::EnumArray<core::Depot, bool>>& marks);

    /// A new number for everything that looks different, cameras aside.
    unsigned long number() const { return number_; }
    bool empty() const { return !key_.has_value(); }
    /// At the end of a layer's scale; unset for a layer without values.
    std::optional<double> range() const { return field_ ? std::optional(field_->range) : std::nullopt; }
    /// What the camera frames by itself.
    Framed framed() const { return shows_class_ ? class_.framed() : now_.framed(now_.reach_m()); }

    /// Where and how large; nothing is drawn over `covered_above`, a share of the height, and no scale in the lower
    /// left over `covered_below`.
    struct Place {
        render::Size size;
        double covered_above = 0;
        double covered_below = 0;
        bool transparent = false;
        bool moving = false;             ///< one of many pictures, to be quick
        std::optional<Framed> framed{};  ///< unset: the body's own extent
        std::string caption{};           ///< in the upper left corner, where a comparison has none of its own
        double most_moving_pixels = render::Look{}.most_moving_pixels;
        double least_text_px =
            0;  ///< of labels, where a picture of this size has smaller ones: before a room, in print
    };
    /// The picture of `view`, which differs from that of the last `show` in its camera at most. Valid until the next
    /// call. `draw` is needed for the outline of a ghost. Precondition: not empty.
    render::Picture picture(const DrawImage& draw, const document::ViewState& view, const Place& place);

    /// The region of the body at a place of such a picture: `across` and `down` are shares from its upper left. Unset
    /// beside the body, and where there is more than one. Precondition: not empty.
    std::optional<core::Depot> region_at(const document::ViewState& view, const Place& place, double across,
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
    struct Card {
        image::Image pixels;
        std::uint64_t key = 0;
    };

    const image::Font* font();
    void set_captions(const study::Simulation& simulation, const document::ViewState& view, int day);
    void paint_marks(core::Sex sex);
    void show_class(study::Study& study, const document::Document& document, const document::ViewState& view, int day);
    void show_one(study::Study& study, const document::Document& document, const document::ViewState& view, int day);
    render::Pane class_pane(const document::ViewState& view, const Place& place) const;
    render::Look pane_look(const document::ViewState& view, const Place& place) const;
    render::Pane pane(const FigureScene& figure, const document::ViewState& asked, glm::ivec4 frame,
                      const Place& place) const;
    const Card& keep(image::Image pixels);
    void add_labels(render::Picture& picture, const document::ViewState& view, const Place& place);
    void add_ghost(render::Picture& picture, const DrawImage& draw, const document::ViewState& view,
                   const Place& place);
    CardRoom card_room(const document::ViewState& view, const Place& place, glm::ivec4 frame) const;
    /// Cuts both figures by the plane of `view`.
    void cut(const document::ViewState& view);
    void add_section_cards(render::Picture& picture, const DrawImage& draw, const document::ViewState& view,
                           const Place& place);

    const study::Models& models_;
    const core::Strings& strings_;
    FigureScene now_;
    FigureScene then_;
    ClassScene class_;
    bool shows_class_ = false;
    Telling telling_ = Telling::sizes;
    std::optional<core::EnumArray<core::Depot, bool>> marks_;
    core::EnumArray<core::Sex, std::vector<core::Depot>> regions_;  ///< of drawn vertices; found when first needed
    SectionScene now_section_;
    SectionScene then_section_;
    bool sections_ = false;  ///< whether the figures are cut
    std::optional<Key> key_;
    unsigned long number_ = 0;
    std::optional<study::LayerField> field_;
    std::string now_caption_;
    std::string then_caption_;
    bool font_sought_ = false;
    std::optional<image::Font> font_;
    std::list<Card> cards_;  ///< of the last picture

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

/// Whether the view has two bodies, each in a pane of its own.
bool stand_side_by_side(const document::ViewState& view);

/// The size of the text of labels in such a picture.
double label_text_px(const BodyPicture::Place& place);

}  // namespace picture
