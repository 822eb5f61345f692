'use strict';
// Connects the program with its page: what it starts with, what it calls, what is shown until it runs.
var Module = (() => {
  const byId = id => document.getElementById(id);
  const canvas = byId('canvas');
  const processNumber = crypto.getRandomValues(new Uint32Array(1))[0] >>> 1;
  const downloads = '/home/web_user/downloads';
  const keepEveryMs = 2000;
  let input = null;
  let frameBegan = 0;
  const offered = new Map();  // file to modification time, of downloads

  function stop(sentence) {
    byId('loading').hidden = true;
    byId('fault').hidden = false;
    byId('fault').textContent = sentence;
  }
  /** What the program would show, for a browser that cannot run it. */
  function showSample() {
    const sample = document.createElement('img');
    sample.src = 'sample.png';
    sample.alt = 'A woman and a man, at the start and after a year';
    byId('fault').append(document.createElement('br'),
      'Adiposcope needs WebGL 2, which current browsers have; hardware acceleration may be switched off in the settings.',
      document.createElement('br'), sample);
  }
  const tell = sentence => { byId('messages').textContent = sentence; };
  const store = makeStore(processNumber, tell);

  function download(path) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([Module.FS.readFile(path)]));
    link.download = path.slice(path.lastIndexOf('/') + 1);
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }
  /** Whatever the program writes into its folder of downloads leaves the page as a file. */
  function offerDownloads() {
    for (const name of Module.FS.readdir(downloads)) {
      // A picture holds its words; a second file beside it would only make the browser ask.
      if (name.startsWith('.') || name.endsWith('.alt.txt')) continue;
      const path = downloads + '/' + name;
      const {mode, mtime} = Module.FS.stat(path);
      if (Module.FS.isDir(mode) || offered.get(path) === mtime.getTime()) continue;
      offered.set(path, mtime.getTime());
      download(path);
    }
  }

  async function takeFiles(list) {
    for (const file of list) {
      const bytes = new Uint8Array(await file.arrayBuffer());
      const path = downloads + '/' + file.name.replace(/[/\0]/g, '_');
      Module.FS.writeFile(path, bytes);
      offered.set(path, Module.FS.stat(path).mtime.getTime());
      if (input.events()) Module.ccall('web_drop', null, ['number', 'string'], [input.events(), path]);
    }
  }

  /** Lets the browser keep the page, so that it opens without a network (offline.js). */
  function keepForOffline() {
    if (!navigator.serviceWorker || !location.protocol.startsWith('http')) return;
    navigator.serviceWorker.register('offline.js').catch(fault => console.warn('not kept for offline use: ' + fault));
  }
  /** Passes on what the address says after its #, at load and whenever that changes. */
  function openLink() {
    if (input.events()) Module.ccall('web_link', null, ['number', 'string'], [input.events(), location.hash]);
  }

  let renewed = false;
  const page = {
    pasted: '',
    /** Asked before each frame, as the event comes later. */
    get contextLost() {
      const context = canvas.getContext('webgl2');
      return !context || context.isContextLost();
    },
    takeRenewed() {
      const was = renewed;
      renewed = false;
      return was;
    },
    frameTimes: null,  // a measurement sets an array, which then gets the main thread's time of every frame, ms
    /** A copy of the text in the program's memory, which frees it. */
    textForProgram(text) {
      const bytes = new TextEncoder().encode(text + '\0');
      const place = Module._malloc(bytes.length);
      Module.HEAPU8.set(bytes, place);
      return place;
    },
    stop,
    tell,
    speak(id, text) { if (byId(id).textContent !== text) byId(id).textContent = text; },
    listen(events) {
      input.listen(events);
      if (location.hash.length > 1) openLink();
    },
    frameBegins() { frameBegan = performance.now(); },
    frameEnds() {
      if (page.frameTimes) page.frameTimes.push(performance.now() - frameBegan);
      offerDownloads();
    },
    frameShown() {
      if (byId('loading').hidden) return;
      byId('loading').hidden = true;
      performance.mark('first-body');
      keepForOffline();
    },
    copy(text) {
      page.pasted = text;
      if (navigator.clipboard) navigator.clipboard.writeText(text).catch(fault => tell(fault.message));
    },
    copyPicture(png) {
      const blob = new Blob([png], {type: 'image/png'});
      navigator.clipboard.write([new ClipboardItem({'image/png': blob})]).catch(fault => tell(fault.message));
    },
    setCursor(name) { if (canvas.style.cursor !== name) canvas.style.cursor = name; },
    wantText: wanted => input.wantText(wanted),
    touchEnded() {},
    addHiddenCanvas(id) {
      const hidden = document.createElement('canvas');
      hidden.id = id;
      hidden.hidden = true;
      document.body.append(hidden);
    },
  };

  input = makeInput(canvas, byId('typing'), page);
  window.addEventListener('hashchange', openLink);
  canvas.addEventListener('webglcontextlost', e => e.preventDefault());  // so that the browser makes a new one
  canvas.addEventListener('webglcontextrestored', () => { renewed = true; });
  canvas.addEventListener('dragover', e => e.preventDefault());
  canvas.addEventListener('drop', e => { e.preventDefault(); takeFiles(e.dataTransfer.files); });

  return {
    page,
    canvas,
    processNumber,
    print: text => console.log(text),
    printErr(text) {
      console.warn(text);
      if (!text.startsWith('adiposcope: ')) return;
      stop(text.slice('adiposcope: '.length));
      if (text.includes('WebGL 2')) showSample();
    },
    onAbort: why => stop('Adiposcope stopped: ' + why),
    setStatus(text) {
      const share = /\((\d+)\/(\d+)\)/.exec(text);
      if (share) byId('progress').value = Number(share[1]) / Number(share[2]);
    },
    preRun: [() => {
      Module.FS.mkdirTree(downloads);
      Module.addRunDependency('store');
      store.load(Module.FS).then(() => {
        setInterval(() => store.keep(Module.FS), keepEveryMs);
        document.addEventListener('visibilitychange', () => document.hidden && store.keep(Module.FS));
        window.addEventListener('pagehide', () => store.keep(Module.FS));
        Module.removeRunDependency('store');
      });
    }],
  };
})();
