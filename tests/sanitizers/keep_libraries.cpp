// Preloaded (LD_PRELOAD) during leak checks: keeps libraries loaded, so that memory never freed by a driver is reported
// under the driver's name and can be told apart from ours.
extern "C" int dlclose(void*) {
    return 0;
}
