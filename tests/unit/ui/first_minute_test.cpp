#include "document/allowed_range.hpp"
#include "document/parameters.hpp"
#include "support/catch.hpp"
#include "support/test_window.hpp"

// What first-time users meet: the welcome, the row of layers, popups, tooltips, typing.

namespace {

const document::ViewState& view_of(const TestWindow& window) {
    return window.session.state.draft.view;
}

}  // namespace

TEST_CASE("the welcome tells one sentence and leads to three ways to begin") {
    struct Way {
        const char* key;
        bool (*taken)(const TestWindow&);
    };
    const Way ways[] = {
        {"welcome.try", [](const TestWindow& w) { return w.session.state.files.offers.first_steps; }},
        {"spot.scene", [](const TestWindow& w) { return spot_in(w.session.state.mode) != nullptr; }},
        {"lesson.menu", [](const TestWindow& w) { return w.session.state.lesson_menu.open; }},
    };
    for (const Way& way : ways) {
        TestWindow window;
        window.session.state.files.offers.welcome = true;
        window.frames(2);
        CHECK(window.shows("Fat leaves everywhere"));
        CAPTURE(way.key);
        const std::string caption = window.strings.say(way.key);
        std::optional<DrawnText> card;  // the button of the scene has the same text
        for (const DrawnText& text : window.texts())
            if (text.window.find("welcome") != std::string::npos && caption.starts_with(text.text)) card = text;
        REQUIRE(card);
        window.click(card->middle());
        window.frames(2);
        CHECK(way.taken(window));
        CHECK_FALSE(window.session.state.files.offers.welcome);
        CHECK_FALSE(window.shows("Fat leaves everywhere"));
    }
}

TEST_CASE("Escape closes the welcome") {
    TestWindow window;
    window.session.state.files.offers.welcome = true;
    window.frames(2);
    window.press("Escape");
    window.frames(2);
    CHECK_FALSE(window.shows("Fat leaves everywhere"));
}

TEST_CASE("the row over the body changes the layer, and compares start and now with one click") {
    TestWindow window;
    window.frames(2);
    window.click_on(window.strings.say("strip.share"));
    window.frames(2);
    CHECK(view_of(window).layer == document::Layer::share);
    window.click_on(window.strings.say("strip.compare"));
    window.frames(2);
    CHECK(view_of(window).compare == document::Compare::side_by_side);
    CHECK(view_of(window).day == window.session.state.readout->last_day);
    window.click_on(window.strings.say("strip.compare"));
    window.frames(2);
    CHECK(view_of(window).compare == document::Compare::none);
}

TEST_CASE("the click that closes the picture menu counts, and the menu leaves the body in sight") {
    TestWindow window;
    window.frames(2);
    window.click_on(window.strings.say("picture.title"));
    window.frames(2);
    const auto popup = window.find(core::label_text(window.strings, document::parameter("background")));
    REQUIRE(popup);
    CHECK(popup->low.x < window.layout.body.x);
    window.click_on(window.strings.say("strip.thickness"));
    window.frames(2);
    CHECK(view_of(window).layer == document::Layer::thickness);
    CHECK_FALSE(window.shows(core::label_text(window.strings, document::parameter("background"))));
}

TEST_CASE("a tooltip comes to an icon over the body while the mouse rests, and stands beside it") {
    TestWindow window;
    const ui::Area& body = window.layout.body;
    window.frames(2);
    const ImVec2 icon{body.x + body.width - window.theme.px(14 + 15), body.y + body.height - window.theme.px(14 + 15)};
    window.move(icon);
    window.frames(90);
    const auto tip = window.find("Save a picture of the body");
    REQUIRE(tip);
    CHECK(tip->high.y < icon.y - window.theme.px(15));
}

