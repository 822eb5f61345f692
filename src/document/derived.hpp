#pragma once

#include "depots/standing.hpp"
#include "document/outlook.hpp"
#include "document/untrained.hpp"

#include <optional>

namespace document {

/// Values recomputed by key: asked again with the same document (and day), the answer costs a comparison; however
/// often a slider moves in a frame, the body is rebuilt once. Never saved. Where a call throws core::Error the earlier
/// answers stay in place.
class Derived {
  public:
    /// `models` must outlive this.
    explicit Derived(const Models& models) : models_(models) {}

    const Simulation& simulation(const Document& document);
    /// `day` is held within the simulation's days.
    const shape::Figure& figure(const Document& document, int day);
    const body::Girths& girths(const Document& document, int day);
    /// The girths of day 0, kept apart from those of the day that is shown.
    const body::Girths& start_girths(const Document& document);
    /// Mean layers under the skin.
    const depots::DepotThicknesses& thickness_mm(const Document& document, int day);
    const depots::DepotThicknesses& start_thickness_mm(const Document& document);
    /// Where the body of a day stands among measured people; `day` is held within the simulation's days.
    depots::Standing standing(const Document& document, int day);
    const Outlook& outlook(const Document& document);
    /// The same fat lost without the training; `day` is held within the simulation's days.
    const Untrained& untrained(const Document& document, int day);
    /// What it takes to reach the document's goal; unset without one.
    const std::optional<energy::GoalAnswer>& goal_answer(const Document& document);
    /// Counts figures made so far for `figure`: a new number means a new shape to upload.
    unsigned long figure_version() const { return figure_version_; }

  private:
    struct DayKey {
        Document document;
        int day;
        bool operator==(const DayKey&) const = default;
    };
    DayKey held_key(const Document& document, int day);

    const Models& models_;
    std::optional<Document> simulation_key_;
    Simulation simulation_;
    std::optional<DayKey> figure_key_;
    shape::Figure figure_;
    unsigned long figure_version_ = 0;
    std::optional<DayKey> girths_key_;
    body::Girths girths_{};
    std::optional<Document> start_girths_key_;
    body::Girths start_girths_{};
    std::optional<DayKey> thickness_key_;
    depots::DepotThicknesses thickness_mm_{};
    std::optional<Document> start_thickness_key_;
    depots::DepotThicknesses start_thickness_mm_{};
    std::optional<Document> outlook_key_;
    Outlook outlook_;
    std::optional<DayKey> untrained_key_;
    Untrained untrained_;
    std::optional<Document> goal_key_;
    std::optional<energy::GoalAnswer> goal_answer_;
};

}  // namespace document
