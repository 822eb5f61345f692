#include "session/folder_listing.hpp"
#include "support/catch.hpp"
#include "unit/session/desk.hpp"

#include <cstdlib>
#include <fstream>

namespace fs = std::filesystem;
using Purpose = session::FileChooser::Purpose;

namespace {

using Ask = session::SaveQuestion::Kind;

/// Saves a window with `weight_kg` to its own file.
void save_as(Opened& window, const fs::path& file, double weight_kg) {
    window.change(weight_kg);
    window.ask(session::SaveFile{.path = file.string(), .replace = true});
}

void rewrite(const fs::path& file, const std::string& text) {
    std::ofstream(file, std::ios::trunc) << text;
}

const session::SaveQuestion& asked(const Opened& window) {
    return window.session.state.files.question;
}

}  // namespace

TEST_CASE("what another program wrote into the open scenario is not overwritten unasked") {
    const Desk desk;
    const fs::path file = desk.folder / "shared.json";
    Opened window(desk);
    save_as(window, file, 82);
    const auto as_saved = fs::last_write_time(file);
    rewrite(file, R"({"weight": 70})");
    fs::last_write_time(file, as_saved);  // contents count, not the time
    window.change(83);
    window.ask(session::Save{});
    CHECK(asked(window).kind == Ask::changed);
    CHECK(text_of(file) == R"({"weight": 70})");
    CHECK(window.session.state.files.has_keyboard());
    SECTION("overwriting it is one answer") {
        window.session.state.files.question = {};
        window.ask(session::SaveFile{.path = file.string(), .replace = true});
        CHECK(document::load_scenario(file).document.person.weight_kg == 83);
        window.change(84);
        window.ask(session::Save{});
        CHECK(asked(window).kind == Ask::none);
        CHECK(document::load_scenario(file).document.person.weight_kg == 84);
    }
    SECTION("reading it again is another, and undo brings back what was here") {
        window.session.state.files.question = {};
        window.ask(session::OpenFile{file.string()});
        CHECK(window.session.state.draft.document.person.weight_kg == 70);
        window.ask(session::Save{});
        CHECK(asked(window).kind == Ask::none);
        update(window.session, session::Undo{});
        CHECK(window.session.state.draft.document.person.weight_kg == 83);
    }
    SECTION("whoever cancels is asked again at the next save") {
        window.session.state.files.question = {};
        window.ask(session::Save{});
        CHECK(asked(window).kind == Ask::changed);
        CHECK(text_of(file) == R"({"weight": 70})");
    }
    SECTION("saving elsewhere is the third") {
        window.session.state.files.question = {};
        window.ask(session::ChooseSave{});
        CHECK(window.session.state.files.chooser.purpose == Purpose::save_scenario);
        window.ask(session::SaveFile{(desk.folder / "mine").string()});
        CHECK(text_of(file) == R"({"weight": 70})");
    }
}

TEST_CASE("a lost update is noticed however the scenario came into the window") {
    const Desk desk;
    const fs::path file = desk.folder / "shared.json";
    rewrite(file, R"({"weight": 90})");
    const auto changes_after = [&](Opened& window) {
        window.change(83);
        rewrite(file, R"({"weight": 71})");
        window.ask(session::Save{});
        CHECK(asked(window).kind == Ask::changed);
        CHECK(text_of(file) == R"({"weight": 71})");
    };
    SECTION("opened in it") {
        Opened window(desk);
        window.ask(session::OpenFile{file.string()});
        changes_after(window);
    }
    SECTION("opened with it") {
        Opened window(desk);
        window.session.state = {.opened = document::load_scenario(file)};
        window.session.state.file = file;
        begin(window.files, window.session, {}, true);
        CHECK_FALSE(window.files.seen.changed(file));
        changes_after(window);
    }
    SECTION("left by a window that is gone") {
        {
            Opened gone(desk);
            gone.ask(session::OpenFile{file.string()});
            gone.change(88);
            end(gone.files, gone.session);
        }
        Opened window(desk);
        window.ask(session::RestoreWork{});
        CHECK_FALSE(window.files.seen.changed(file));
        changes_after(window);
    }
    SECTION("brought back by undo") {
        Opened window(desk);
        window.ask(session::OpenFile{file.string()});
        window.ask(session::LoadPreset{1});
        update(window.session, session::Undo{});
        CHECK(window.session.state.file == file);
        changes_after(window);
    }
    SECTION("two windows save it") {
        Opened one(desk), other(desk);
        one.ask(session::OpenFile{file.string()});
        other.ask(session::OpenFile{file.string()});
        one.change(81);
        one.ask(session::Save{});
        other.change(82);
        other.ask(session::Save{});
        CHECK(asked(other).kind == Ask::changed);
        CHECK(document::load_scenario(file).document.person.weight_kg == 81);
    }
}

TEST_CASE("a file that is gone, or was written again as it was, raises no question") {
    const Desk desk;
    const fs::path file = desk.folder / "mine.json";
    Opened window(desk);
    save_as(window, file, 82);
    rewrite(file, text_of(file));
    window.change(83);
    window.ask(session::Save{});
    CHECK(asked(window).kind == Ask::none);
    fs::remove(file);
    window.change(84);
    window.ask(session::Save{});
    CHECK(asked(window).kind == Ask::none);
    CHECK(document::load_scenario(file).document.person.weight_kg == 84);
}

