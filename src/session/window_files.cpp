#include "session/window_files.hpp"

#include "core/error.hpp"
#include "picture/picture_scenario.hpp"
#include "platform/files.hpp"
#include "platform/pictures_folder.hpp"
#include "platform/user_folders.hpp"
#include "session/exporting.hpp"
#include "session/folder_listing.hpp"
#include "session/lesson_effects.hpp"
#include "session/scenario_name.hpp"
#include "session/screenshot.hpp"
#include "session/update.hpp"
#include "session/visits.hpp"

#include <fmt/format.h>

#include <utility>

namespace session {

namespace {

constexpr double rest_before_keeping_seconds = 1;  // by then, a drag or playback is over

using Purpose = FileChooser::Purpose;

/// Shows a refusal where it was caused: in the chooser if it is open, else over the body.
void tell(Session& session, const std::string& sentence) {
    if (session.state.files.chooser.purpose == Purpose::closed)
        show_toast(session.state, sentence);
    else
        refuse(session.state.files.chooser, sentence);
}

std::filesystem::path first_home() {
    const std::filesystem::path home = platform::home_folder();
    return home.empty() ? "/" : home;
}

void begin_choice_in(Session& session, Purpose purpose, const std::filesystem::path& folder, const std::string& name) {
    FolderListing listing = list_folder(folder);
    if (!listing.fault.empty()) listing = list_folder(first_home());
    begin_choice(session.state.files.chooser, purpose, std::move(listing), name);
}

void show_folder_in_chooser(Session& session, const std::filesystem::path& folder) {
    FolderListing listing = list_folder(folder);
    if (listing.fault.empty())
        show_folder(session.state.files.chooser, std::move(listing));
    else
        refuse(session.state.files.chooser, listing.fault);
}

/// The folder in which a chooser opens.
std::filesystem::path first_folder(const WindowFiles& files, const Session& session) {
    if (session.state.file.has_parent_path()) return session.state.file.parent_path();
    return files.settings.chosen_folder.empty() ? first_home() : files.settings.chosen_folder;
}

void remember(WindowFiles& files, Session& session, const std::filesystem::path& file) {
    remember_file(files.settings, file);
    files.settings.chosen_folder = std::filesystem::path(files.settings.recent_files.front()).parent_path();
    session.state.files.chooser.purpose = Purpose::closed;
}

void open_file(WindowFiles& files, Session& session, const std::filesystem::path& file) {
    std::error_code ignored;
    if (session.state.files.chooser.purpose != Purpose::closed && std::filesystem::is_directory(file, ignored))
        return show_folder_in_chooser(session, file);
    try {
        if (!std::filesystem::exists(file, ignored))
            core::throw_invalid(fmt::format("{}: there is no such file", file.string()));
        if (!std::filesystem::is_regular_file(file, ignored))
            core::throw_invalid(fmt::format("{}: is not a file, expected a scenario or a picture", file.string()));
        const std::string digest = digest_of_file(file);
        document::Scenario scenario = picture::load_scenario_or_picture(file).scenario;
        document::validate(scenario.document);
        open_scenario(session, std::move(scenario), file);
        files.seen.note(file, digest);
        remember(files, session, file);
        show_toast(session.state, files.strings.say("toast.opened", fmt::arg("path", file.string())));
    } catch (const core::Error& fault) {
        tell(session, files.strings.say(fault.sentence()));
    }
}

void write_scenario(WindowFiles& files, Session& session, const std::filesystem::path& file) {
    const std::string json = document::scenario_json(own_work(session.state));
    platform::write_file(file, json, true);
    files.seen.note(file, digest_of(json));
    session.state.file = file;
    session.state.saved = own_work(session.state);
    remember(files, session, file);
    show_toast(session.state, files.strings.say("toast.saved", fmt::arg("path", file.string())));
}

/// Asks before replacing a file that is not this scenario's, is read-only, or was changed by another program.
bool asks_first(const WindowFiles& files, Session& session, const std::filesystem::path& file) {
    FilesView& view = session.state.files;
    std::error_code ignored;
    if (!std::filesystem::exists(file, ignored)) return false;
    const bool read_only = platform::is_read_only(file);
    if (file != session.state.file) {
        view.chooser.replaces = file.string();
        view.chooser.replaces_read_only = read_only;
        return true;
    }
    if (!read_only && !files.seen.changed(file)) return false;
    view.chooser.purpose = Purpose::closed;
    view.question = {.kind = read_only ? SaveQuestion::Kind::read_only : SaveQuestion::Kind::changed,
                     .path = file.string()};
    return true;
}

void save_as(WindowFiles& files, Session& session, std::filesystem::path file, bool replace) {
    std::error_code ignored;
    if (session.state.files.chooser.purpose != Purpose::closed && std::filesystem::is_directory(file, ignored))
        return show_folder_in_chooser(session, file);
    try {
        file = scenario_file_named(file);
        if (replace || !asks_first(files, session, file)) write_scenario(files, session, file);
    } catch (const core::Error& fault) {
        tell(session, files.strings.say(fault.sentence()));
    }
}

/// The default name in a file chooser: that of the scenario's file, even if it came with a picture, with an ending by
/// which desktops recognise the type.
std::string name_to_save(const std::filesystem::path& file) {
    if (is_scenario_name(file)) return file.filename().string();
    return (file.empty() ? "scenario" : file.stem().string()) + ".adiposcope.json";
}

void choose_save(const WindowFiles& files, Session& session) {
    begin_choice_in(session, Purpose::save_scenario, first_folder(files, session), name_to_save(session.state.file));
}

void save(WindowFiles& files, Session& session) {
    if (is_scenario_name(session.state.file))
        save_as(files, session, session.state.file, false);
    else
        choose_save(files, session);
}

void use_folder(WindowFiles& files, Session& session, const std::filesystem::path& folder) {
    if (session.state.files.chooser.purpose == Purpose::export_folder) return use_export_folder(session, folder);
    files.places.pictures.clear();
    files.settings.pictures_folder = folder;
    session.state.files.chooser.purpose = Purpose::closed;
    show_toast(session.state, files.strings.say("toast.pictures_folder", fmt::arg("path", folder.string())));
}

void list_recent(const WindowFiles& files, Session& session) {
    session.state.files.menu.recent.clear();
    for (const std::filesystem::path& file : files.settings.recent_files) {
        std::error_code ignored;
        session.state.files.menu.recent.push_back({file.string(), !std::filesystem::exists(file, ignored)});
    }
}

void offer_left_work(WindowFiles& files, Session& session) {
    std::string fault;
    files.left = find_left_work(files.places.unsaved, fault);
    session.state.files.offers.left_work = files.left ? files.left->when : "";
    if (!fault.empty()) show_toast(session.state, fault);
}

void open_presets(const WindowFiles& files, Session& session) {
    PresetGallery& gallery = session.state.files.gallery;
    gallery.cards.clear();
    for (const Preset& preset : files.presets.list) {
        const std::string title = fmt::format("preset.{}.title", preset.name);
        gallery.cards.push_back({.title = files.strings.say_or(title, preset.name),
                                 .text = files.strings.say_or(fmt::format("preset.{}.text", preset.name), "")});
    }
    gallery.open = true;
    gallery.marked = 0;
    if (!files.presets.refused.empty()) show_toast(session.state, files.presets.refused.front());
}

void keep_settings(WindowFiles& files, Session& session) {
    files.settings.preferences = session.state.preferences;
    files.settings.classroom = class_in(session.state.mode) != nullptr;
    if (files.settings == files.kept_settings) return;
    remember_too(files.settings, load_settings(files.places.settings).settings.recent_files);
    // Even if writing fails: the error is shown once, not every second.
    const Settings before = std::exchange(files.kept_settings, files.settings);
    try {
        save_changed_settings(files.places.settings, before, files.settings);
    } catch (const core::Error& fault) {
        show_toast(session.state, files.strings.say(fault.sentence()));
    }
}

/// The scenario without the day being played.
document::Scenario without_day(document::Scenario scenario) {
    scenario.view.day.reset();
    return scenario;
}

/// Writes unsaved work, or removes the file once nothing is unsaved.
void keep_work(WindowFiles& files, Session& session) {
    if (!has_changed(session.state)) {
        files.keeper.forget();
        files.kept.reset();
        return;
    }
    if (files.kept == without_day(own_work(session.state))) return;
    files.kept = without_day(own_work(session.state));  // likewise before writing
    try {
        files.keeper.keep({own_work(session.state), session.state.file, files.seen.digest(session.state.file)});
    } catch (const core::Error& fault) {
        show_toast(session.state, files.strings.say(fault.sentence()));
    }
}

void restore_work(WindowFiles& files, Session& session) {
    if (!files.left) return;
    open_scenario(session, files.left->work.scenario, files.left->work.file);
    session.state.saved.reset();
    files.seen.note(files.left->work.file, files.left->work.seen);
    keep_work(files, session);  // before the other file is removed
    discard(*files.left);
    files.left.reset();
    session.state.files.offers.left_work.clear();
}

void discard_work(WindowFiles& files, Session& session) {
    if (!files.left) return;
    discard(*files.left);
    offer_left_work(files, session);
}

/// Whether an effect opens something over the window, which must wait until nothing else is open there.
bool opens_over_window(const Effect& effect) {
    return std::holds_alternative<ShowPresets>(effect) || std::holds_alternative<ChooseScenario>(effect) ||
           std::holds_alternative<Save>(effect) || std::holds_alternative<ChooseSave>(effect) ||
           std::holds_alternative<ChoosePicturesFolder>(effect) || std::holds_alternative<ChooseExportFolder>(effect);
}

/// One overload per effect on files; the others are the window's.
struct FileEffects {
    WindowFiles& files;
    Session& session;