TEST_CASE("Escape, or the same text again, is no entry") {
    session::Preferences imperial;
    imperial.units = session::Units::imperial;
    TestWindow window({.preferences = imperial});
    window.frames(2);
    const document::Document before = window.session.state.draft.document;
    const auto weight = window.find("209.4 lb");
    REQUIRE(weight);
    for (const bool escape : {true, false}) {
        window.click(weight->middle());
        window.frames(2);
        if (escape) {
            window.type("1");
            window.tap(ImGuiKey_Escape);
        } else {
            window.type("209.4 lb");
            window.tap(ImGuiKey_Enter);
        }
        window.frames(3);
        CAPTURE(escape);
        CHECK(window.session.state.draft.document == before);
        CHECK_FALSE(window.session.state.history.can_undo());
    }
}

TEST_CASE("a day can be typed") {
    TestWindow window;
    window.frames(2);
    const auto day = window.find("of 180");
    REQUIRE(day);
    window.click({day->low.x - window.theme.px(16), day->middle().y});
    window.frames(2);
    window.type("84");
    window.tap(ImGuiKey_Enter);
    window.frames(2);
    CHECK(view_of(window).day == 84);
}

TEST_CASE("a deficit that leaves too little to eat is told under it, in the simple window, too") {
    for (const session::Detail detail : {session::Detail::simple, session::Detail::full}) {
        session::Preferences preferences;
        preferences.detail = detail;
        TestWindow window({.preferences = preferences});
        window.frames(2);
        CHECK_FALSE(window.shows("that guidelines ask for"));
        window.session.state.draft.document.plan.deficit_kcal_per_day = 1400;
        for (const session::NumberTab tab : {session::NumberTab::body, session::NumberTab::lean_last}) {
            window.session.state.panels.numbers.tab = tab;
            window.frames(2);
            CHECK(window.shows("intake is"));
        }
    }
}

TEST_CASE("the sliders of weight and of the weight to reach end where height puts them") {
    energy::Person person;
    for (const double height_m : {1.5, 1.78, 2.0}) {
        person.height_m = height_m;
        person.weight_kg = 25 * height_m * height_m;
        CHECK(document::parameter_for(person, "weight").minimum == Approx(15 * height_m * height_m).margin(0.1));
        CHECK(document::parameter_for(person, "target-weight").minimum ==
              Approx(18.5 * height_m * height_m).margin(0.1));
        person.weight_kg = document::parameter_for(person, "weight").minimum;
        CHECK_NOTHROW(energy::validate(person));
        CHECK(document::parameter_for(person, "height").maximum == Approx(100 * height_m).margin(0.3));
    }
    CHECK(document::parameter_for(person, "deficit").maximum == document::parameter("deficit").maximum);
}

TEST_CASE("several people are built in one place: added, named, marked by their name and edited there") {
    TestWindow window;
    window.frames(2);
    const document::Document& document = window.session.state.draft.document;
    const std::string add = window.strings.say("class.add");
    window.click_on(add);
    window.frames(2);
    CHECK(view_of(window).compare == document::Compare::everyone);
    window.session.state.panels.marked_person.reset();
    window.session.state.draft.document.person.sex = core::Sex::female;
    window.session.state.draft.document.person.age_years = 60;
    window.frames(2);
    window.click_on(add);
    window.frames(2);
    REQUIRE(document.classmates.size() == 2);
    CHECK(document.classmates[0].name == "Man, 40");
    CHECK(document.classmates[1].name == "Woman, 60");
    window.click_on("Man, 40");
    window.frames(2);
    CHECK(document.person.sex == core::Sex::male);
    window.session.state.draft.document.person.age_years = 50;
    window.session.state.draft.document.classmates[0].person.age_years = 50;
    window.frames(2);
    CHECK(document.classmates[1].person.age_years == 60);
    std::vector<document::Classmate> full(document::most_classmates, document.classmates[0]);
    window.session.state.draft.document.classmates = full;
    window.frames(2);
    CHECK_FALSE(window.shows(add));
}
