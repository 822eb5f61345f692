#include "platform/headless.hpp"

#include "core/error.hpp"

#include <EGL/egl.h>
#include <EGL/eglext.h>

#include <array>
#include <string>
#include <vector>

namespace platform {
namespace {

std::string egl_error() {
    const EGLint code = eglGetError();
    constexpr std::array<const char*, 15> names{"success",           "EGL_NOT_INITIALIZED",     "EGL_BAD_ACCESS",
                                                "EGL_BAD_ALLOC",     "EGL_BAD_ATTRIBUTE",       "EGL_BAD_CONFIG",
                                                "EGL_BAD_CONTEXT",   "EGL_BAD_CURRENT_SURFACE", "EGL_BAD_DISPLAY",
                                                "EGL_BAD_MATCH",     "EGL_BAD_NATIVE_PIXMAP",   "EGL_BAD_NATIVE_WINDOW",
                                                "EGL_BAD_PARAMETER", "EGL_BAD_SURFACE",         "EGL_CONTEXT_LOST"};
    const EGLint index = code - EGL_SUCCESS;
    return index >= 0 && index < static_cast<EGLint>(names.size()) ? names[static_cast<std::size_t>(index)]
                                                                   : "EGL error " + std::to_string(code);
}

EGLDisplay platform_display(EGLenum kind, void* native) {
    const auto get_display =
        reinterpret_cast<PFNEGLGETPLATFORMDISPLAYEXTPROC>(eglGetProcAddress("eglGetPlatformDisplayEXT"));
    return get_display == nullptr ? EGL_NO_DISPLAY : get_display(kind, native, nullptr);
}

std::vector<EGLDeviceEXT> devices() {
    const auto query = reinterpret_cast<PFNEGLQUERYDEVICESEXTPROC>(eglGetProcAddress("eglQueryDevicesEXT"));
    std::vector<EGLDeviceEXT> found(16);
    EGLint count = 0;
    if (query == nullptr || query(static_cast<EGLint>(found.size()), found.data(), &count) == EGL_FALSE) count = 0;
    found.resize(static_cast<std::size_t>(count));
    return found;
}

}  // namespace

struct HeadlessContext::Impl {
    EGLDisplay display = EGL_NO_DISPLAY;
    EGLContext context = EGL_NO_CONTEXT;
    EGLSurface surface = EGL_NO_SURFACE;
    std::string refusal;  ///< error of the last display tried

    ~Impl() { close(); }

    void close() {
        if (display == EGL_NO_DISPLAY) return;
        eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, EGL_NO_CONTEXT);
        if (surface != EGL_NO_SURFACE) eglDestroySurface(display, surface);
        if (context != EGL_NO_CONTEXT) eglDestroyContext(display, context);
        eglTerminate(display);
        display = EGL_NO_DISPLAY;
        context = EGL_NO_CONTEXT;
        surface = EGL_NO_SURFACE;
    }

    bool refused(const char* call) {
        refusal = std::string(call) + " gave " + egl_error();
        close();
        return false;
    }

    /// Makes a context on this display current; on failure returns false and sets `refusal`.
    bool open(EGLDisplay candidate) {
        if (candidate == EGL_NO_DISPLAY) return false;
        if (eglInitialize(candidate, nullptr, nullptr) == EGL_FALSE) return refused("eglInitialize");
        display = candidate;
        if (eglBindAPI(EGL_OPENGL_API) == EGL_FALSE) return refused("eglBindAPI(EGL_OPENGL_API)");
        constexpr std::array config_wish{EGL_SURFACE_TYPE, EGL_PBUFFER_BIT, EGL_RENDERABLE_TYPE, EGL_OPENGL_BIT,
                                         EGL_NONE};
        EGLConfig config = nullptr;
        EGLint count = 0;
        if (eglChooseConfig(display, config_wish.data(), &config, 1, &count) == EGL_FALSE) count = 0;
        if (count == 0) config = nullptr;  // EGL_NO_CONFIG_KHR: surfaceless needs none
        constexpr std::array context_wish{
            EGL_CONTEXT_MAJOR_VERSION,           3,       EGL_CONTEXT_MINOR_VERSION, 3, EGL_CONTEXT_OPENGL_PROFILE_MASK,
            EGL_CONTEXT_OPENGL_CORE_PROFILE_BIT, EGL_NONE};
        context = eglCreateContext(display, config, EGL_NO_CONTEXT, context_wish.data());
        if (context == EGL_NO_CONTEXT) return refused("eglCreateContext for OpenGL 3.3 core");
        if (eglMakeCurrent(display, EGL_NO_SURFACE, EGL_NO_SURFACE, context) == EGL_TRUE) return true;
        constexpr std::array surface_wish{EGL_WIDTH, 16, EGL_HEIGHT, 16, EGL_NONE};
        if (config != nullptr) surface = eglCreatePbufferSurface(display, config, surface_wish.data());
        if (surface == EGL_NO_SURFACE || eglMakeCurrent(display, surface, surface, context) == EGL_FALSE)
            return refused("eglMakeCurrent");
        return true;
    }

    bool open_any() {
        if (open(platform_display(EGL_PLATFORM_SURFACELESS_MESA, nullptr))) return true;
        for (EGLDeviceEXT device : devices())
            if (open(platform_display(EGL_PLATFORM_DEVICE_EXT, device))) return true;
        return open(eglGetDisplay(EGL_DEFAULT_DISPLAY));
    }
};

HeadlessContext::HeadlessContext() : impl_(std::make_unique<Impl>()) {
    if (!impl_->open_any())
        core::throw_failure("cannot draw without a display: EGL provides no OpenGL 3.3 core context (" +
                            (impl_->refusal.empty() ? "no EGL display" : impl_->refusal) +
                            "); expected a graphics driver or Mesa's software renderer");
}

HeadlessContext::~HeadlessContext() = default;

HeadlessContext::Proc HeadlessContext::get_proc_address(const char* name) {
    return eglGetProcAddress(name);
}

}  // namespace platform
