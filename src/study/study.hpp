#pragma once

#include "document/view_state.hpp"
#include "study/body.hpp"
#include "study/outlook.hpp"
#include "study/recent_values.hpp"
#include "study/untrained.hpp"

#include <optional>
#include <vector>

namespace study {

/// Answers questions about a document, or a document and a day. Every question has one answer, worked out when it is
/// first asked and kept for whoever asks again, until many others have been asked since: the memory is bounded. Days
/// are held within the simulation's.
///
/// A reference outlives `safe_questions` other questions: use or copy it before asking in a loop. Where a question
/// throws core::Error, everything that is kept stays. Not for two threads at once.
class Study {
  public:
    /// How many answers of a kind are kept. A simulation of the longest plan takes 0.7 MB, a body 0.4 MB and its layer
    /// values 0.06 MB: 80 MB at most, and a tenth of that in ordinary use.
    static constexpr std::size_t kept_simulations = 40;
    static constexpr std::size_t kept_runs = 16;  ///< of each other kind that holds a whole run
    static constexpr std::size_t kept_bodies = 64;
    /// How many questions a reference outlives: fewer than are kept of any kind, since a question may ask others.
    static constexpr std::size_t safe_questions = 12;

    /// `models` must outlive this.
    explicit Study(const Models& models) : models_(models) {}

    const Models& models() const { return models_; }

    const Simulation& simulation(const document::Document& document) &;
    /// The run in which the same fat is lost without the training, up to `day`.
    const Untrained& untrained(const document::Document& document, int day) &;
    const Outlook& outlook(const document::Document& document) &;
    /// What it takes to reach the document's goal; unset without one.
    const std::optional<energy::GoalAnswer>& goal_answer(const document::Document& document) &;

    const Body& body(const document::Document& document, int day) &;
    /// As people expect it from training one place (study::expected_masses_on).
    const Body& expected_body(const document::Document& document, int day) &;
    /// As it would have become without the training (`untrained`).
    const Body& untrained_body(const document::Document& document, int day) &;

    const shape::Figure& figure(const document::Document& document, int day) & { return body(document, day).figure; }
    const body::Girths& girths(const document::Document& document, int day) &;
    const body::Girths& start_girths(const document::Document& document) & { return girths(document, 0); }
    /// Mean layers under the skin.
    const depots::DepotThicknesses& thickness_mm(const document::Document& document, int day) &;
    const depots::DepotThicknesses& start_thickness_mm(const document::Document& document) & {
        return thickness_mm(document, 0);
    }

    /// What a layer shows at each control vertex, as layer_values.hpp has it. Precondition: the layer has values.
    struct LayerQuestion {
        document::Layer layer = document::Layer::thickness;
        int reference_day = 0;
        document::ChangeOf change_of = document::ChangeOf::skin;
        bool operator==(const LayerQuestion&) const = default;
    };
    /// On `body`, one of the document's from above.
    const std::vector<float>& layer_values(const document::Document& document, LayerQuestion question,
                                           const Body& body) &;
    /// The greatest of them, whatever the sign, on the first and the last day.
    double greatest_layer_value(const document::Document& document, LayerQuestion question) &;

    /// How often something was worked out, not remembered.
    struct Work {
        unsigned long simulations = 0;
        unsigned long bodies = 0;
        bool operator==(const Work&) const = default;
    };
    const Work& work() const { return work_; }

  private:
    /// What becomes of a body: as the plan has it, or as a comparison has it.
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
        unsigned long version;  ///< of the body
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
