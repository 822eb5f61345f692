// Usage: soak [FRAMES] [SEED]
// Hours of use of the window in less time: the whole program on a display with random keys, mouse input and sizes,
// reproducible by seed. Fails on an OpenGL error, an exception, a window that cannot be found, and, in runs long enough
// to tell, growing memory. All files are in a folder that is deleted afterwards.

#include "render/gl_error.hpp"
#include "window/interactive_loop.hpp"

#include <X11/Xlib.h>
#include <X11/Xutil.h>
#include <X11/keysym.h>
#include <fmt/format.h>
#include <malloc.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

// Undo, caches and the graphics driver fill up at first; memory in the last quarter may exceed that in the third only
// by a few undo steps and pictures in flight.
constexpr int frames_that_tell = 4000;
constexpr double most_growth_mb = 6;

/// Xorshift generator, the same on every machine (Marsaglia 2003, J Stat Softw 8:14).
class Xorshift {
  public:
    explicit Xorshift(std::uint64_t seed) : state_(seed * 2 + 1) {
        for (int i = 0; i < 16; ++i) below(2);
    }
    int below(int limit) {
        state_ ^= state_ << 13U;
        state_ ^= state_ >> 7U;
        state_ ^= state_ << 17U;
        return static_cast<int>((state_ >> 11U) % static_cast<std::uint64_t>(limit));
    }

  private:
    std::uint64_t state_;
};

// No key that leaves the folder in the file chooser (slash, tilde, Backspace), and none that closes the window.
constexpr std::array<KeySym, 56> keys{
    XK_a,    XK_b,     XK_c,      XK_d,      XK_e,      XK_f,     XK_g,     XK_h,      XK_i,      XK_j,
    XK_k,    XK_l,     XK_m,      XK_n,      XK_o,      XK_p,     XK_r,     XK_s,      XK_t,      XK_u,
    XK_v,    XK_w,     XK_x,      XK_y,      XK_z,      XK_0,     XK_1,     XK_2,      XK_3,      XK_4,
    XK_5,    XK_6,     XK_7,      XK_8,      XK_9,      XK_space, XK_comma, XK_period, XK_minus,  XK_equal,
    XK_Left, XK_Right, XK_Up,     XK_Down,   XK_Home,   XK_End,   XK_Tab,   XK_Return, XK_Delete, XK_F1,
    XK_F11,  XK_F12,   XK_Escape, XK_Escape, XK_Escape, XK_Escape};

/// A random user of one window.
class Visitor {
  public:
    Visitor(Display* display, std::uint64_t seed) : display_(display), random_(seed) {}

    void leave() {
        window_ = 0;
        held_ = 0;
        down_ = false;
    }

    /// False if there was no window to act on.
    bool act() {
        if (window_ == 0) window_ = find(DefaultRootWindow(display_));
        if (window_ == 0) return false;
        const int what = random_.below(100);
        if (what < 45) move();
        if (what >= 45 && what < 70) press_or_release();
        if (what >= 70 && what < 78) turn_wheel();
        if (what >= 78 && what < 98) type();
        if (what == 98 && random_.below(8) == 0) resize();
        XSync(display_, False);
        return true;
    }

  private:
    Window find(Window in) {
        Window root = 0, parent = 0, *children = nullptr;
        unsigned count = 0;
        XQueryTree(display_, in, &root, &parent, &children, &count);
        Window found = 0;
        for (unsigned i = 0; i < count && found == 0; ++i) {
            char* name = nullptr;
            if (XFetchName(display_, children[i], &name) != 0 &&
                std::string(name).find("Adiposcope") != std::string::npos)
                found = children[i];
            XFree(name);
        }
        XFree(children);
        return found;
    }
    void send(XEvent event, long mask) { XSendEvent(display_, window_, False, mask, &event); }
    void move() {
        // Near the last pointer position, as in a drag, or anywhere.
        const bool near = random_.below(3) > 0;
        x_ = std::clamp(near ? x_ + random_.below(81) - 40 : random_.below(width_), 0, width_ - 1);
        y_ = std::clamp(near ? y_ + random_.below(81) - 40 : random_.below(height_), 0, height_ - 1);
        XEvent event{};
        event.xmotion = {.type = MotionNotify,
                         .serial = 0,
                         .send_event = True,
                         .display = display_,
                         .window = window_,
                         .root = DefaultRootWindow(display_),
                         .subwindow = 0,
                         .time = CurrentTime,
                         .x = x_,
                         .y = y_,
                         .x_root = x_,
                         .y_root = y_,
                         .state = 0,
                         .is_hint = 0,
                         .same_screen = True};
        send(event, PointerMotionMask);
    }
    void button(unsigned which, bool down) {
        XEvent event{};
        event.xbutton.type = down ? ButtonPress : ButtonRelease;
        event.xbutton.window = window_;
        event.xbutton.x = x_;
        event.xbutton.y = y_;
        event.xbutton.button = which;
        send(event, ButtonPressMask);
    }
    void press_or_release() {
        if (held_ == 0) held_ = random_.below(5) == 0 ? 3 : 1;
        down_ = !down_;
        button(held_, down_);
        if (!down_) held_ = 0;
    }
    void turn_wheel() { button(random_.below(2) == 0 ? 4 : 5, true); }
    void type() {
        const KeySym key = keys[static_cast<std::size_t>(random_.below(static_cast<int>(keys.size())))];
        if (key == XK_F12 && random_.below(4) != 0) return;  // pictures are slow
        XEvent event{};
        event.xkey.window = window_;
        event.xkey.root = DefaultRootWindow(display_);
        event.xkey.same_screen = True;
        event.xkey.keycode = XKeysymToKeycode(display_, key);
        const int with = random_.below(10);
        if (with < 2) event.xkey.state |= ControlMask;
        if (with == 1 || with == 2) event.xkey.state |= ShiftMask;
        for (const int type : {KeyPress, KeyRelease}) {
            event.xkey.type = type;
            send(event, KeyPressMask);
        }
    }
    void resize() {
        width_ = 500 + random_.below(900);
        height_ = 360 + random_.below(500);
        XResizeWindow(display_, window_, static_cast<unsigned>(width_), static_cast<unsigned>(height_));
    }