    void operator()(const ShowPresets&) const { open_presets(files, session); }
    void operator()(const ChooseScenario&) const {
        begin_choice_in(session, Purpose::open_scenario, first_folder(files, session), "");
    }
    void operator()(const Save&) const { save(files, session); }
    void operator()(const ChooseSave&) const { choose_save(files, session); }
    void operator()(const ChoosePicturesFolder&) const {
        begin_choice_in(session, Purpose::pictures_folder, pictures_folder(files), "");
    }
    void operator()(const ListRecent&) const { list_recent(files, session); }
    void operator()(const RestoreWork&) const { restore_work(files, session); }
    void operator()(const DiscardWork&) const { discard_work(files, session); }
    void operator()(const ListFolder& effect) const {
        with_path(effect.path, [&](const auto& path) { show_folder_in_chooser(session, path); });
    }
    void operator()(const OpenFile& effect) const {
        with_path(effect.path, [&](const auto& path) { open_file(files, session, path); });
    }
    void operator()(const SaveFile& effect) const {
        with_path(effect.path, [&](const auto& path) { save_as(files, session, path, effect.replace); });
    }
    void operator()(const UsePicturesFolder& effect) const { use_folder(files, session, effect.path); }
    void operator()(const LoadPreset& effect) const {
        if (effect.index < files.presets.list.size())
            open_scenario(session, files.presets.list[effect.index].scenario, {});
    }
    void operator()(const OpenLesson& effect) const { carry_out(session, effect); }
    void operator()(const SaveLessonStep& effect) const { carry_out(session, effect); }
    void operator()(const ShowExport&) const { show_export(files, session); }
    void operator()(const ChooseExportFolder&) const {
        begin_choice_in(session, Purpose::export_folder, session.state.exporting.folder.data(), "");
    }
    void operator()(const OpenExportFolder&) const { open_export_folder(session); }
    void operator()(const StartExport&) const { start_export(files, session); }
    void operator()(const CancelExport&) const { cancel_export(files, session); }
    void operator()(const SavePicture&) const {}
    void operator()(const CopyPicture&) const {}
    void operator()(const CopyText&) const {}
    void operator()(const Quit&) const {}

