#include "support/class_window.hpp"

#include <sys/stat.h>

#include <chrono>
#include <fstream>

// The file of an open lesson, edited in a text editor at the same time.

namespace {

/// A folder with one lesson, open in the window.
class EditedLesson {
  public:
    explicit EditedLesson(const std::string& text) : folder_(fresh_folder()), file(folder_ / "mine.md") {
        write(text);
        window.session.lesson_folders = {folder_};
        window.press("Ctrl L");
        window.click_on("Mine");
        REQUIRE(window.in_lesson());
    }
    ~EditedLesson() { std::filesystem::remove_all(folder_); }
    EditedLesson(const EditedLesson&) = delete;
    EditedLesson& operator=(const EditedLesson&) = delete;

    void write(const std::string& text) {
        std::ofstream(file, std::ios::binary) << text;
        std::filesystem::last_write_time(file, std::filesystem::file_time_type::clock::now() +
                                                   std::chrono::seconds(++saves_));  // at any clock resolution
        window.frames(3);
    }
    bool shows(const std::string& text) const { return window.screen().find(text) != std::string::npos; }

  private:
    static std::filesystem::path fresh_folder() {
        const std::filesystem::path folder = std::filesystem::temp_directory_path() / "adiposcope-edited-lesson";
        std::filesystem::remove_all(folder);
        std::filesystem::create_directories(folder);
        return folder;
    }
    int saves_ = 0;
    std::filesystem::path folder_;

  public:
    std::filesystem::path file;
    ClassWindow window;
};

const std::string head = "---\ntitle: Mine\nminutes: 5\nA: sex=female, days=60\n---\n\n";
const std::string first = head + "## Look\n\nSaid at first.\n";

}  // namespace

TEST_CASE("a lesson file that changes is read again, and a faulty one is reported without losing the lesson") {
    EditedLesson lesson(first);
    CHECK(lesson.shows("Said at first."));
    lesson.write(head + "## Look\n\nSaid now.\n");
    CHECK(lesson.shows("Said now."));
    lesson.write(head + "## Look\n\nHalf {edited.\n");
    CHECK(lesson.shows("mine.md:9:"));
    CHECK(lesson.shows("continues as it was"));
    CHECK(lesson.shows("Said now."));
    lesson.window.press("Ctrl Shift L");  // an unreadable file: refused
    lesson.window.frames(2);
    lesson.write(head + "## Look\n\nMended again.\n");
    CHECK(lesson.shows("Mended again."));
    CHECK(lesson_in(lesson.window.session.state.mode)->file_fault.empty());
    lesson.window.press("2");
    lesson.window.press("Ctrl Shift L");
    lesson.window.frames(3);
    CHECK(lesson.window.lesson().steps.size() == 2);
}

TEST_CASE("whatever a lesson file becomes while it is open, the lesson goes on and tells why") {
    EditedLesson lesson(first);
    const std::string long_line(200, 'x');
    std::string huge = first;
    while (huge.size() <= (1U << 20U)) huge += long_line + "\n";
    const std::pair<std::string, std::string> became[]{
        {"", "mine.md:1: expected a line of ---"},
        {"---\ntitle: Mine\n", "mine.md:2: the file ends inside its head"},
        {std::string("\x7f"
                     "ELF\x02\x01\x01\0\0\0",
                     10),
         "mine.md:1: is not text"},
        {"\xff\xfe-\0-\0-\0", "mine.md:1: is not text"},
        {huge, "mine.md: is longer than a megabyte"},
        {head + "## Look\nrun: 0 to 90\n\nToo long.\n", "mine.md:7: day 90 is asked for, but the run ends on day 60"},
        {head + "## Look\n\nOn {fat_loss_percent.day=70} %.\n", "mine.md:9: day 70 is asked for"},
        {head + "## Look\nrun: 0 to fat-90%\n\nMuch.\n", "mine.md:7: a loss of 90 % of the fat is asked for"},
        {head + "## Look\nrun: 50 to 20\n\nBackwards.\n", "mine.md:7: the run begins on day 50 and ends on day 20"}};
    for (const auto& [text, fault] : became) {
        INFO(fault);
        lesson.write(text);
        CHECK(lesson.shows("Said at first."));
        CHECK_THAT(lesson_in(lesson.window.session.state.mode)->file_fault, Catch::Contains(fault));
        CHECK(lesson.shows("continues as it was"));
        CHECK(lesson.window.faults() == std::vector<std::string>{});
    }
    lesson.write(first);
    CHECK(lesson_in(lesson.window.session.state.mode)->file_fault.empty());
}

