#include "cli/lesson_pages.hpp"

#include "image/png_writer.hpp"
#include "lesson/outcome.hpp"
#include "lesson/parse.hpp"
#include "lesson/wording.hpp"
#include "picture/class_runs.hpp"
#include "picture/description.hpp"

#include <fmt/format.h>

namespace cli {

namespace {

using lesson::Phase;
using lesson::Prediction;

constexpr render::Size single_size{520, 640};
constexpr render::Size wide_size{800, 640};
constexpr double printed_text_px = 24;  // 2.5 mm letters on the sheet, where 640 pixels are 66 mm

/// Writes the pages of one lesson, step by step.
class Pages {
  public:
    Pages(const study::Models& models, const core::Strings& strings, const lesson::Lesson& lesson,
          const picture::DrawImage& draw)
        : strings_(strings),
          lesson_(lesson),
          draw_(draw),
          study_(models),
          numbers_(study_),
          body_(models, strings),
          wording_(lesson::wording_in(strings, lesson::Told::sizes)) {}

    std::string text(const lesson::Step& step, const lesson::Words& words) {
        return numbers_.text(lesson_, step, words, wording_);
    }

    std::vector<std::string> texts(const lesson::Step& step, const std::vector<lesson::Words>& list) {
        std::vector<std::string> found;
        for (const lesson::Words& words : list) found.push_back(text(step, words));
        return found;
    }

    output::SheetStep page_of(std::size_t index) {
        const lesson::Step& step = lesson_.steps[index];
        output::SheetStep page;
        page.title = text(step, step.title);
        page.paragraphs = texts(step, step.start.paragraphs);
        page.notes = texts(step, step.start.notes);
        page.result = texts(step, step.result.paragraphs);
        page.result_notes = texts(step, step.result.notes);
        if (step.prediction) ask(page, step);
        if (step.evidence) {
            const lesson::EvidenceCard& card = *step.evidence;
            page.evidence = output::SheetEvidence{card.strength, text(step, card.claim), texts(step, card.in_favour),
                                                  texts(step, card.against), text(step, card.limits)};
        }
        if (step.prediction && step.prediction->kind == Prediction::Kind::regions)
            for (const auto view : {document::View::front, document::View::back})
                page.start_pictures.push_back(picture(index, Phase::question, view));
        else
            page.start_pictures.push_back(picture(index, Phase::question, {}));
        page.runs = step.run.has_value();
        page.is_about_pictures =
            scenario_of(lesson_, step, lesson::PartName::start).view.compare != document::Compare::none;
        const bool stays = !step.run && !step.has_result;
        page.result_pictures.push_back(stays ? page.start_pictures.front() : picture(index, Phase::result, {}));
        return page;
    }

  private:
    void ask(output::SheetStep& page, const lesson::Step& step) {
        const Prediction& prediction = *step.prediction;
        page.asks = prediction.kind;
        page.asks_confidence = prediction.asks_confidence;
        page.question = text(step, prediction.question);
        page.axis_low = prediction.axis_low;
        page.axis_high = prediction.axis_high;
        lesson::Answer nothing;
        nothing.hands.resize(prediction.choices.size());
        const lesson::Outcome outcome = outcome_of(lesson_, step, nothing, numbers_);
        for (std::size_t i = 0; i < prediction.choices.size(); ++i) {
            page.options.push_back(text(step, prediction.choices[i].words));
            page.outcomes.push_back({page.options.back(), outcome.choices[i].holds});
        }
        const lesson::QuantityRow& row = lesson::row_of(prediction.region_test.measure.quantity);
        for (const lesson::RegionOutcome& region : outcome.regions) {
            const std::string name = lesson::region_words(region.region, wording_.translate);
            page.outcomes.push_back(
                {fmt::format("{}: {} {}", name, lesson::number_words(region.value, row.digits, wording_.decimal_mark),
                             row.unit),
                 region.holds});
        }
        if (prediction.kind == Prediction::Kind::regions)  // in anatomical order: that of the result would reveal it
            for (const core::Depot region : core::all_values<core::Depot>())
                if (region != core::Depot::visceral)
                    page.options.push_back(lesson::region_words(region, wording_.translate));
        page.last_day = outcome.curve_days.back();
        if (prediction.kind == Prediction::Kind::curve) page.curve.assign(outcome.curve.begin(), outcome.curve.end());
    }

    output::SheetPicture picture(std::size_t step, Phase phase, std::optional<document::View> from) {
        lesson::Play play = begin(lesson_);
        play.step = step;
        play.phase = phase;
        document::Scenario scenario = scene_on_screen(lesson_, play, numbers_);
        if (from) scenario.view = looking_from(scenario.view, *from);
        scenario.view.background = document::Background::white;
        scenario.view.iso_lines = true;
        const int day = scenario.view.day.value_or(study_.simulation(scenario.document).last_day());
        const bool asked = phase == Phase::question && lesson_.steps[step].prediction;
        body_.tell(asked ? picture::BodyPicture::Telling::nothing : picture::BodyPicture::Telling::changes);
        body_.show(study_, scenario.document, scenario.view, day);
        const bool is_wide = scenario.view.compare != document::Compare::none ||
                             scenario.view.layer == document::Layer::section;  // the areas are beside the body
        const render::Size size = is_wide ? wide_size : single_size;
        const render::Picture drawn =
            body_.picture(draw_, scenario.view, {.size = size, .least_text_px = printed_text_px});
        return {image::encode_png(draw_(drawn, size)),
                picture::description(
                    strings_, {scenario.document, study_.simulation(scenario.document), scenario.view, day, false,
                               asked, picture::class_runs(study_, scenario.document, scenario.view)})};
    }

    const core::Strings& strings_;
    const lesson::Lesson& lesson_;
    const picture::DrawImage& draw_;
    study::Study study_;
    lesson::LessonNumbers numbers_;
    picture::BodyPicture body_;
    lesson::Wording wording_;
};

}  // namespace

output::LessonSheet lesson_pages(const study::Models& models, const core::Strings& strings,
                                 const lesson::Lesson& lesson, const picture::DrawImage& draw,
                                 const std::function<void()>& advance) {
    Pages pages(models, strings, lesson, draw);
    const lesson::Step& first = lesson.steps.front();
    output::LessonSheet sheet{.title = pages.text(first, lesson.title),
                              .question = pages.text(first, lesson.question),
                              .minutes = lesson.minutes,
                              .notes = pages.texts(first, lesson.notes),
                              .steps = {}};
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        sheet.steps.push_back(pages.page_of(i));
        advance();
    }
    return sheet;
}

}  // namespace cli
