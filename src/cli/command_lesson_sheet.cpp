#include "cli/commands.hpp"
#include "cli/lesson_choice.hpp"
#include "cli/lesson_pages.hpp"
#include "cli/preparation.hpp"
#include "cli/progress.hpp"
#include "cli/target_file.hpp"
#include "lesson/parse.hpp"
#include "lesson/wording.hpp"
#include "picture/body_picture.hpp"
#include "platform/data_folder.hpp"
#include "platform/files.hpp"
#include "platform/headless.hpp"
#include "platform/interrupt.hpp"
#include "platform/language.hpp"
#include "platform/staged.hpp"
#include "render/load_gl.hpp"
#include "render/renderer.hpp"

namespace cli {

namespace {

void write_page(const std::filesystem::path& file, const std::string& html) {
    platform::write_file(file, html, false);
}

}  // namespace

int run_command(const LessonSheet& line) {
    require_writable_folder(line.output, line.common.force);
    const core::Strings strings = platform::load_language(platform::data_folder() / "assets", line.language);
    const lesson::Lesson lesson =
        lesson::load_lesson(lesson_file(line.lesson, strings), lesson::translate_with(strings));
    const study::Models models = loaded_models(line.common);
    const platform::HeadlessContext context;
    render::load_gl(platform::HeadlessContext::get_proc_address);
    render::Renderer renderer;
    Progress progress("steps", lesson.steps.size(), line.common.quiet);
    const output::LessonSheet sheet =
        lesson_pages(models, strings, lesson, picture::drawing_with(renderer), [&] { progress.advance(); });
    const platform::InterruptWatch until_kept;
    platform::Staged folder(line.output, platform::Staged::Kind::folder);
    write_page(folder.path() / "student.html", student_sheet_html(strings, sheet));
    write_page(folder.path() / "teacher.html", teacher_notes_html(strings, sheet));
    until_kept.throw_if_interrupted();
    folder.keep(line.common.force);
    return 0;
}

}  // namespace cli
