#include "session/window_files.hpp"

#include "image/png_writer.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/files.hpp"
#include "session/classroom.hpp"
#include "session/folder_listing.hpp"
#include "session/update.hpp"
#include "session/visits.hpp"
#include "support/catch.hpp"
#include "unit/session/desk.hpp"

#include <fstream>

namespace fs = std::filesystem;
using Purpose = session::FileChooser::Purpose;

TEST_CASE("the very first start plays and welcomes with few controls, until something is tried; later starts do not") {
    const Desk desk;
    {
        Opened first(desk);
        CHECK(first.session.state.playback.playing);
        CHECK(first.session.state.files.offers.welcome);
        CHECK(first.session.state.preferences.detail == session::Detail::simple);
        first.change(80);
        CHECK_FALSE(first.session.state.files.offers.welcome);
        end(first.files, first.session);
    }
    Opened second(desk);
    CHECK_FALSE(second.session.state.playback.playing);
    CHECK_FALSE(second.session.state.files.offers.welcome);
}

TEST_CASE("work is written once it rests, not before, and removed when it is undone") {
    const Desk desk;
    Opened window(desk);
    window.session.state.playback.playing = false;
    window.change(80);
    CHECK(desk.unsaved() == 0);
    keep(window.files, window.session, 0.6);
    CHECK(desk.unsaved() == 0);
    window.session.state.draft.document.person.weight_kg = 85;  // a drag in progress
    keep(window.files, window.session, 5);
    CHECK(desk.unsaved() == 0);
    session::record(window.session);
    keep(window.files, window.session, 0.1);
    keep(window.files, window.session, 1.1);
    CHECK(desk.unsaved() == 2);  // the work and its lock
    update(window.session, session::Actions{session::Undo{}, session::Undo{}});
    keep(window.files, window.session, 0);
    keep(window.files, window.session, 1.1);
    CHECK(desk.unsaved() == 0);
}

TEST_CASE("days that play do not hold up the keeping of work, and do not write it again and again") {
    const Desk desk;
    Opened window(desk);
    window.change(80);
    fs::path file;
    fs::file_time_type written;
    for (int day = 1; day <= 100; ++day) {
        window.session.state.draft.view.day = day;
        keep(window.files, window.session, 0.1);
        if (desk.unsaved() == 0) continue;
        for (const auto& entry : fs::directory_iterator(desk.folder / "unsaved"))
            if (entry.path().extension() == ".json") file = entry.path();
        if (written == fs::file_time_type()) written = fs::last_write_time(file);
    }
    REQUIRE(desk.unsaved() == 2);
    CHECK(fs::last_write_time(file) == written);
}

TEST_CASE("what a window leaves unsaved is offered at the next start and comes back whole") {
    const Desk desk;
    document::Scenario left;
    {
        Opened window(desk);
        window.session.state.draft.view.zoom = 2.5;
        window.session.state.draft.document.girths_cm[core::Girth::waist] = 99;
        window.change(81);
        window.session.state.draft.view.day = 44;
        left = window.session.state.draft;
        end(window.files, window.session);
    }
    {
        Opened undecided(desk);
        CHECK_FALSE(undecided.session.state.files.offers.left_work.empty());
        const Opened other(desk);  // at the same time: offered only once
        CHECK(other.session.state.files.offers.left_work.empty());
        end(undecided.files, undecided.session);
    }
    Opened next(desk);
    next.ask(session::RestoreWork{});
    CHECK(next.session.state.draft == left);
    CHECK(session::has_changed(next.session.state));
    CHECK(next.session.state.files.offers.left_work.empty());
    CHECK(desk.unsaved() == 2);
    update(next.session, session::Undo{});
    CHECK(next.session.state.draft.document == document::Scenario{}.document);
}

TEST_CASE("discarded work is gone for good") {
    const Desk desk;
    {
        Opened window(desk);
        window.change(81);
        end(window.files, window.session);
    }
    {
        Opened next(desk);
        next.ask(session::DiscardWork{});
        end(next.files, next.session);
    }
    CHECK(Opened(desk).session.state.files.offers.left_work.empty());
    CHECK(desk.unsaved() == 0);
}

TEST_CASE("saving asks for a name once, and the file is then a scenario file") {
    const Desk desk;
    Opened window(desk);
    window.change(82);
    window.ask(session::Save{});
    CHECK(window.session.state.files.chooser.purpose == Purpose::save_scenario);
    const fs::path file = desk.folder / "lesson.adiposcope.json";
    window.ask(session::SaveFile{(desk.folder / "lesson").string()});
    CHECK(window.session.state.files.chooser.purpose == Purpose::closed);
    CHECK(window.session.state.file == file);
    CHECK(document::load_scenario(file) == window.session.state.draft);
    CHECK_FALSE(session::has_changed(window.session.state));
    window.change(83);
    window.ask(session::Save{});
    CHECK(document::load_scenario(file).document.person.weight_kg == 83);
    CHECK(window.files.settings.recent_files.front() == file);
}