TEST_CASE("a lesson goes on without its file, and is read again once that is back") {
    EditedLesson lesson(first);
    std::filesystem::rename(lesson.file, lesson.file.string() + "~");
    lesson.window.frames(3);
    CHECK(lesson.shows("Said at first."));
    CHECK(lesson.shows("is no longer there"));
    std::filesystem::rename(lesson.file.string() + "~", lesson.file);  // the same modification time, to the second
    lesson.window.frames(3);
    CHECK_FALSE(lesson.shows("is no longer there"));
    std::filesystem::remove(lesson.file);
    std::filesystem::create_directory(lesson.file);
    lesson.window.frames(3);
    CHECK(lesson.shows("is no longer there"));
}

TEST_CASE("lines may end as on any system, and a byte order mark may stand before them") {
    std::string dos = first, old_mac = first;
    for (std::size_t at = 0; (at = dos.find('\n', at)) != std::string::npos; at += 2) dos.insert(at, 1, '\r');
    std::ranges::replace(old_mac, '\n', '\r');
    EditedLesson lesson(first);
    for (const std::string& text : {"\xEF\xBB\xBF" + first, dos, old_mac}) {
        lesson.write(text);
        CHECK(lesson_in(lesson.window.session.state.mode)->file_fault.empty());
        CHECK(lesson.shows("Said at first."));
    }
    lesson.write(dos);
    lesson.window.press("Ctrl Shift L");
    lesson.window.frames(3);
    CHECK(lesson.window.lesson().steps.size() == 2);
    std::ifstream stream(lesson.file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    CHECK(std::ranges::count(text, '\n') == std::ranges::count(text, '\r'));
}

TEST_CASE("a step that is put in before the one on the screen does not move the class") {
    const std::string ask =
        "## Ask\npredict: choice\nask: Which?\nchoice: One | fat_loss_percent over 1\n"
        "choice: Two | fat_loss_percent under 1\n\nSaid there.\n";
    EditedLesson lesson(head + "## Look\n\nSaid at first.\n\n" + ask);
    lesson.window.press("Page Down");
    lesson.window.click_on("Two");
    lesson.write(head + "## New\n\nPut in.\n\n## Look\n\nSaid at first.\n\n" + ask);
    CHECK(lesson.window.play().step == 2);
    CHECK(lesson.window.answer().choice == 1);
    CHECK(lesson.shows("Said there."));
}

TEST_CASE("what is not a file does not hold up the list of lessons") {
    EditedLesson lesson(first);
    lesson.window.click_on("Leave lesson");
    const std::filesystem::path folder = lesson.file.parent_path();
    REQUIRE(mkfifo((folder / "a-pipe.md").c_str(), 0600) == 0);
    std::filesystem::create_directory(folder / "b-folder.md");
    std::filesystem::create_symlink("nowhere", folder / "c-gone.md");
    lesson.window.press("Ctrl L");
    lesson.window.frames(2);
    for (const char* name : {"a-pipe.md", "b-folder.md", "c-gone.md"}) CHECK(lesson.shows(name));
    CHECK(lesson.window.faults() == std::vector<std::string>{});
    lesson.window.click_on("Mine (5 min)");
    CHECK(lesson.window.in_lesson());
}

TEST_CASE("a lesson that is open speaks the language that is chosen, at the step and with the answers it had") {
    ClassWindow window;
    window.open(1);
    window.click_on("Continue");
    window.click_on("All stores shrink");
    window.click_on("fairly sure");
    const lesson::Play before = window.play();
    CHECK(window.shows("Where does the energy come from?"));
    window.strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "de");
    window.frames(3);
    CHECK(window.play() == before);
    CHECK_FALSE(window.shows("Where does the energy come from?"));
    CHECK(window.shows(window.strings.say("lesson.tank.where-does-the-energy-come-f.title")));
    CHECK(window.shows(window.strings.say("lesson.confidence.fairly")));
    window.press("Page Down"), window.press("Page Down");
    CHECK(window.play().phase == lesson::Phase::result);
    CHECK(window.shows(window.strings.say("lesson.matched")));
    window.strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "en");
    window.frames(3);
    CHECK(window.shows("Prediction and result matched"));
    window.press("Ctrl L");
    window.strings = core::load_strings(ADIPOSCOPE_SOURCE_DIR "/assets/strings", "fr");
    window.frames(3);
    CHECK(window.shows(window.strings.say("lesson.tank.head.title")));
}

TEST_CASE("a view is never saved into a lesson of the program, by whatever path it was opened") {
    EditedLesson lesson(first);
    const std::filesystem::path folder = lesson.file.parent_path(), link = folder / "link", own = folder / "own";
    std::filesystem::create_directory_symlink(folder, link);
    lesson.window.session.lesson_folders = {link, own};
    lesson.window.press("Ctrl Shift L");
    const auto content = [](const std::filesystem::path& file) {
        std::ifstream in(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(in), {});
    };
    CHECK(content(lesson.file) == first);
    REQUIRE(std::filesystem::exists(own));
    CHECK(std::distance(std::filesystem::directory_iterator(own), {}) == 1);
}
