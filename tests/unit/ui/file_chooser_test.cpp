#include "ui/file_chooser.hpp"

#include "session/folder_listing.hpp"
#include "support/asked.hpp"
#include "support/catch.hpp"
#include "unit/ui/offscreen_panels.hpp"
#include "widgets/imgui_versions.hpp"

using session::FileChooser;
using Purpose = session::FileChooser::Purpose;

namespace {

const session::FolderListing lessons{.folder = "/lessons",
                                     .entries = {{"Old", true},
                                                 {"olive", true},
                                                 {"man.json", false},
                                                 {"Manner.PNG", false},
                                                 {"notes.txt", false},
                                                 {"zoë.json", false},
                                                 {"zoè.json", false}},
                                     .fault = ""};

std::vector<std::string> names(const FileChooser& chooser) {
    std::vector<std::string> names;
    for (const auto& entry : shown_entries(chooser)) names.push_back(entry.name);
    return names;
}

FileChooser chooser_for(Purpose purpose, const std::string& typed = "") {
    FileChooser chooser;
    begin_choice(chooser, purpose, lessons, typed);
    return chooser;
}

/// The chooser alone in an empty window.
struct OpenChooser {
    OffscreenPanels imgui;
    FileChooser chooser;

    session::Actions frame() {
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
        session::Actions actions;
        ui::file_chooser(imgui.theme, {0, 0, 1440, 900}, chooser, actions);
        ImGui::EndFrame();
        return actions;
    }
    explicit OpenChooser(Purpose purpose, const std::string& typed = "") : chooser(chooser_for(purpose, typed)) {
        while (this->chooser.frames_to_focus > 0) frame();  // typing works once the line has the cursor
    }
    session::Actions press(ImGuiKey key) {
        widgets::set_key(key, true);
        const session::Actions actions = frame();
        widgets::set_key(key, false);
        do frame();
        while (chooser.frames_to_focus > 0);
        return actions;
    }
    session::Actions type(const char* text) {
        ImGui::GetIO().AddInputCharactersUTF8(text);
        return frame();
    }
    std::string line() const { return chooser.typed.data(); }
};

}  // namespace

TEST_CASE("only what can be chosen is shown, by what its name begins with") {
    CHECK(names(chooser_for(Purpose::open_scenario)) ==
          std::vector<std::string>{"Old", "olive", "man.json", "Manner.PNG", "zoë.json", "zoè.json"});
    CHECK(names(chooser_for(Purpose::open_scenario, "MAN")) == std::vector<std::string>{"man.json", "Manner.PNG"});
    CHECK(names(chooser_for(Purpose::save_scenario, "man")) ==
          std::vector<std::string>{"Old", "olive", "man.json", "zoë.json", "zoè.json"});
    CHECK(names(chooser_for(Purpose::pictures_folder)) == std::vector<std::string>{"Old", "olive"});
}

TEST_CASE("what is typed is completed as far as the names agree, and never within a letter") {
    const auto entries = shown_entries(chooser_for(Purpose::open_scenario));
    CHECK(session::completed("m", entries) == "man");
    CHECK(session::completed("man.", entries) == "man.json");
    CHECK(session::completed("oli", entries) == "olive/");
    CHECK(session::completed("o", entries) == "Ol");
    CHECK(session::completed("z", entries) == "zo");
    CHECK(session::completed("q", entries) == "q");
}

TEST_CASE("Tab completes, and Enter opens what is typed") {
    OpenChooser open(Purpose::open_scenario);
    open.type("man.");
    open.press(ImGuiKey_Tab);
    CHECK(open.line() == "man.json");
    CHECK(asked<session::OpenFile>(open.press(ImGuiKey_Enter))->path == "/lessons/man.json");
}

TEST_CASE("the beginning of one name alone is enough for Enter") {
    OpenChooser open(Purpose::open_scenario);
    open.type("manne");
    CHECK(asked<session::OpenFile>(open.press(ImGuiKey_Enter))->path == "/lessons/Manner.PNG");
}

TEST_CASE("a path may be typed or pasted whole, and a slash behind a folder goes there") {
    {
        OpenChooser open(Purpose::open_scenario);
        open.type("/other/place/a.json");
        CHECK(asked<session::OpenFile>(open.press(ImGuiKey_Enter))->path == "/other/place/a.json");
    }
    OpenChooser going(Purpose::open_scenario);
    going.type("Old");
    CHECK(asked<session::ListFolder>(going.type("/"))->path == "/lessons/Old/");
    CHECK(going.line().empty());
    CHECK(asked<session::ListFolder>(going.type("/"))->path == "/");
    CHECK(asked<session::ListFolder>(going.type("~/"))->path == "~/");
    CHECK_FALSE(asked<session::ListFolder>(going.frame()));
    CHECK_FALSE(asked<session::ListFolder>(going.type("nowhere/")));
    going.type("x.json");
    CHECK(asked<session::OpenFile>(going.press(ImGuiKey_Enter))->path == "/lessons/nowhere/x.json");
}

