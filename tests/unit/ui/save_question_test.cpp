#include "ui/save_question.hpp"

#include "support/asked.hpp"
#include "support/catch.hpp"
#include "unit/ui/offscreen_panels.hpp"
#include "widgets/imgui_versions.hpp"

using Kind = session::SaveQuestion::Kind;

namespace {

/// The question alone over an empty window.
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

TEST_CASE("a key answers what is to become of a scenario that another program changed") {
    OpenQuestion overwrites(Kind::changed);
    const session::Actions overwritten = overwrites.type("o");
    REQUIRE(asked<session::SaveFile>(overwritten));
    CHECK(asked<session::SaveFile>(overwritten)->path == "/lessons/a.json");
    CHECK(asked<session::SaveFile>(overwritten)->replace);
    CHECK(overwrites.question.kind == Kind::none);
    CHECK(overwrites.type("o").empty());
    OpenQuestion reloads(Kind::changed);
    CHECK(asked<session::OpenFile>(reloads.type("R"))->path == "/lessons/a.json");
    OpenQuestion elsewhere(Kind::changed);
    CHECK(asked<session::ChooseSave>(elsewhere.type("s")));
    OpenQuestion cancelled(Kind::changed);
    CHECK(cancelled.escape().empty());
    CHECK(cancelled.question.kind == Kind::none);
}

TEST_CASE("a read-only scenario is not offered to be read again") {
    OpenQuestion question(Kind::read_only);
    CHECK(question.type("R").empty());
    CHECK(question.question.kind == Kind::read_only);
    CHECK(asked<session::SaveFile>(question.type("o"))->replace);
}
