#include "picture/body_labels.hpp"

#include "picture/picture_labels.hpp"
#include "picture/section_room.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace picture {

namespace {

using document::Compare;

constexpr image::Colour wipe_edge_colour{22, 24, 28, 255};

/// Adds all labels that contain text.
class Writer {
  public:
    Writer(render::Picture& picture, Cards& cards, const image::Font& font, const BodyLabels& labels)
        : picture_(picture),
          cards_(cards),
          font_(font),
          labels_(labels),
          text_px_(label_text_px(labels.options)),
          height_(labels.options.size.height),
          margin_(static_cast<int>(std::lround(label_margin_share * height_))) {}

    void add_rulers() {
        const std::size_t rulers = labels_.view.compare == Compare::wipe ? 1 : picture_.panes.size();
        for (std::size_t i = 0; i < rulers; ++i) {
            Ruler ruler = draw_ruler(font_, text_px_, picture_.panes[i], labels_.ruled);
            cards_.put(picture_, std::move(ruler.pixels), ruler.low);
        }
    }

    void add_captions() {
        const auto& [now, then] = labels_.captions;
        switch (labels_.view.compare) {
            case Compare::none:
                if (!labels_.options.caption.empty()) put_left(labels_.options.caption);
                break;
            case Compare::everyone:
                put_left(now);
                break;
            case Compare::ghost:
                put_left(labels_.strings.say("label.outline", fmt::arg("what", then)));
                break;
            case Compare::wipe:
                put_left(then);
                put_right(now);
                break;
            default:
                put_left(then);
                put_above(text_card(font_, text_px_, {now}), picture_.panes[1].frame.x + margin_);
        }
    }

    void add_names() {
        if (labels_.view.layer == document::Layer::section) return add_names_and_legend();
        for (ClassScene::Label& label : labels_.people->labels(font_, text_px_, picture_.panes.front()))
            cards_.put(picture_, std::move(label.pixels), label.low);
    }

    /// The scale of a layer, in the lower left of a pane; controls cover part of the first.
    void add_scale(const study::LayerField& field, document::Layer shown, std::size_t pane) {
        const document::ViewState& view = labels_.view;
        const bool of_fat = shown == document::Layer::change && view.change_of == document::ChangeOf::fat;
        const std::string layer = fmt::format("label.{}{}", core::name_of(shown), of_fat ? "-fat" : "");
        const std::vector<std::string> title{labels_.strings.say(layer + "-1"),
                                             labels_.strings.say(layer + "-2", fmt::arg("day", view.reference_day))};
        cards_.put(picture_,
                   scale_card({font_, text_px_, labels_.strings, shown == document::Layer::share}, title, field,
                              map_of(shown, view.iso_lines, field.steps)),
                   {picture_.panes[pane].frame.x + margin_, margin_ + rows(labels_.options.covered_below)});
    }

  private:
    /// A name in each pane, and what the colours of all sections mean.
    void add_names_and_legend() {
        for (std::size_t i = 0; i < picture_.panes.size(); ++i) {
            ClassScene::Label label = labels_.people->label_in(i, font_, text_px_, picture_.panes[i].frame);
            label.low.y += rows(labels_.options.covered_below);
            cards_.put(picture_, std::move(label.pixels), label.low);
        }
        const CardParts parts{.areas = false, .legend = true, .width = section_card_width(text_px_)};
        image::Image legend = section_card({font_, text_px_, labels_.strings}, labels_.people->section(), {}, parts,
                                           render::linear_from_srgb(picture_.panes.front().look.skin.skin_srgb));
        const int left = labels_.options.size.width - margin_ - legend.width;
        put_above(std::move(legend), left);
    }

    int rows(double share) const { return static_cast<int>(std::lround(share * height_)); }

    void put_above(image::Image card, int left) {
        const int low = height_ - rows(labels_.options.covered_above) - margin_ - card.height;
        cards_.put(picture_, std::move(card), {left, low});
    }
    void put_left(const std::string& text) { put_above(text_card(font_, text_px_, {text}), margin_); }
    void put_right(const std::string& text) {
        image::Image card = text_card(font_, text_px_, {text});
        const int left = labels_.options.size.width - margin_ - card.width;
        put_above(std::move(card), left);
    }

    render::Picture& picture_;
    Cards& cards_;
    const image::Font& font_;
    const BodyLabels& labels_;
    double text_px_;
    int height_;
    int margin_;
};

void add_wipe_edge(render::Picture& picture, Cards& cards, int height) {
    const int width = std::max(1, height / 500);
    cards.put(picture, image::blank(width, height, wipe_edge_colour), {picture.panes[1].part.x - width / 2, 0});
}

}  // namespace

void add_labels(render::Picture& picture, Cards& cards, const BodyLabels& labels) {
    const document::ViewState& view = labels.view;
    if (view.compare == Compare::none && !view.ruler && !labels.field && labels.options.caption.empty()) return;
    if (view.compare == Compare::wipe) add_wipe_edge(picture, cards, labels.options.size.height);
    const image::Font* font = cards.font();
    if (!font) return;
    Writer writer(picture, cards, *font, labels);
    if (view.ruler) writer.add_rulers();
    writer.add_captions();
    if (labels.people) writer.add_names();
    if (labels.field) writer.add_scale(*labels.field, view.layer, labels.then_field ? 1 : 0);
    if (labels.then_field) writer.add_scale(*labels.then_field, other_layer(view.layer), 0);
}

}  // namespace picture