TEST_CASE("the arrow keys mark, and Enter takes the marked one") {
    OpenChooser open(Purpose::open_scenario);
    open.press(ImGuiKey_DownArrow);
    CHECK(asked<session::ListFolder>(open.press(ImGuiKey_Enter))->path == "/lessons/Old");
    for (int i = 0; i < 9; ++i) open.press(ImGuiKey_DownArrow);
    CHECK(open.chooser.marked == 5);  // clamped to the last
    open.press(ImGuiKey_UpArrow);
    CHECK(asked<session::OpenFile>(open.press(ImGuiKey_Enter))->path == "/lessons/zoë.json");
}

TEST_CASE("Backspace on an empty line goes a folder up, on a line with text it takes a letter") {
    OpenChooser open(Purpose::open_scenario);
    open.type("m");
    CHECK_FALSE(asked<session::ListFolder>(open.press(ImGuiKey_Backspace)));
    CHECK(asked<session::ListFolder>(open.press(ImGuiKey_Backspace))->path == "/lessons/..");
}

TEST_CASE("saving takes a new name, and asks before a file is replaced") {
    OpenChooser save(Purpose::save_scenario, "scenario.json");
    save.type("lesson 1");  // the suggested name is selected, so typing replaces it
    CHECK(save.line() == "lesson 1");
    session::Actions actions = save.press(ImGuiKey_Enter);
    CHECK(asked<session::SaveFile>(actions)->path == "/lessons/lesson 1");
    CHECK_FALSE(asked<session::SaveFile>(actions)->replace);
    save.chooser.replaces = "/lessons/man.json";
    save.frame();
    CHECK_FALSE(asked<session::SaveFile>(save.press(ImGuiKey_Escape)));
    CHECK(save.chooser.replaces.empty());
    CHECK(save.chooser.purpose == Purpose::save_scenario);
    save.chooser.replaces = "/lessons/man.json";
    save.frame();
    actions = save.press(ImGuiKey_Enter);
    CHECK(asked<session::SaveFile>(actions)->path == "/lessons/man.json");
    CHECK(asked<session::SaveFile>(actions)->replace);
}

TEST_CASE("Enter on an empty line takes the folder for pictures that is shown") {
    OpenChooser open(Purpose::pictures_folder);
    CHECK(asked<session::UsePicturesFolder>(open.press(ImGuiKey_Enter))->path == "/lessons");
    open.type("olive");
    CHECK(asked<session::ListFolder>(open.press(ImGuiKey_Enter))->path == "/lessons/olive");
}

TEST_CASE("Escape closes the chooser and asks for nothing") {
    OpenChooser open(Purpose::open_scenario);
    open.type("man.json");
    const session::Actions actions = open.press(ImGuiKey_Escape);
    CHECK(open.chooser.purpose == Purpose::closed);
    CHECK_FALSE(asked<session::OpenFile>(actions));
}

TEST_CASE("only ~ and ~/ lead home; any other name with ~ is one of the folder that is shown") {
    for (const char* name : {"~anna.json", "~1", "~~", "~anna/x.json"}) {
        OpenChooser open(Purpose::open_scenario);
        open.type(name);
        CHECK(asked<session::OpenFile>(open.press(ImGuiKey_Enter))->path == std::string("/lessons/") + name);
    }
    OpenChooser home(Purpose::open_scenario);
    home.type("~/a.json");
    CHECK(asked<session::OpenFile>(home.press(ImGuiKey_Enter))->path == "~/a.json");
}

TEST_CASE("a path that was pasted in quotes or as a file's address is understood") {
    for (const char* pasted : {"\"/other/a b.json\"", "'/other/a b.json'", "file:///other/a%20b.json"}) {
        OpenChooser open(Purpose::open_scenario);
        open.type(pasted);
        CHECK(asked<session::OpenFile>(open.press(ImGuiKey_Enter))->path == "/other/a b.json");
    }
    CHECK(session::pasted_path("\"quoted\".json") == "\"quoted\".json");
    CHECK(session::pasted_path("file:///zo%C3%AB%2") == "/zoë%2");
    CHECK(session::pasted_path("'") == "'");
}
