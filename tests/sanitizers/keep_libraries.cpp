// Loaded before everything else (LD_PRELOAD) while leaks are looked for: libraries stay loaded, so that what a driver
// never frees has the driver's name in the report and can be told from ours.
extern "C" int dlclose(void*) {
    return 0;
}
