"""Drives Chromium over the DevTools protocol: enough of it to act like a user of one page and to look at it."""
import asyncio
import base64
import json
import os
import shutil
import subprocess
import tempfile
import time

import websockets


def find_chromium():
    """The program's name; None if no Chromium is installed."""
    return next((name for name in ("chromium", "chromium-browser", "google-chrome") if shutil.which(name)), None)


class Browser:
    """A headless Chromium with a profile of its own, and its only page."""

    def __init__(self, width, height, density=1, touch=False):
        self.width, self.height, self.density, self.touch = width, height, density, touch
        self.messages = []  # of the console
        self.requests = []  # addresses
        self.downloads = []  # names
        self._waiting = {}
        self._number = 0

    async def __aenter__(self):
        self.folder = tempfile.mkdtemp(prefix="adiposcope-browser-")
        self.download_folder = os.path.join(self.folder, "downloads")
        self._process = subprocess.Popen(
            [find_chromium(), "--headless=new", "--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader",
             "--enable-unsafe-swiftshader", "--disable-background-networking", "--no-first-run",
             "--remote-debugging-port=0", f"--user-data-dir={self.folder}", f"--window-size={self.width},{self.height}",
             "about:blank"],
            stderr=subprocess.PIPE, text=True)
        endpoint = None
        for line in self._process.stderr:
            if line.startswith("DevTools listening on "):
                endpoint = line.split()[-1]
                break
        if not endpoint:
            raise RuntimeError("Chromium did not start")
        self._drain = asyncio.get_running_loop().run_in_executor(None, self._process.stderr.read)
        self._socket = await websockets.connect(endpoint, max_size=None)
        self._session = None
        self._reader = asyncio.create_task(self._read())
        targets = await self.send("Target.getTargets")
        target = next(t for t in targets["targetInfos"] if t["type"] == "page")
        self._session = (await self.send("Target.attachToTarget", targetId=target["targetId"], flatten=True))["sessionId"]
        for domain in ("Page", "Runtime", "Network", "Log"):
            await self.send(domain + ".enable")
        await self.send("Browser.setDownloadBehavior", behavior="allow", downloadPath=self.download_folder,
                        eventsEnabled=True)
        await self.set_size(self.width, self.height, self.density, self.touch)
        return self

    async def __aexit__(self, *_):
        self._reader.cancel()
        await self._socket.close()
        self._process.terminate()
        self._process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    async def send(self, method, **parameters):
        self._number += 1
        message = {"id": self._number, "method": method, "params": parameters}
        if self._session and not method.startswith(("Target.", "Browser.")):
            message["sessionId"] = self._session
        answer = asyncio.get_running_loop().create_future()
        self._waiting[self._number] = answer
        await self._socket.send(json.dumps(message))
        return await asyncio.wait_for(answer, 120)

    async def _read(self):
        async for text in self._socket:
            message = json.loads(text)
            if "id" in message:
                answer = self._waiting.pop(message["id"])
                if "error" in message:
                    answer.set_exception(RuntimeError(message["error"]["message"]))
                else:
                    answer.set_result(message["result"])
                continue
            event, data = message["method"], message["params"]
            if event == "Runtime.consoleAPICalled":
                self.messages.append(" ".join(str(a.get("value", a.get("description"))) for a in data["args"]))
            elif event == "Runtime.exceptionThrown":
                details = data["exceptionDetails"]
                self.messages.append("exception: " + details.get("exception", {}).get("description", details["text"]))
            elif event == "Log.entryAdded":
                self.messages.append(f'{data["entry"]["level"]}: {data["entry"]["text"]}')
            elif event == "Network.requestWillBeSent":
                self.requests.append(data["request"]["url"])
            elif event == "Browser.downloadWillBegin":
                self.downloads.append(data["suggestedFilename"])

    async def set_size(self, width, height, density=1, touch=False):
        await self.send("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=density,
                        mobile=touch)
        await self.send("Emulation.setTouchEmulationEnabled", enabled=touch, maxTouchPoints=5 if touch else 1)

    async def open(self, address, seconds=60):
        """Opens the page and waits for its first picture of a body."""
        await self.send("Page.navigate", url=address)
        await self.wait_for("performance.getEntriesByName('first-body').length > 0", seconds)

    async def evaluate(self, script):
        result = await self.send("Runtime.evaluate", expression=script, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in result:
            raise RuntimeError(result["exceptionDetails"].get("exception", {}).get("description", script))
        return result["result"].get("value")

    async def wait_for(self, script, seconds=30):
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            try:
                if await self.evaluate(script):
                    return
            except RuntimeError:  # the page is being replaced
                pass
            await asyncio.sleep(0.1)
        raise TimeoutError(f"not within {seconds} s: {script}\n" + "\n".join(self.messages[-20:]))

    async def rest(self, seconds=1.0):
        await asyncio.sleep(seconds)

    async def mouse(self, kind, x, y, button="left", **more):
        pressed = 0 if kind == "mouseReleased" or (kind == "mouseMoved" and button == "none") else 1
        await self.send("Input.dispatchMouseEvent", type=kind, x=x, y=y, button=button, buttons=pressed, clickCount=1,
                        **more)

    async def click(self, x, y, button="left"):
        await self.mouse("mouseMoved", x, y, "none")
        await self.rest(0.2)
        await self.mouse("mousePressed", x, y, button)
        await self.rest(0.1)
        await self.mouse("mouseReleased", x, y, button)
        await self.rest(0.2)

    async def drag(self, start, end, steps=10):
        await self.mouse("mouseMoved", *start, "none")
        await self.mouse("mousePressed", *start)
        for i in range(1, steps + 1):
            await self.mouse("mouseMoved", start[0] + (end[0] - start[0]) * i / steps,
                             start[1] + (end[1] - start[1]) * i / steps)
            await self.rest(0.05)
        await self.mouse("mouseReleased", *end)

    async def wheel(self, x, y, pixels):
        await self.mouse("mouseWheel", x, y, "none", deltaX=0, deltaY=pixels)

    async def key(self, key, code, number=0, modifiers=0, text=""):
        common = {"key": key, "code": code, "windowsVirtualKeyCode": number, "modifiers": modifiers}
        await self.send("Input.dispatchKeyEvent", type="keyDown", **common, **({"text": text} if text else {}))
        await self.send("Input.dispatchKeyEvent", type="keyUp", **common)

    async def type(self, text):
        for letter in text:
            code = "Digit" + letter if letter.isdigit() else "Key" + letter.upper() if letter.isalpha() else ""
            await self.key(letter, code, ord(letter.upper()), text=letter)

    async def touch_points(self, kind, points):
        await self.send("Input.dispatchTouchEvent", type=kind, touchPoints=[{"x": x, "y": y} for x, y in points])

    async def tap(self, x, y):
        await self.touch_points("touchStart", [(x, y)])
        await self.rest(0.1)
        await self.touch_points("touchEnd", [])

    async def picture(self, file=None):
        """A PNG of the page."""
        png = base64.b64decode((await self.send("Page.captureScreenshot", format="png"))["data"])
        if file:
            with open(file, "wb") as out:
                out.write(png)
        return png
