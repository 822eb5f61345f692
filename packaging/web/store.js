'use strict';
// Settings and unsaved work are files in the page's own file system; this keeps them in IndexedDB. Every tab writes only
// the files that it changed and deletes only those that it had, so that two tabs do not undo each other's work. Unsaved
// work carries the number of its tab, and a tab that is still open holds a lock of that number.
function makeStore(processNumber, tell) {
  const folders = ['/home/web_user/.config', '/home/web_user/.local/state'];
  const lockName = number => 'adiposcope-' + number;
  let database = null;
  const known = new Map();  // path to modification time, of files that this tab has read or written

  const finished = request => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const files = () => database.transaction('files', 'readwrite').objectStore('files');

  function open() {
    const request = indexedDB.open('adiposcope', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('files');
    return finished(request);
  }

  /** The numbers of the tabs that are open. */
  async function openTabs() {
    if (!navigator.locks) return new Set();
    const {held} = await navigator.locks.query();
    return new Set(held.map(lock => lock.name));
  }

  function holdLock() {
    if (navigator.locks) navigator.locks.request(lockName(processNumber), () => new Promise(() => {}));
  }

  /** Writes what is stored into the file system, but for the unsaved work of open tabs. */
  async function load(FS) {
    for (const folder of folders) FS.mkdirTree(folder);
    holdLock();
    try {
      database = await open();
      const names = await finished(files().getAllKeys());
      const contents = await finished(files().getAll());
      const tabs = await openTabs();
      names.forEach((name, i) => {
        const unsaved = /\/unsaved\/(\d+)-\d+\.json$/.exec(name);
        if (unsaved && tabs.has(lockName(unsaved[1]))) return;
        FS.mkdirTree(name.slice(0, name.lastIndexOf('/')));
        FS.writeFile(name, contents[i]);
        known.set(name, FS.stat(name).mtime.getTime());
      });
    } catch (fault) {  // a private window, or storage that is forbidden or full: the program works without it
      database = null;
      console.warn('settings cannot be kept: ' + fault);
    }
  }

  function walk(FS, folder, found) {
    for (const name of FS.readdir(folder)) {
      if (name === '.' || name === '..') continue;
      const path = folder + '/' + name;
      const {mode, mtime} = FS.stat(path);
      if (FS.isDir(mode)) walk(FS, path, found);
      else if (!name.endsWith('.lock') && !name.startsWith('.adiposcope-')) found.set(path, mtime.getTime());
    }
  }

  /** Stores what has changed since the last call. */
  function keep(FS) {
    if (!database) return;
    const found = new Map();
    for (const folder of folders) walk(FS, folder, found);
    try {
      for (const [path, time] of found) {
        if (known.get(path) === time) continue;
        const request = files().put(FS.readFile(path), path);
        request.onerror = () => tell('settings cannot be kept: ' + request.error.message);
        known.set(path, time);
      }
      for (const path of known.keys()) {
        if (found.has(path)) continue;
        files().delete(path);
        known.delete(path);
      }
    } catch (fault) {
      database = null;
      tell('settings cannot be kept: ' + fault.message);
    }
  }

  return {load, keep};
}