TEST_CASE("no file is replaced unasked, and none that is not a scenario file") {
    const Desk desk;
    const fs::path there = desk.folder / "there.json";
    std::ofstream(there) << "mine";
    Opened window(desk);
    window.ask(session::ChooseSave{});
    window.ask(session::SaveFile{there.string()});
    CHECK(window.session.state.files.chooser.replaces == there.string());
    CHECK(text_of(there) == "mine");
    window.ask(session::SaveFile{(desk.folder / "picture.png").string()});
    CHECK_THAT(window.session.state.files.chooser.refusal, Catch::Contains(".json"));
    CHECK_FALSE(fs::exists(desk.folder / "picture.png"));
    window.ask(session::SaveFile{"/no/such/folder/a.json"});
    CHECK_THAT(window.session.state.files.chooser.refusal, Catch::Contains("/no/such/folder/a.json"));
    window.ask(session::SaveFile{.path = there.string(), .replace = true});
    CHECK(document::load_scenario(there) == window.session.state.draft);
}

TEST_CASE("what cannot be opened is explained and changes nothing") {
    const Desk desk;
    Opened window(desk);
    const document::Scenario before = window.session.state.draft;
    std::ofstream(desk.folder / "wrong.json") << R"({"age": 17})";
    std::ofstream(desk.folder / "text.json") << "no JSON";
    const image::Image small{2, 2, std::vector<std::uint8_t>(16, 99)};
    platform::write_file(desk.folder / "plain.png", image::encode_png(small), true);
    for (const char* name : {"wrong.json", "text.json", "plain.png", "missing.json", "pictures"}) {
        CAPTURE(name);
        session::open_dropped(window.files, window.session, {desk.folder / name});
        CHECK_THAT(window.session.state.notices.toast, Catch::Contains(name));
        CHECK(window.session.state.draft == before);
        CHECK_FALSE(window.session.state.history.can_undo());
        CHECK(window.files.settings.recent_files.empty());
    }
}

TEST_CASE("a picture that carries a scenario opens, and saving it asks for a name") {
    const Desk desk;
    document::Scenario scenario;
    scenario.document.person.weight_kg = 77;
    const image::Image small{2, 2, std::vector<std::uint8_t>(16, 99)};
    platform::write_file(desk.folder / "a.png", image::encode_png(small, picture::scenario_texts(scenario, 12)), true);
    Opened window(desk);
    session::open_dropped(window.files, window.session, {desk.folder / "a.png"});
    CHECK(window.session.state.draft.document.person.weight_kg == 77);
    CHECK(window.session.state.draft.view.day == 12);
    window.ask(session::Save{});
    CHECK(window.session.state.files.chooser.purpose == Purpose::save_scenario);
    CHECK(std::string(window.session.state.files.chooser.typed.data()) == "a.adiposcope.json");
}

TEST_CASE("two windows at once remember the files of both") {
    const Desk desk;
    {
        Opened one(desk), other(desk);
        one.ask(session::SaveFile{(desk.folder / "one.json").string()});
        other.ask(session::SaveFile{(desk.folder / "other.json").string()});
        end(one.files, one.session);
        end(other.files, other.session);
    }
    const std::vector<fs::path> both{desk.folder / "other.json", desk.folder / "one.json"};
    CHECK(Opened(desk).files.settings.recent_files == both);
}

TEST_CASE("recent files that are gone are shown as such") {
    const Desk desk;
    Opened window(desk);
    for (const char* name : {"one.json", "two.json"})
        window.ask(session::SaveFile{.path = (desk.folder / name).string(), .replace = true});
    fs::remove(desk.folder / "one.json");
    window.ask(session::ListRecent{});
    const auto& recent = window.session.state.files.menu.recent;
    REQUIRE(recent.size() == 2);
    CHECK_FALSE(recent[0].missing);
    CHECK(recent[1].missing);
}

TEST_CASE("a preset is one step of undo and has no file") {
    const Desk desk;
    Opened window(desk);
    window.ask(session::ShowPresets{});
    CHECK(window.session.state.files.gallery.cards.size() == window.files.presets.list.size());
    window.session.state.files.gallery.open = false;
    window.ask(session::LoadPreset{1});
    CHECK(window.session.state.draft.document.person.sex == core::Sex::female);
    CHECK_FALSE(session::has_changed(window.session.state));
    update(window.session, session::Undo{});
    CHECK(window.session.state.draft.document == document::Scenario{}.document);
    window.ask(session::LoadPreset{1000});
    CHECK(window.session.state.draft.document == document::Scenario{}.document);
}