TEST_CASE("a read-only scenario is replaced only when that was asked for, and its mode stays") {
    const Desk desk;
    const fs::path file = desk.folder / "locked.json", other = desk.folder / "other.json";
    Opened window(desk);
    save_as(window, file, 82);
    const auto read_only = fs::perms::owner_read | fs::perms::group_read;
    fs::permissions(file, read_only);
    window.change(83);
    window.ask(session::Save{});
    CHECK(asked(window).kind == Ask::read_only);
    CHECK(document::load_scenario(file).document.person.weight_kg == 82);
    window.session.state.files.question = {};
    window.ask(session::SaveFile{.path = file.string(), .replace = true});
    CHECK(document::load_scenario(file).document.person.weight_kg == 83);
    CHECK(fs::status(file).permissions() == read_only);
    window.ask(session::ChooseSave{});
    window.ask(session::SaveFile{other.string()});
    window.ask(session::ChooseSave{});
    window.ask(session::SaveFile{file.string()});
    CHECK(window.session.state.files.chooser.replaces == file.string());
    CHECK(window.session.state.files.chooser.replaces_read_only);
}

TEST_CASE("a scenario keeps who may read it, and unsaved work is for nobody else") {
    const Desk desk;
    const fs::path file = desk.folder / "private.json";
    Opened window(desk);
    save_as(window, file, 82);
    for (const auto mode : {fs::perms::owner_read | fs::perms::owner_write, fs::perms(0640), fs::perms(0666)}) {
        fs::permissions(file, mode);
        window.change(window.session.state.draft.document.person.weight_kg + 1);
        window.ask(session::Save{});
        CHECK(fs::status(file).permissions() == mode);
    }
    window.change(95);
    end(window.files, window.session);
    for (const auto& entry : fs::directory_iterator(desk.folder / "unsaved"))
        CHECK((fs::status(entry).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    CHECK((fs::status(desk.folder / "unsaved").permissions() & fs::perms::others_all) == fs::perms::none);
}

TEST_CASE("a name with dots gets the ending, and the ending may be in capitals") {
    const Desk desk;
    struct Name {
        const char* typed;
        const char* file;
    };
    for (const Name& name : {Name{"Anna 81.5 kg", "Anna 81.5 kg.adiposcope.json"}, Name{"Plan.JSON", "Plan.JSON"},
                             Name{"plan.Json", "plan.Json"}, Name{"v1.2", "v1.2.adiposcope.json"},
                             Name{"Dr. Smith", "Dr. Smith.adiposcope.json"}, Name{"ends.", "ends.adiposcope.json"},
                             Name{"a.adiposcope", "a.adiposcope.adiposcope.json"}}) {
        CAPTURE(name.typed);
        Opened window(desk);
        window.ask(session::ChooseSave{});
        window.ask(session::SaveFile{(desk.folder / name.typed).string()});
        CHECK(window.session.state.files.chooser.refusal.empty());
        CHECK(window.session.state.file == desk.folder / name.file);
        window.change(77);
        window.ask(session::Save{});
        CHECK(window.session.state.files.chooser.purpose == Purpose::closed);
        REQUIRE(fs::exists(desk.folder / name.file));
        CHECK(document::load_scenario(desk.folder / name.file).document.person.weight_kg == 77);
    }
}

TEST_CASE("only ~ and ~/ mean home, and without one nothing lands in the working folder") {
    const Desk desk;
    const std::string home = std::getenv("HOME") ? std::getenv("HOME") : "";
    setenv("HOME", desk.folder.c_str(), 1);
    CHECK(session::typed_path("~") == desk.folder);
    CHECK(session::typed_path("~/a.json") == desk.folder / "a.json");
    CHECK(session::typed_path("/b/~/a.json") == "/b/~/a.json");
    CHECK(session::typed_path("/b/~anna.json") == "/b/~anna.json");
    for (const char* none : {"", "relative/home", static_cast<const char*>(nullptr)}) {
        none ? setenv("HOME", none, 1) : unsetenv("HOME");
        Opened window(desk);
        CHECK(pictures_folder(window.files).empty());
        CHECK_THROWS_WITH(session::typed_path("~/a.json"), Catch::Contains("HOME"));
        window.ask(session::ChooseSave{});
        CHECK(window.session.state.files.chooser.listing.folder == "/");
        window.ask(session::SaveFile{"~/a.json"});
        CHECK_THAT(window.session.state.files.chooser.refusal, Catch::Contains("HOME"));
        CHECK(session::typed_path("/b/~anna.json") == "/b/~anna.json");
    }
    setenv("HOME", home.c_str(), 1);
}

TEST_CASE("two windows that change different settings lose neither, nor what only another version knows") {
    const Desk desk;
    const fs::path file = desk.folder / "config" / "settings.json";
    {
        Opened one(desk), other(desk), third(desk);
        one.session.state.preferences.units = session::Units::imperial;
        end(one.files, one.session);
        other.session.state.preferences.appearance = session::Appearance::light;
        end(other.files, other.session);
        third.session.state.preferences.pace.loop = true;
        third.ask(session::SaveFile{(desk.folder / "third.json").string()});
        end(third.files, third.session);
    }
    std::string text = text_of(file);
    text.insert(text.rfind('}') - 1, ",\n  \"from-the-future\": [1, 2]");
    rewrite(file, text);
    Opened next(desk);
    CHECK(next.session.state.preferences.units == session::Units::imperial);
    CHECK(next.session.state.preferences.appearance == session::Appearance::light);
    CHECK(next.session.state.preferences.pace.loop);
    CHECK(next.files.settings.recent_files.size() == 1);
    next.session.state.preferences.scale_percent = 125;
    end(next.files, next.session);
    CHECK_THAT(text_of(file), Catch::Contains("from-the-future"));
    fs::permissions(file, fs::perms::owner_read);
    Opened locked(desk);
    locked.session.state.preferences.scale_percent = 150;
    end(locked.files, locked.session);
    CHECK_THAT(locked.session.state.notices.toast, Catch::Contains("read-only"));
    CHECK(Opened(desk).session.state.preferences.scale_percent == 125);
}