  private:
    template <class Use>
    void with_path(const std::string& typed, Use use) const {
        try {
            use(typed_path(typed));
        } catch (const core::Error& fault) {
            tell(session, files.strings.say(fault.sentence()));
        }
    }
};

/// Whether the file still holds the scenario that was read from it earlier.
bool holds(const std::filesystem::path& file, const document::Scenario& scenario) {
    try {
        return picture::load_scenario_or_picture(file).scenario == scenario;
    } catch (const core::Error&) {
        return false;
    }
}

}  // namespace

WindowFiles::WindowFiles(const core::Strings& said, Places where)
    : strings(said), places(std::move(where)), keeper(places.unsaved) {}

void begin(WindowFiles& files, Session& session, LoadedSettings loaded, bool scenario_given) {
    files.settings = files.kept_settings = std::move(loaded.settings);
    session.state.preferences = files.settings.preferences;
    if (files.settings.classroom) enter_classroom(session);
    if (!loaded.fault.empty()) show_toast(session.state, loaded.fault);
    files.presets = load_presets(files.places.presets, files.places.own_presets);
    offer_left_work(files, session);
    if (scenario_given) remember_file(files.settings, session.state.file);
    if (scenario_given && holds(session.state.file, session.state.opened))
        files.seen.note(session.state.file, digest_of_file(session.state.file));
    if (files.settings.welcomed) return;
    files.settings.welcomed = true;
    (scenario_given ? session.state.files.offers.first_steps : session.state.files.offers.welcome) = true;
    session.state.preferences.detail = Detail::simple;
    if (scenario_given || !session.state.preferences.animations) return;
    refresh(session);  // so that there is something to play
    session.state.playback.playing = true;
}

void carry_out(WindowFiles& files, Session& session, const Effect& effect) {
    if (opens_over_window(effect) && session.state.files.has_keyboard()) return;
    std::visit(FileEffects{files, session}, effect);
}

void open_dropped(WindowFiles& files, Session& session, const std::vector<std::filesystem::path>& dropped) {
    if (dropped.empty()) return;
    const Effects effects = update(session, OpenFile{dropped.front().string()});
    for (const Effect& effect : effects) carry_out(files, session, effect);
    if (dropped.size() > 1 && !effects.empty()) show_toast(session.state, files.strings.say("toast.one_file"));
}

void keep(WindowFiles& files, Session& session, double seconds) {
    follow_export(files, session);
    session.state.files.menu.file = session.state.file.filename().string();
    session.state.files.menu.changed = has_changed(session.state);
    if (session.state.files.menu.changed)  // the user has tried something
        session.state.files.offers.welcome = session.state.files.offers.first_steps = false;
    if (own_work(session.state).document != session.state.history.current().document)
        return;  // in the middle of a drag
    document::Scenario now = without_day(own_work(session.state));
    files.rest_seconds = files.resting == now ? files.rest_seconds + seconds : 0;
    files.resting = std::move(now);
    if (files.rest_seconds < rest_before_keeping_seconds) return;
    keep_settings(files, session);
    keep_work(files, session);
}

void end(WindowFiles& files, Session& session) {
    files.kept.reset();  // so that the current day is written as well
    keep_work(files, session);
    keep_settings(files, session);
}

std::filesystem::path pictures_folder(const WindowFiles& files) {
    std::error_code ignored;
    for (const std::filesystem::path& folder : {files.places.pictures, files.settings.pictures_folder})
        if (!folder.empty() && std::filesystem::is_directory(folder, ignored)) return folder;
    return platform::pictures_folder();
}

}  // namespace session