TEST_CASE("in front of a class no scenario is opened, saved or listed, and leaving it gives all of that back") {
    const Desk desk;
    const fs::path file = desk.folder / "anna.json";
    std::ofstream(file) << R"({"weight": 93})";
    Opened window(desk);
    window.change(101);
    update(window.session, session::ToggleClassroom{});
    follow(window.session);
    const document::Scenario before = window.session.state.draft;
    for (const session::Action& asked :
         session::Actions{session::ShowPresets{}, session::ChooseScenario{}, session::Save{}, session::ChooseSave{},
                          session::OpenFile{file.string()}, session::LoadPreset{0}}) {
        window.session.state.notices.toast.clear();
        window.ask(asked);
        CHECK_THAT(window.session.state.notices.toast, Catch::Contains("made-up people only"));
        CHECK(window.session.state.draft == before);
        CHECK_FALSE(window.session.state.files.has_keyboard());
    }
    open_dropped(window.files, window.session, {file});
    CHECK(window.session.state.draft == before);
    update(window.session, session::ToggleClassroom{});
    follow(window.session);
    CHECK(window.session.state.draft.document.person.weight_kg == 101);
    window.ask(session::OpenFile{file.string()});
    CHECK(window.session.state.draft.document.person.weight_kg == 93);
}

TEST_CASE("a scenario that is opened takes the place of the lesson that stands before it") {
    const Desk desk;
    const fs::path file = desk.folder / "anna.json";
    std::ofstream(file) << R"({"weight": 93})";
    Opened window(desk);
    enter_lesson(window.session, ADIPOSCOPE_SOURCE_DIR "/assets/lessons/4-the-line-that-bends.md");
    follow(window.session);
    window.ask(session::OpenFile{file.string()});
    CHECK_FALSE(lesson_in(window.session.state.mode));
    follow(window.session);
    CHECK(window.session.state.draft.document.person.weight_kg == 93);
}

TEST_CASE("pictures go to the folder that was chosen, as long as it is there") {
    const Desk desk;
    Opened window(desk);
    window.ask(session::ChoosePicturesFolder{});
    CHECK(window.session.state.files.chooser.purpose == Purpose::pictures_folder);
    window.ask(session::UsePicturesFolder{(desk.folder / "pictures").string()});
    CHECK(pictures_folder(window.files) == desk.folder / "pictures");
    end(window.files, window.session);
    const Opened next(desk);
    CHECK(pictures_folder(next.files) == desk.folder / "pictures");
    fs::remove_all(desk.folder / "pictures");
    CHECK(pictures_folder(next.files) != desk.folder / "pictures");
}

TEST_CASE("preferences are kept from one start to the next") {
    const Desk desk;
    {
        Opened window(desk);
        window.session.state.preferences.scale_percent = 150;
        window.session.state.preferences.units = session::Units::imperial;
        end(window.files, window.session);
    }
    CHECK(Opened(desk).session.state.preferences.scale_percent == 150);
    CHECK(Opened(desk).session.state.preferences.units == session::Units::imperial);
}

TEST_CASE("a folder's names are listed folders first, hidden ones left out") {
    const Desk desk;
    std::ofstream(desk.folder / "b.json");
    std::ofstream(desk.folder / "A.json");
    std::ofstream(desk.folder / ".hidden.json");
    const session::FolderListing listing = session::list_folder(desk.folder);
    REQUIRE(listing.entries.size() == 3);
    CHECK(listing.entries[0].name == "pictures");
    CHECK(listing.entries[0].folder);
    CHECK(listing.entries[1].name == "A.json");
    CHECK(listing.entries[2].name == "b.json");
    CHECK_THAT(session::list_folder(desk.folder / "missing").fault, Catch::Contains("missing"));
    CHECK(session::typed_path("/a/b/../c/") == "/a/c");
    CHECK(session::typed_path("/") == "/");
}

TEST_CASE("what was chosen for the window survives a restart") {
    const Desk desk;
    const session::Preferences chosen{.units = session::Units::imperial,
                                      .appearance = session::Appearance::light,
                                      .scale_percent = 150,
                                      .animations = false,
                                      .detail = session::Detail::simple,
                                      .language = "fr",
                                      .panels = {.controls = true, .numbers = false, .time = true},
                                      .pace = {.choice = 4, .loop = true}};
    {
        Opened first(desk);
        first.session.state.preferences = chosen;
        update(first.session, session::ToggleClassroom{});
        end(first.files, first.session);
    }
    const Opened second(desk);
    CHECK(second.session.state.preferences == chosen);
    CHECK(class_in(second.session.state.mode));
}

TEST_CASE("the pace that keys choose is the one that is kept") {
    const Desk desk;
    {
        Opened first(desk);
        update(first.session, session::Actions{session::ChangePace{1}, session::ToggleLoop{}});
        end(first.files, first.session);
    }
    CHECK(Opened(desk).session.state.preferences.pace == session::Pace{.choice = 3, .loop = true});
}

TEST_CASE("with animations off not even the first start moves by itself") {
    const Desk desk;
    session::save_settings(desk.folder / "config" / "settings.json", {.preferences = {.animations = false}});
    const Opened first(desk);
    CHECK((!first.session.state.playback.playing && first.session.state.files.offers.welcome));
}
