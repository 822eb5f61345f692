#pragma once

#include "lesson/lesson.hpp"
#include "lesson/quantity.hpp"
#include "study/study.hpp"

namespace lesson {

/// Which numbers about a body may be shown: only changes (in percent, or the loss in a girth), also lengths such as a
/// girth, or all sizes.
enum class Told { changes, lengths, sizes };
bool is_told(const QuantityRow& row, Told told);

/// How numbers are put into texts.
struct Wording {
    Translate translate;  ///< for region names, "region.abdomen"
    Told told = Told::sizes;
    char decimal_mark = '.';
};

/// The numbers in lessons, taken from the simulations of their scenes.
class LessonNumbers {
  public:
    /// `study` must outlive this.
    explicit LessonNumbers(study::Study& study) : study_(study) {}

    const study::Simulation& simulation(const document::Document& document) const {
        return study_.simulation(document);
    }

    /// Resolves `day`. Throws core::Error(invalid_input) if the run does not reach it.
    int day_of(const DayChoice& day, const study::Simulation& simulation) const;

    /// First and last day of a step: those of its run, or else 0 and the day shown by its scene. Both throw core::Error
    /// with file and line if the run does not reach them.
    int start_day(const Lesson& lesson, const Step& step) const;
    int end_day(const Lesson& lesson, const Step& step) const;

    /// Throws core::Error with file and line if a run does not reach the days of the measure.
    void require_days(const Lesson& lesson, const Step& step, const Measure& measure, int line) const;

    /// The measure's value in the step's scene, or in another scene with the step's settings. Precondition: the
    /// quantity is not a word and has its place (require_place). Throws core::Error with file and line.
    double value(const Lesson& lesson, const Step& step, const Measure& measure) const;

    /// The same on a day other than the measure's own.
    double value_on(const Lesson& lesson, const Step& step, const Measure& measure, int day) const;

    /// A text with its numbers inserted. Throws core::Error with file and the text's line.
    std::string text(const Lesson& lesson, const Step& step, const Words& words, const Wording& wording) const;

  private:
    struct Scene {
        document::Scenario scenario;
        const study::Simulation* simulation;
    };
    Scene scene_of(const Lesson& lesson, const Step& step, char letter) const;
    struct Days {
        int from = 0;
        int to = 0;
    };
    Days days_of(const Lesson& lesson, const Step& step, const Measure& measure, const Scene& scene) const;
    int last_day_of(const Lesson& lesson, const Step& step) const;
    double unplaced_value(const Lesson& lesson, const Step& step, const Measure& measure) const;
    std::string measure_words(const Lesson& lesson, const Step& step, const Measure& measure,
                              const Wording& wording) const;
    double reckon(const Scene& scene, const Measure& measure, int from, int day) const;
    double of_depots(const Scene& scene, const Measure& measure, int from, int day) const;
    double of_form(const Scene& scene, const Measure& measure, int from, int day) const;
    double girth_cm(const document::Document& document, core::Girth girth, int day) const;
    core::Depot extreme_region(const Scene& scene, int from, int day, bool most) const;

    study::Study& study_;
};

/// `text` with no-break spaces between numbers and units, so that lines do not break there.
std::string with_units_held(std::string text);

/// "12", "−3.5".
std::string number_words(double value, int digits, char decimal_mark = '.');

/// The region's name from the language's strings, or else the program's.
std::string region_words(core::Depot depot, const Translate& translate);

}  // namespace lesson