    Display* display_;
    Xorshift random_;
    Window window_ = 0;
    int width_ = 1024;
    int height_ = 640;
    int x_ = 0;
    int y_ = 0;
    unsigned held_ = 0;
    bool down_ = false;
};

double heap_mb() {
    return static_cast<double>(mallinfo2().uordblks + mallinfo2().hblkhd) / (1 << 20);
}

/// The median of a part, insensitive to pictures in flight and to a window that was just reopened.
double typical(const std::vector<double>& values, double from, double to) {
    const auto at = [&](double share) { return values.begin() + static_cast<std::ptrdiff_t>(share * values.size()); };
    std::vector<double> part(at(from), at(to));
    const auto middle = part.begin() + static_cast<std::ptrdiff_t>(part.size() / 2);
    std::nth_element(part.begin(), middle, part.end());
    return *middle;
}

int soak(Display* display, int frames, std::uint64_t seed, const fs::path& folder) {
    Visitor visitor(display, seed);
    std::vector<double> heap;
    std::string fault;
    int frame = 0, acted = 0;
    const window::WindowOptions options{.pictures_folder = folder / "pictures"};
    const auto each_frame = [&] {
        if (const auto errors = render::take_gl_errors()) fault = fmt::format("frame {}: {}", frame, *errors);
        heap.push_back(heap_mb());
        if (frame % 1000 == 0) std::fprintf(stderr, "frame %d: %.1f MB\n", frame, heap.back());
        acted += visitor.act();
        return fault.empty() && ++frame <= frames;
    };
    while (fault.empty() && frame <= frames) {  // the user may quit, and then reopens the window
        const int begin = frame;
        window::run_window(options, each_frame);
        visitor.leave();
        if (frame == begin) fault = fmt::format("the window closed at once after {} frames", frame);
    }
    const double third = typical(heap, 0.5, 0.75), last = typical(heap, 0.75, 1);
    std::fprintf(stderr, "%d frames, seed %llu: %.1f MB in the third quarter, %.1f MB in the last\n", frame - 1,
                 static_cast<unsigned long long>(seed), third, last);
    if (fault.empty() && frames >= frames_that_tell && last > third + most_growth_mb) fault = "memory grows";
    if (fault.empty() && acted < frames / 2) fault = fmt::format("the window was found in {} frames only", acted);
    if (!fault.empty()) std::fprintf(stderr, "FAILED: %s\n", fault.c_str());
    return fault.empty() ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
    Display* display = XOpenDisplay(nullptr);
    if (!display) {
        std::fprintf(stderr, "soak needs a display\n");
        return 2;
    }
    std::string name = (fs::temp_directory_path() / "adiposcope-soak-XXXXXX").string();
    const fs::path folder = mkdtemp(name.data());
    const fs::path home = folder / "a" / "b" / "c" / "d" / "home";  // deep enough that nothing else is nearby
    fs::create_directories(home);
    fs::create_directories(folder / "pictures");
    ::setenv("HOME", home.c_str(), 1);
    ::setenv("XDG_CONFIG_HOME", (home / "config").c_str(), 1);
    ::setenv("XDG_STATE_HOME", (home / "state").c_str(), 1);
    int result = 1;
    try {
        result = soak(display, argc > 1 ? std::atoi(argv[1]) : 20000,
                      argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1, folder);
    } catch (const std::exception& fault) {
        std::fprintf(stderr, "FAILED: %s\n", fault.what());
    }
    fs::remove_all(folder);
    XCloseDisplay(display);
    return result;
}
