#!/usr/bin/env python3
"""Acts like a user of the page that scripts/web builds, in a headless Chromium, and looks at what happens.
usage: page_test.py SITE [FOLDER]     FOLDER: keeps a picture of each step there"""
import asyncio
import functools
import http.server
import os
import sys
import threading

try:
    import browser
except ModuleNotFoundError as missing:
    print(f"SKIPPED: Python's {missing.name} is not installed (python3-websockets)")
    sys.exit(77)

failures = []
pictures = sys.argv[2] if len(sys.argv) > 2 else None


def check(holds, sentence, *values):
    print(("ok      " if holds else "FAILED  ") + sentence, *values, flush=True)
    if not holds:
        failures.append(sentence)


def serve(folder):
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=folder)
    handler.func.log_message = lambda *_: None
    handler.func.extensions_map[".wasm"] = "application/wasm"
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}/"


async def look(page, name):
    """A picture after what moves has come to rest."""
    await page.rest(2)
    return await page.picture(os.path.join(pictures, name + ".png") if pictures else None)


DESCRIPTION = "document.getElementById('description').textContent"
MESSAGES = "document.getElementById('messages').textContent"


async def desktop(address):
    async with browser.Browser(1366, 768) as page:
        await page.open(address)
        first_ms = await page.evaluate("performance.getEntriesByName('first-body')[0].startTime")
        check(first_ms > 0, "the first picture of a body is marked, ms:", round(first_ms))
        await look(page, "1366x768-first")
        heap = await page.evaluate("Module.HEAPU8 ? Module.HEAPU8.length : 0")
        check(heap <= 200 * 2**20, "the program's memory is at most 200 MiB:", heap // 2**20)
        outside = [r for r in page.requests if not r.startswith((address, "blob:", "data:"))]
        check(not outside, "no request leaves the page's own folder", outside)
        check(await page.evaluate("document.cookie") == "", "there is no cookie")

        await page.evaluate("location.hash = '#sex=female&age=52&deficit=400&day=120&layer=thickness'")
        await page.wait_for(DESCRIPTION + ".includes('52')")
        linked = await look(page, "1366x768-link")
        words = await page.evaluate(DESCRIPTION)
        check("woman" in words and "120" in words, "a link shows its scene, and its description is told:", words)
        await page.evaluate("location.hash = '#age=200'")
        await page.wait_for(MESSAGES + ".includes('200')")
        check("18 to 90" in await page.evaluate(MESSAGES), "a link with a wrong value says what is wrong:",
              await page.evaluate(MESSAGES))

        await page.drag((640, 400), (760, 400))
        turned = await look(page, "1366x768-turned")
        check(turned != linked, "a drag turns the body")
        await page.wheel(640, 400, -300)
        check(await look(page, "1366x768-zoomed") != turned, "the wheel zooms")
        before = await page.evaluate(DESCRIPTION)
        await page.key("End", "End", 35)
        await page.rest(1)
        check(await page.evaluate(DESCRIPTION) != before, "a key goes to the last day")
        await page.key("F12", "F12", 123)
        await page.rest(3)
        check(any(name.endswith(".png") for name in page.downloads), "F12 downloads a picture:", page.downloads)

        times = await measured_drag(page)
        check(len(times) > 5, "frames while a drag turns the body, median ms of the main thread:",
              round(sorted(times)[len(times) // 2], 1), "of", len(times))
        before = await page.evaluate(DESCRIPTION)
        await page.evaluate("location.hash = '#lesson=1&language=de'")
        await page.rest(3)
        lesson = await look(page, "1366x768-lesson")
        said = await page.evaluate(MESSAGES)
        check(said == "" and await page.evaluate(DESCRIPTION) != before, "a link opens a lesson", said)
        await page.evaluate("""(() => {
            const context = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
            context.loseContext();
            setTimeout(() => context.restoreContext(), 1000);
        })()""")
        await page.rest(3)
        check(await look(page, "1366x768-restored") == lesson, "a lost context comes back with the same picture")
        await page.send("Page.reload")
        await page.wait_for("performance.getEntriesByName('first-body').length > 0", 60)
        await look(page, "1366x768-reloaded")
        errors = [m for m in page.messages if "exception" in m or "error" in m.lower()]
        check(not errors, "nothing is reported as an error", errors[:5])


async def measured_drag(page):
    await page.evaluate("Module.page.frameTimes = []")
    await page.drag((640, 400), (700, 420), 20)
    times = await page.evaluate("Module.page.frameTimes")
    await page.evaluate("Module.page.frameTimes = null")
    return [t for t in times if t > 1]  # the others drew nothing


async def phone(address):
    async with browser.Browser(390, 844, 3, True) as page:
        await page.open(address + "#day=60")
        before = await look(page, "390x844-first")
        await page.touch_points("touchStart", [(150, 400), (240, 400)])
        for i in range(1, 9):
            await page.touch_points("touchMove", [(150 - 8 * i, 400), (240 + 8 * i, 400)])
            await page.rest(0.05)
        await page.touch_points("touchEnd", [])
        check(await look(page, "390x844-zoomed") != before, "two fingers zoom")
        errors = [m for m in page.messages if "exception" in m or "error" in m.lower()]
        check(not errors, "nothing is reported as an error", errors[:5])


async def main():
    address = serve(sys.argv[1])
    await desktop(address)
    await phone(address)


if not browser.find_chromium():
    print("SKIPPED: no Chromium is installed (Debian's package chromium)")
    sys.exit(77)
if pictures:
    os.makedirs(pictures, exist_ok=True)
asyncio.run(main())
print(f"{len(failures)} failed")
sys.exit(1 if failures else 0)
