#pragma once

#include "study/outlook.hpp"
#include "study/untrained.hpp"

#include <optional>

namespace study {

/// Values recomputed by key: asked again with the same document (and day), the answer costs a comparison; however
/// often a slider moves in a frame, the body is rebuilt once. Never saved. Where a call throws core::Error the earlier
/// answers stay in place.
class Derived {
  public:
    /// `models` must outlive this.
    explicit Derived(const Models& models) : models_(models) {}

    const Simulation& simulation(const document::Document& document);
    /// `day` is held within the simulation's days.
    const shape::Figure& figure(const document::Document& document, int day);
    const body::Girths& girths(const document::Document& document, int day);
    /// The girths of day 0, kept apart from those of the day that is shown.
    const body::Girths& start_girths(const document::Document& document);
    /// Mean layers under the skin.
    const depots::DepotThicknesses& thickness_mm(const document::Document& document, int day);
    const depots::DepotThicknesses& start_thickness_mm(const document::Document& document);
    const Outlook& outlook(const document::Document& document);
    /// The same fat lost without the training; `day` is held within the simulation's days.
    const Untrained& untrained(const document::Document& document, int day);
    /// What it takes to reach the document's goal; unset without one.
    const std::optional<energy::GoalAnswer>& goal_answer(const document::Document& document);
    /// Counts figures made so far for `figure`: a new number means a new shape to upload.
    unsigned long figure_version() const { return figure_version_; }

  private:
    struct DayKey {
        document::Document document;
        int day;
        bool operator==(const DayKey&) const = default;
    };
    DayKey held_key(const document::Document& document, int day);

    const Models& models_;
    std::optional<document::Document> simulation_key_;
    Simulation simulation_;
    std::optional<DayKey> figure_key_;
    shape::Figure figure_;
    unsigned long figure_version_ = 0;
    std::optional<DayKey> girths_key_;
    body::Girths girths_{};
    std::optional<document::Document> start_girths_key_;
    body::Girths start_girths_{};
    std::optional<DayKey> thickness_key_;
    depots::DepotThicknesses thickness_mm_{};
    std::optional<document::Document> start_thickness_key_;
    depots::DepotThicknesses start_thickness_mm_{};
    std::optional<document::Document> outlook_key_;
    Outlook outlook_;
    std::optional<DayKey> untrained_key_;
    Untrained untrained_;
    std::optional<document::Document> goal_key_;
    std::optional<energy::GoalAnswer> goal_answer_;
};

}  // namespace study
