// Usage: drop_files WINDOW FILE...
// Drops files on a window as a file manager does (XDND, freedesktop.org); exits with 0 once the window has taken them.

#include <X11/Xatom.h>
#include <X11/Xlib.h>
#include <poll.h>

#include <array>
#include <cctype>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

namespace {

constexpr int longest_wait_ms = 20000;

struct Source {
    Display* display;
    Window window;
    Window target;
    std::string uris;

    Atom atom(const char* name) const { return XInternAtom(display, name, False); }
    void send(const char* type, std::array<long, 4> data) const {
        XEvent event{};
        event.xclient.type = ClientMessage;
        event.xclient.window = target;
        event.xclient.message_type = atom(type);
        event.xclient.format = 32;
        event.xclient.data.l[0] = static_cast<long>(window);
        for (std::size_t i = 0; i < data.size(); ++i) event.xclient.data.l[i + 1] = data[i];
        XSendEvent(display, target, False, NoEventMask, &event);
        XFlush(display);
    }
    /// Sends the names to the requesting window.
    void answer(const XSelectionRequestEvent& request) const {
        XChangeProperty(display, request.requestor, request.property, request.target, 8, PropModeReplace,
                        reinterpret_cast<const unsigned char*>(uris.data()), static_cast<int>(uris.size()));
        XEvent event{};
        event.xselection.type = SelectionNotify;
        event.xselection.requestor = request.requestor;
        event.xselection.selection = request.selection;
        event.xselection.target = request.target;
        event.xselection.property = request.property;
        event.xselection.time = request.time;
        XSendEvent(display, request.requestor, False, NoEventMask, &event);
        XFlush(display);
    }
};

std::string uri_of(const std::string& path) {
    std::string uri = "file://";
    for (const char c : path) {
        std::array<char, 4> escaped{};
        const bool plain = std::isalnum(static_cast<unsigned char>(c)) != 0 || std::strchr("/._-", c) != nullptr;
        std::snprintf(escaped.data(), escaped.size(), plain ? "%c" : "%%%02X", static_cast<unsigned char>(c));
        uri += escaped.data();
    }
    return uri + "\r\n";
}

bool next_event(Display* display, XEvent& event) {
    if (XPending(display) == 0) {
        pollfd connection{ConnectionNumber(display), POLLIN, 0};
        if (poll(&connection, 1, longest_wait_ms) <= 0) return false;
    }
    XNextEvent(display, &event);
    return true;
}

/// The protocol with the window; true once the window reports completion.
bool drop(const Source& source) {
    const long time = CurrentTime;
    source.send("XdndEnter", {5L << 24, static_cast<long>(source.atom("text/uri-list")), 0, 0});
    source.send("XdndPosition", {0, (400L << 16) | 400L, time, static_cast<long>(source.atom("XdndActionCopy"))});
    for (XEvent event; next_event(source.display, event);) {
        if (event.type == SelectionRequest) source.answer(event.xselectionrequest);
        if (event.type != ClientMessage) continue;
        if (event.xclient.message_type == source.atom("XdndStatus")) source.send("XdndDrop", {0, time, 0, 0});
        if (event.xclient.message_type == source.atom("XdndFinished")) return true;
    }
    return false;
}

}  // namespace

int main(int argc, char** argv) {
    Display* display = argc < 3 ? nullptr : XOpenDisplay(nullptr);
    if (!display) {
        std::fprintf(stderr, "usage: drop_files WINDOW FILE...   with a display\n");
        return 2;
    }
    Source source{display,
                  XCreateSimpleWindow(display, DefaultRootWindow(display), 0, 0, 1, 1, 0, 0, 0),
                  static_cast<Window>(std::strtoul(argv[1], nullptr, 0)),
                  {}};
    for (int i = 2; i < argc; ++i) source.uris += uri_of(argv[i]);
    XSetSelectionOwner(display, source.atom("XdndSelection"), source.window, CurrentTime);
    const bool done = drop(source);
    XCloseDisplay(display);
    return done ? 0 : 1;
}
