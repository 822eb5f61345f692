#pragma once

#include "document/fields.hpp"
#include "lesson/words.hpp"

#include <string>
#include <vector>

// What a lesson file says, once it is read.

namespace lesson {

/// A field of the parameter table that a scene sets.
struct Setting {
    std::string_view field;  ///< a name of the table
    document::FieldValue value;
    bool operator==(const Setting&) const = default;
};

/// A fictional adult with a plan, named by a letter. All but the first start from the first.
struct NamedScene {
    char letter = 'A';
    document::Scenario scenario;
    bool operator==(const NamedScene&) const = default;
};

/// When a choice, or a region, holds.
struct Test {
    enum class Kind { under, over, between, largest };
    Kind kind = Kind::over;
    Measure measure;
    double low = 0;   ///< over this
    double high = 0;  ///< under this
    bool operator==(const Test&) const = default;
};

struct Choice {
    Words words;
    Test test;
    bool operator==(const Choice&) const = default;
};

/// What the class is asked to say before it is shown.
struct Prediction {
    enum class Kind { regions, choice, curve };
    Kind kind = Kind::choice;
    Words question;
    std::vector<Choice> choices;  ///< of a choice: two to six
    Test region_test;             ///< of regions: when one counts; of a curve: its measure is what is drawn
    double axis_low = -100;       ///< of a curve
    double axis_high = 0;
    bool asks_confidence = true;
    bool operator==(const Prediction&) const = default;
};

/// Days that pass before the result.
struct Run {
    DayChoice from = 0;
    DayChoice to = LastDay{};
    bool operator==(const Run&) const = default;
};

/// How firmly something is known.
enum class Strength { strong, moderate, open };

struct EvidenceCard {
    Strength strength = Strength::open;
    Words claim;
    std::vector<Words> in_favour;
    std::vector<Words> against;  ///< studies that disagree, and open questions
    Words limits;                ///< what the simulation itself cannot show
    bool operator==(const EvidenceCard&) const = default;
};

/// A part of a step: how it looks and what is said.
struct Part {
    std::vector<Setting> settings;
    std::vector<Words> paragraphs;
    std::vector<Words> notes;  ///< for the teacher
    bool operator==(const Part&) const = default;
};

struct Step {
    int line = 0;
    Words title;
    char scene = 0;      ///< 0: the first
    std::string people;  ///< letters of the scenes that stand in a row with compare class; empty: all
    Part start;          ///< before the run
    std::optional<Prediction> prediction;
    std::optional<Run> run;
    Part result;  ///< after it; its settings go on top of those of `start`
    bool has_result = false;
    std::optional<EvidenceCard> evidence;
    bool operator==(const Step&) const = default;
};

struct Lesson {
    std::string origin;  ///< the file
    Words title;
    Words question;
    int minutes = 0;
    std::vector<NamedScene> scenes;  ///< at least one
    std::vector<Words> notes;        ///< for the teacher
    std::vector<Step> steps;         ///< at least one
    bool operator==(const Lesson&) const = default;
};

}  // namespace lesson

template <>
struct core::EnumNames<lesson::Strength> {
    static constexpr std::array<std::string_view, 3> names{"strong", "moderate", "open"};
};
template <>
struct core::EnumNames<lesson::Prediction::Kind> {
    static constexpr std::array<std::string_view, 3> names{"regions", "choice", "curve"};
};
