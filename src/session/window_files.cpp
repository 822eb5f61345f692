#include "session/window_files.hpp"

#include "core/error.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/paths.hpp"
#include "session/folder_listing.hpp"
#include "session/screenshot.hpp"

#include <fmt/format.h>

#include <cstdlib>

namespace session {

namespace {

constexpr double rest_before_keeping_seconds = 1;  // a drag, or days that play, are over by then

using Purpose = session::FileChooser::Purpose;

/// A refusal is told where it was caused: in the chooser, or else over the body.
void tell(Session& session, const std::string& sentence) {
    if (session.files.chooser.purpose == Purpose::closed)
        show_toast(session, sentence);
    else
        refuse(session.files.chooser, sentence);
}

std::filesystem::path home_folder() {
    const char* home = std::getenv("HOME");
    return home && *home ? home : "/";
}

void begin_choice_in(Session& session, Purpose purpose, const std::filesystem::path& folder, const std::string& name) {
    session::FolderListing listing = list_folder(folder);
    if (!listing.fault.empty()) listing = list_folder(home_folder());
    begin_choice(session.files.chooser, purpose, std::move(listing), name);
}

void show_folder_in_chooser(Session& session, const std::filesystem::path& folder) {
    session::FolderListing listing = list_folder(folder);
    if (listing.fault.empty())
        show_folder(session.files.chooser, std::move(listing));
    else
        refuse(session.files.chooser, listing.fault);
}

/// The folder that a chooser opens with.
std::filesystem::path first_folder(const WindowFiles& files, const Session& session) {
    if (session.file.has_parent_path()) return session.file.parent_path();
    return files.settings.chosen_folder.empty() ? home_folder() : files.settings.chosen_folder;
}

void remember(WindowFiles& files, Session& session, const std::filesystem::path& file) {
    remember_file(files.settings, file);
    files.settings.chosen_folder = std::filesystem::path(files.settings.recent_files.front()).parent_path();
    session.files.chooser.purpose = Purpose::closed;
}

void open_file(WindowFiles& files, Session& session, const std::filesystem::path& file) {
    std::error_code ignored;
    if (session.files.chooser.purpose != Purpose::closed && std::filesystem::is_directory(file, ignored))
        return show_folder_in_chooser(session, file);
    try {
        if (!std::filesystem::exists(file, ignored))
            core::throw_invalid(fmt::format("{}: there is no such file", file.string()));
        if (!std::filesystem::is_regular_file(file, ignored))
            core::throw_invalid(fmt::format("{}: is no file, expected a scenario or a picture", file.string()));
        document::Scenario scenario = picture::load_scenario_or_picture(file).scenario;
        document::validate(scenario.document);
        open_scenario(session, std::move(scenario), file);
        remember(files, session, file);
        show_toast(session, files.strings.say("toast.opened", fmt::arg("path", file.string())));
    } catch (const core::Error& fault) {
        tell(session, files.strings.say(fault.sentence()));
    }
}

void write_scenario(WindowFiles& files, Session& session, const std::filesystem::path& file) {
    const std::string json = document::scenario_json(own_work(session));
    platform::write_file(file, std::span(reinterpret_cast<const std::uint8_t*>(json.data()), json.size()), true);
    session.file = file;
    session.saved = own_work(session);
    remember(files, session, file);
    show_toast(session, files.strings.say("toast.saved", fmt::arg("path", file.string())));
}

void save_as(WindowFiles& files, Session& session, std::filesystem::path file, bool replace) {
    std::error_code ignored;
    if (session.files.chooser.purpose != Purpose::closed && std::filesystem::is_directory(file, ignored))
        return show_folder_in_chooser(session, file);
    try {
        if (!file.has_extension()) file += ".adiposcope.json";
        if (file.extension() != ".json")
            core::throw_invalid(fmt::format("{}: expected a name that ends in .json", file.filename().string()));
        if (!replace && file != session.file && std::filesystem::exists(file, ignored))
            session.files.chooser.replaces = file.string();
        else
            write_scenario(files, session, file);
    } catch (const core::Error& fault) {
        tell(session, files.strings.say(fault.sentence()));
    }
}

/// The name that a file chooser begins with: that of the scenario's file, also where it came with a picture, with an
/// ending by which desktops know what it is.
std::string name_to_save(const std::filesystem::path& file) {
    if (file.extension() == ".json") return file.filename().string();
    return (file.empty() ? "scenario" : file.stem().string()) + ".adiposcope.json";
}

void choose_save(const WindowFiles& files, Session& session) {
    begin_choice_in(session, Purpose::save_scenario, first_folder(files, session), name_to_save(session.file));
}

void save(WindowFiles& files, Session& session) {
    if (session.file.extension() == ".json")
        save_as(files, session, session.file, true);
    else
        choose_save(files, session);
}

void choose_pictures_folder(WindowFiles& files, Session& session, const std::filesystem::path& folder) {
    files.places.pictures.clear();
    files.settings.pictures_folder = folder;
    session.files.chooser.purpose = Purpose::closed;
    show_toast(session, files.strings.say("toast.pictures_folder", fmt::arg("path", folder.string())));
}

void list_recent(const WindowFiles& files, Session& session) {
    session.files.menu.recent.clear();
    for (const std::filesystem::path& file : files.settings.recent_files) {
        std::error_code ignored;
        session.files.menu.recent.push_back({file.string(), !std::filesystem::exists(file, ignored)});
    }
}

void offer_left_work(WindowFiles& files, Session& session) {
    std::string fault;
    files.left = find_left_work(files.places.unsaved, fault);
    session.files.offers.left_work = files.left ? files.left->when : "";
    if (!fault.empty()) show_toast(session, fault);
}

void open_presets(const WindowFiles& files, Session& session) {
    session::PresetGallery& gallery = session.files.gallery;
    gallery.cards.clear();
    for (const Preset& preset : files.presets.list) {
        const std::string title = fmt::format("preset.{}.title", preset.name);
        gallery.cards.push_back({.title = files.strings.say_or(title, preset.name),
                                 .text = files.strings.say_or(fmt::format("preset.{}.text", preset.name), "")});
    }
    gallery.open = true;
    gallery.marked = 0;
    if (!files.presets.refused.empty()) show_toast(session, files.presets.refused.front());
}

void keep_settings(WindowFiles& files, Session& session) {
    files.settings.preferences = session.preferences;
    if (files.settings == files.kept_settings) return;
    remember_too(files.settings, load_settings(files.places.settings).settings.recent_files);
    files.kept_settings = files.settings;  // also where it fails: that is told once, not every second
    try {
        save_settings(files.places.settings, files.settings);
    } catch (const core::Error& fault) {
        show_toast(session, files.strings.say(fault.sentence()));
    }
}

/// All of a scenario but the day that plays.
document::Scenario without_day(document::Scenario scenario) {
    scenario.view.day.reset();
    return scenario;
}

/// Writes unsaved work, or removes what was written once there is none.
void keep_work(WindowFiles& files, Session& session) {
    if (!has_changed(session)) {
        files.keeper.forget();
        files.kept.reset();
        return;
    }
    if (files.kept == without_day(own_work(session))) return;
    files.kept = without_day(own_work(session));  // likewise
    try {
        files.keeper.keep({own_work(session), session.file});
    } catch (const core::Error& fault) {
        show_toast(session, files.strings.say(fault.sentence()));
    }
}

/// What opens something over the window.
void open_over_window(WindowFiles& files, Session& session, const session::FileRequests& requests) {
    if (requests.open_presets) return open_presets(files, session);
    if (requests.choose_scenario)
        return begin_choice_in(session, Purpose::open_scenario, first_folder(files, session), "");
    if (requests.save) return save(files, session);
    if (requests.choose_save) return choose_save(files, session);
    if (requests.choose_pictures_folder) begin_choice_in(session, Purpose::pictures_folder, pictures_folder(files), "");
}

/// Whether something is asked for that brings a scenario to the window or shows the user's own files.
bool is_about_scenarios(const session::FileRequests& asked) {
    return asked.open_presets || asked.choose_scenario || asked.save || asked.choose_save || asked.open_file ||
           asked.save_file || asked.load_preset || asked.restore_work || asked.discard_work;
}

/// In front of a class nobody's own body is opened, and no file's name is shown.
bool is_kept_from_class(Session& session) {
    if (!session.preferences.classroom) return false;
    show_toast(session, session.strings->say("toast.classroom-files"));
    return true;
}

}  // namespace

WindowFiles::WindowFiles(const core::Strings& said, Places where)
    : strings(said), places(std::move(where)), keeper(places.unsaved) {}

void begin(WindowFiles& files, Session& session, LoadedSettings loaded, bool scenario_given) {
    files.settings = files.kept_settings = std::move(loaded.settings);
    session.preferences = files.settings.preferences;
    if (!loaded.fault.empty()) show_toast(session, loaded.fault);
    files.presets = load_presets(files.places.presets, files.places.own_presets);
    offer_left_work(files, session);
    if (scenario_given) remember_file(files.settings, session.file);
    if (files.settings.welcomed) return;
    files.settings.welcomed = true;
    session.files.offers.first_steps = true;
    if (scenario_given || !session.preferences.animations) return;
    refresh(session);  // there is something to play
    session.playing = true;
}

void carry_out(WindowFiles& files, Session& session, const session::FileRequests& requests) {
    if (session.classroom.presenting) return;  // nothing of it would be seen
    if (is_about_scenarios(requests) && is_kept_from_class(session)) return;
    if (!session.files.has_keyboard()) open_over_window(files, session, requests);
    if (requests.list_recent) list_recent(files, session);
    if (requests.list_folder) show_folder_in_chooser(session, typed_path(*requests.list_folder));
    if (requests.open_file) open_file(files, session, typed_path(*requests.open_file));
    if (requests.save_file) save_as(files, session, typed_path(*requests.save_file), requests.replace);
    if (requests.pictures_folder) choose_pictures_folder(files, session, *requests.pictures_folder);
    if (requests.load_preset && *requests.load_preset < files.presets.list.size())
        open_scenario(session, files.presets.list[*requests.load_preset].scenario, {});
    if (requests.restore_work && files.left) {
        open_scenario(session, files.left->work.scenario, files.left->work.file);
        session.saved.reset();
        keep_work(files, session);  // before the other file goes
        discard(*files.left);
        files.left.reset();
        session.files.offers.left_work.clear();
    }
    if (requests.discard_work && files.left) {
        discard(*files.left);
        offer_left_work(files, session);
    }
}

void open_dropped(WindowFiles& files, Session& session, const std::vector<std::filesystem::path>& dropped) {
    if (dropped.empty() || is_kept_from_class(session)) return;
    open_file(files, session, dropped.front());
    if (dropped.size() > 1) show_toast(session, files.strings.say("toast.one_file"));
}

void keep(WindowFiles& files, Session& session, double seconds) {
    session.files.menu.file = session.file.filename().string();
    session.files.menu.changed = has_changed(session);
    if (session.files.menu.changed) session.files.offers.first_steps = false;      // tried
    if (own_work(session).document != session.history.current().document) return;  // in the middle of a drag
    document::Scenario now = without_day(own_work(session));
    files.rest_seconds = files.resting == now ? files.rest_seconds + seconds : 0;
    files.resting = std::move(now);
    if (files.rest_seconds < rest_before_keeping_seconds) return;
    keep_settings(files, session);
    keep_work(files, session);
}

void end(WindowFiles& files, Session& session) {
    files.kept.reset();  // the day, too
    keep_work(files, session);
    keep_settings(files, session);
}

std::filesystem::path pictures_folder(const WindowFiles& files) {
    std::error_code ignored;
    for (const std::filesystem::path& folder : {files.places.pictures, files.settings.pictures_folder})
        if (!folder.empty() && std::filesystem::is_directory(folder, ignored)) return folder;
    return pictures_folder();
}

}  // namespace session
