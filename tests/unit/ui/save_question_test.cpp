#include "ui/save_question.hpp"

#include "support/asked.hpp"
#include "support/catch.hpp"
#include "unit/ui/offscreen_panels.hpp"
#include "widgets/imgui_versions.hpp"

using Kind = session::SaveQuestion::Kind;

namespace {

/// The question alone in an empty window.
struct OpenQuestion {
    OffscreenPanels imgui;
    session::SaveQuestion question;

    explicit OpenQuestion(Kind kind) : question{kind, "/lessons/a.json"} {
        for (int i = 0; i < 3; ++i) frame();
    }
    session::Actions frame() {
        ImGui::GetIO().DeltaTime = 1.0F / 60;
        ImGui::NewFrame();
        session::Actions actions;
        ui::save_question(imgui.theme, {0, 0, 1440, 900}, question, actions);
        ImGui::EndFrame();
        return actions;
    }
    session::Actions type(const char* letter) {
        ImGui::GetIO().AddInputCharactersUTF8(letter);
        return frame();
    }
    session::Actions escape() {
        widgets::set_key(ImGuiKey_Escape, true);
        session::Actions actions = frame();
        widgets::set_key(ImGuiKey_Escape, false);
        return actions;
    }
};

}  // namespace

TEST_CASE("a letter answers what is to become of a scenario that another program changed") {
    OpenQuestion open(Kind::changed);
    SECTION("overwritten") {
        const session::Actions actions = open.type("o");
        REQUIRE(asked<session::SaveFile>(actions));
        CHECK(asked<session::SaveFile>(actions)->path == "/lessons/a.json");
        CHECK(asked<session::SaveFile>(actions)->replace);
    }
    SECTION("read again") {
        const session::Actions actions = open.type("R");
        REQUIRE(asked<session::OpenFile>(actions));
        CHECK(asked<session::OpenFile>(actions)->path == "/lessons/a.json");
    }
    SECTION("saved elsewhere") {
        CHECK(asked<session::ChooseSave>(open.type("s")));
    }
    SECTION("nothing") {
        CHECK(open.escape().empty());
    }
    CHECK(open.question.kind == Kind::none);
    CHECK(open.type("o").empty());
}

TEST_CASE("a read-only scenario is not offered to be read again") {
    OpenQuestion question(Kind::read_only);
    CHECK(question.type("R").empty());
    CHECK(question.question.kind == Kind::read_only);
    CHECK(asked<session::SaveFile>(question.type("o"))->replace);
}
