#pragma once

#include "depots/standing.hpp"
#include "document/view_state.hpp"
#include "study/body.hpp"
#include "study/outlook.hpp"
#include "study/recent_values.hpp"
#include "study/untrained.hpp"

#include <optional>
#include <vector>

namespace study {

/// Answers questions about a document, or a document and a day. Each answer is computed on the first
/// request and cached; the caches are bounded and evict the least recently used. Days are clamped to the
/// simulation.
///
/// A reference stays valid for `safe_questions` other questions: use or copy it before asking in a loop. If a question
/// throws core::Error, the caches are unchanged. Not thread-safe.
class Study {
  public:
    /// Cached answers of each kind. A simulation of the longest plan takes 0.7 MB, a body 0.4 MB, its layer values 0.06
    /// MB: 80 MB at most, and a tenth of that in ordinary use.
    static constexpr std::size_t kept_simulations = 40;
    static constexpr std::size_t kept_runs = 16;  ///< for each other kind that holds a whole run
    static constexpr std::size_t kept_bodies = 64;
    /// How many questions a reference outlives: fewer than the size of any cache, since a question may ask others.
    static constexpr std::size_t safe_questions = 12;

    /// `models` must outlive the study.
    explicit Study(const Models& models) : models_(models) {}

    const Models& models() const { return models_; }

    const Simulation& simulation(const document::Document& document) &;
    /// The run in which the same fat is lost without the training, up to `day`.
    const Untrained& untrained(const document::Document& document, int day) &;
    const Outlook& outlook(const document::Document& document) &;
    /// What it takes to reach the document's goal; unset if it has none.
    const std::optional<energy::GoalAnswer>& goal_answer(const document::Document& document) &;

    const Body& body(const document::Document& document, int day) &;
    /// The body as people expect it after training one place (study::expected_masses_on).
    const Body& expected_body(const document::Document& document, int day) &;
    /// The body as it would be without the training (`untrained`).
    const Body& untrained_body(const document::Document& document, int day) &;

    const shape::Figure& figure(const document::Document& document, int day) & { return body(document, day).figure; }
    /// Limbs are measured on the left.
    const body::Girths& girths(const document::Document& document, int day) &;
    /// The same with limbs measured on the right, which differ where one side has been trained.
    const body::Girths& right_girths(const document::Document& document, int day) &;
    const body::Girths& start_girths(const document::Document& document) & { return girths(document, 0); }
    /// Mean thickness of the subcutaneous fat.
    const depots::DepotThicknesses& thickness_mm(const document::Document& document, int day) &;
    const depots::DepotThicknesses& start_thickness_mm(const document::Document& document) & {
        return thickness_mm(document, 0);
    }

    /// Where the body of a day stands among measured people.
    depots::Standing standing(const document::Document& document, int day) &;

    /// What a layer shows at each control vertex, as layer_values.hpp has it. Precondition: the layer has values.
    struct LayerQuestion {
        document::Layer layer = document::Layer::thickness;
        int reference_day = 0;
        document::ChangeOf change_of = document::ChangeOf::skin;
        bool operator==(const LayerQuestion&) const = default;
    };
    /// `body` is one of the document's bodies returned above.
    const std::vector<float>& layer_values(const document::Document& document, LayerQuestion question,
                                           const Body& body) &;
    /// The greatest absolute layer value on the first and last day.
    double greatest_layer_value(const document::Document& document, LayerQuestion question) &;

    /// Counts computations, as opposed to cache hits.
    struct Work {
        unsigned long simulations = 0;
        unsigned long bodies = 0;
        bool operator==(const Work&) const = default;
    };
    const Work& work() const { return work_; }

  private:
    /// Which version of the body: following the plan, or one to compare it with.
    enum class Course { planned, expected, untrained };
    struct BodyKey {
        Course course;
        int day;
        document::Document document;
        bool operator==(const BodyKey&) const = default;
    };
    struct DayKey {
        int day;
        document::Document document;
        bool operator==(const DayKey&) const = default;
    };
    struct ValuesKey {
        LayerQuestion question;
        unsigned long version;  ///< the body's
        bool operator==(const ValuesKey&) const = default;
    };
    struct ScaleKey {
        LayerQuestion question;
        document::Document document;
        bool operator==(const ScaleKey&) const = default;
    };
    int held_day(const document::Document& document, int day);
    Body make_body(const BodyKey& key);
    std::vector<float> thickness_of(core::Sex sex, const Body& body);
    std::vector<float> make_layer_values(const document::Document& document, LayerQuestion question, const Body& body);

    const Models& models_;
    Work work_;
    RecentValues<document::Document, Simulation> simulations_{kept_simulations};
    RecentValues<DayKey, Untrained> untrained_{kept_runs};
    RecentValues<document::Document, Outlook> outlooks_{kept_runs};
    RecentValues<document::Document, std::optional<energy::GoalAnswer>> goal_answers_{kept_runs};
    RecentValues<BodyKey, Body> bodies_{kept_bodies};
    RecentValues<DayKey, body::Girths> girths_{kept_bodies};
    RecentValues<DayKey, depots::DepotThicknesses> thicknesses_{kept_bodies};
    RecentValues<ValuesKey, std::vector<float>> layer_values_{kept_bodies};
    RecentValues<ScaleKey, double> greatest_values_{kept_bodies};
    RecentValues<core::Sex, std::vector<float>> reliefs_{core::all_values<core::Sex>().size()};
};

}  // namespace study
