#pragma once

#include "document/fields.hpp"
#include "lesson/words.hpp"

#include <string>
#include <vector>

// The contents of a parsed lesson file.

namespace lesson {

/// A parameter set by a scene.
struct Setting {
    std::string_view field;  ///< its name in the parameter table
    document::FieldValue value;
    bool operator==(const Setting&) const = default;
};

/// A fictional adult with a plan, identified by a letter. All scenes but the first inherit from the first.
struct NamedScene {
    char letter = 'A';
    document::Scenario scenario;
    bool operator==(const NamedScene&) const = default;
};

/// Condition under which a choice, or a region, is correct.
struct Test {
    enum class Kind { under, over, between, largest };
    Kind kind = Kind::over;
    Measure measure;
    double low = 0;   ///< for `over` (exclusive) and `between` (inclusive)
    double high = 0;  ///< for `under` and `between`, likewise
    bool operator==(const Test&) const = default;
};

struct Choice {
    Words words;
    Test test;
    bool operator==(const Choice&) const = default;
};

/// What the class is asked to predict before the result is shown.
struct Prediction {
    enum class Kind { regions, choice, curve };
    Kind kind = Kind::choice;
    Words question;
    std::vector<Choice> choices;  ///< for a choice: two to six
    Test region_test;             ///< for regions: the test of each; for a curve: its measure is the curve
    double axis_low = -100;       ///< for a curve
    double axis_high = 0;
    bool asks_confidence = true;
    bool operator==(const Prediction&) const = default;
};

/// The days that play before the result.
struct Run {
    DayChoice from = 0;
    DayChoice to = LastDay{};
    bool operator==(const Run&) const = default;
};

/// Strength of the evidence.
enum class Strength { strong, moderate, open };

struct EvidenceCard {
    Strength strength = Strength::open;
    Words claim;
    std::vector<Words> in_favour;
    std::vector<Words> against;  ///< disagreeing studies and open questions
    Words limits;                ///< what the simulation cannot show
    bool operator==(const EvidenceCard&) const = default;
};

/// One part of a step: settings of the scene and texts.
struct Part {
    std::vector<Setting> settings;
    std::vector<Words> paragraphs;
    std::vector<Words> notes;  ///< for the teacher
    bool operator==(const Part&) const = default;
};

struct Step {
    int line = 0;
    Words title;
    char scene = 0;      ///< 0: the first scene
    std::string people;  ///< letters of the scenes shown in a row if compare is class; empty: all
    Part start;          ///< before the run
    std::optional<Prediction> prediction;
    std::optional<Run> run;
    Part result;  ///< after the run; its settings override those of `start`
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
