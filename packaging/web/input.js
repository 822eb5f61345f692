'use strict';
// Keyboard, mouse and touch of the page, passed on to the program (src/window/web/window_events.cpp) in the numbering of
// src/window/key_codes.hpp.
function makeInput(canvas, typing, page) {
  const codes = {
    Space: 32, Quote: 39, Comma: 44, Minus: 45, Period: 46, Slash: 47, Semicolon: 59, Equal: 61, BracketLeft: 91,
    Backslash: 92, BracketRight: 93, Backquote: 96, IntlBackslash: 161, Escape: 256, Enter: 257, Tab: 258, Backspace: 259,
    Insert: 260, Delete: 261, ArrowRight: 262, ArrowLeft: 263, ArrowDown: 264, ArrowUp: 265, PageUp: 266, PageDown: 267,
    Home: 268, End: 269, NumpadDecimal: 330, NumpadDivide: 331, NumpadMultiply: 332, NumpadSubtract: 333,
    NumpadAdd: 334, NumpadEnter: 335,
  };
  const released = 0, pressed = 1, repeated = 2;
  const left = 0, right = 1;
  const zoomStep = 1.12;  // of one notch, as in session/camera.hpp
  const longPressMs = 500;
  const slackPx = 10;  // a finger that rests moves less
  let events = 0;  // what the program gave to `listen`
  let inside = false;
  const down = new Set();

  function codeOf(code) {
    if (code in codes) return codes[code];
    if (/^Key[A-Z]$/.test(code)) return code.charCodeAt(3);
    if (/^Digit\d$/.test(code)) return code.charCodeAt(5);
    if (/^Numpad\d$/.test(code)) return 320 + Number(code[6]);
    if (/^F([1-9]|1[0-2])$/.test(code)) return 289 + Number(code.slice(1));
    return -1;
  }
  const modifiersOf = e => (e.shiftKey ? 1 : 0) | (e.ctrlKey || e.metaKey ? 2 : 0) | (e.altKey ? 4 : 0) |
    (e.getModifierState && e.getModifierState('NumLock') ? 32 : 0);
  const density = () => window.devicePixelRatio || 1;

  /** What stays with the browser: tabs, reloading, its own full screen and tools. */
  function isBrowsers(e) {
    if (e.code === 'F5' || e.code === 'F11') return true;
    const control = e.ctrlKey || e.metaKey;
    return control && (/^Key[RLTWNQ]$/.test(e.code) || (e.shiftKey && /^Key[IJC]$/.test(e.code)));
  }

  function key(code, label, action, modifiers) {
    if (events) Module._web_key(events, code, label, action, modifiers);
  }
  function tapKey(code, label, modifiers) {
    key(code, label, pressed, modifiers);
    key(code, label, released, modifiers);
  }
  function type(text) {
    for (const letter of text) {
      const number = letter.codePointAt(0);
      if (events && number >= 32 && number !== 127) Module._web_character(events, number);
    }
  }

  function onKey(e) {
    if (!events || isBrowsers(e)) return;
    if (e.isComposing || e.key === 'Process' || e.key === 'Unidentified') return;  // the text arrives when it is complete
    const isDown = e.type === 'keydown';
    const control = e.ctrlKey || e.metaKey;
    if (control && e.code === 'KeyV') return;  // onPaste presses it, once the text is known
    const isLetter = [...e.key].length === 1;
    const ascii = isLetter && e.key.charCodeAt(0) < 128 ? e.key.toLowerCase().charCodeAt(0) : 0;
    const code = codeOf(e.code);
    if (code >= 0) {
      if (isDown) down.add(e.code);
      else if (!down.delete(e.code)) return;
      // Where a key gives another sign with Shift, the label without it is not told; the position is.
      key(code, e.shiftKey && !/[a-z]/i.test(e.key) ? 0 : ascii, !isDown ? released : e.repeat ? repeated : pressed, modifiersOf(e));
    }
    const isTyping = document.activeElement === typing;
    if (isDown && isLetter && !isTyping && (!control || e.altKey)) type(e.key);
    // In the text field, letters and dead keys take effect there, and onInput passes them on.
    if (!(isTyping && (isLetter || e.key === 'Dead') && !control)) e.preventDefault();
  }

  // The field always has one letter, so that deleting it is an event too, which on-screen keyboards report no other way.
  const resting = '.';
  function onInput(e) {
    if (e.isComposing) return;
    if (e.inputType === 'deleteContentBackward') tapKey(codes.Backspace, 0, 0);
    else if (typing.value.length > 0) type(typing.value.startsWith(resting) ? typing.value.slice(1) : typing.value);
    typing.value = resting;
    typing.setSelectionRange(1, 1);
  }

  function moveTo(clientX, clientY) {
    if (!events) return;
    if (!inside) Module._web_enter(events, 1);
    inside = true;
    const box = canvas.getBoundingClientRect();
    Module._web_pointer(events, (clientX - box.left) * density(), (clientY - box.top) * density());
  }
  function leave() {
    if (events && inside) Module._web_enter(events, 0);
    inside = false;
  }
  function button(number, isDown, modifiers) {
    if (events) Module._web_button(events, number, isDown ? pressed : released, modifiers);
  }
  function wheel(x, y) {
    if (events) Module._web_wheel(events, x, y);
  }

  function onMouse(e) {
    if (e.pointerType === 'touch') return;
    if (e.type === 'pointermove' || e.type === 'pointerdown' || e.type === 'pointerup') moveTo(e.clientX, e.clientY);
    const number = e.button === 1 ? 2 : e.button === 2 ? 1 : e.button;
    if (e.type === 'pointerdown') {
      canvas.setPointerCapture(e.pointerId);
      if (document.activeElement !== typing) canvas.focus({preventScroll: true});
      button(number, true, modifiersOf(e));
      e.preventDefault();
    } else if (e.type === 'pointerup' || e.type === 'pointercancel') {
      button(number, false, modifiersOf(e));
    } else if (e.type === 'pointerleave') {
      leave();
    }
  }
  function onWheel(e) {
    const notch = e.deltaMode === 0 ? 0.01 : e.deltaMode === 1 ? 1 / 3 : 1;
    wheel(-e.deltaX * notch, -e.deltaY * notch);
    e.preventDefault();
  }

  // One finger is the left button, one that rests is the right button; two fingers zoom, and move with the right button.
  const fingers = new Map();
  let pair = null;  // distance of two fingers
  let restTimer = 0;
  let held = -1;  // the button that is down
  function hold(number) {
    if (held === number) return;
    if (held >= 0) button(held, false, 0);
    held = number;
    if (held >= 0) button(held, true, 0);
  }
  function twoFingers() {
    const [a, b] = [...fingers.values()];
    return {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, distance: Math.max(Math.hypot(a.x - b.x, a.y - b.y), 1)};
  }
  function touchBegins(e) {
    fingers.set(e.pointerId, {x: e.clientX, y: e.clientY, fromX: e.clientX, fromY: e.clientY});
    clearTimeout(restTimer);
    if (fingers.size === 1) {
      moveTo(e.clientX, e.clientY);
      hold(left);
      restTimer = setTimeout(() => hold(right), longPressMs);
    } else if (fingers.size === 2) {
      hold(-1);
      const {x, y, distance} = twoFingers();
      moveTo(x, y);
      hold(right);
      pair = distance;
    }
  }
  function touchMoves(e) {
    const finger = fingers.get(e.pointerId);
    if (!finger) return;
    finger.x = e.clientX;
    finger.y = e.clientY;
    if (Math.hypot(finger.x - finger.fromX, finger.y - finger.fromY) > slackPx) clearTimeout(restTimer);
    if (fingers.size === 1 && pair === null) return moveTo(finger.x, finger.y);
    if (fingers.size !== 2) return;
    const {x, y, distance} = twoFingers();
    moveTo(x, y);
    wheel(0, Math.log(distance / pair) / Math.log(zoomStep));
    pair = distance;
  }
  function touchEnds(e) {
    if (!fingers.delete(e.pointerId)) return;
    clearTimeout(restTimer);
    hold(-1);
    if (fingers.size > 0) return;
    pair = null;
    leave();  // so that no hint stays under a finger that is gone
    page.touchEnded();
  }
  function onTouch(e) {
    if (e.pointerType !== 'touch' || !events) return;
    if (e.type === 'pointerdown') {
      canvas.setPointerCapture(e.pointerId);
      touchBegins(e);
    } else if (e.type === 'pointermove') {
      touchMoves(e);
    } else if (e.type === 'pointerup' || e.type === 'pointercancel') {
      touchEnds(e);
    }
    e.preventDefault();
  }

  function onPaste(e) {
    page.pasted = e.clipboardData ? e.clipboardData.getData('text') : '';
    tapKey('V'.charCodeAt(0), 'v'.charCodeAt(0), 2);
    e.preventDefault();
  }
  function focusChanged() {
    const has = document.hasFocus();
    for (const code of has ? [] : [...down]) key(codeOf(code), 0, released, 0);
    if (!has) down.clear();
    if (events) Module._web_focus(events, has ? 1 : 0);
  }

  for (const kind of ['pointerdown', 'pointermove', 'pointerup', 'pointercancel', 'pointerleave']) {
    canvas.addEventListener(kind, onMouse);
    canvas.addEventListener(kind, onTouch);
  }
  canvas.addEventListener('wheel', onWheel, {passive: false});
  canvas.addEventListener('contextmenu', e => e.preventDefault());
  window.addEventListener('keydown', onKey);
  window.addEventListener('keyup', onKey);
  typing.addEventListener('input', onInput);
  typing.addEventListener('compositionend', onInput);
  document.addEventListener('paste', onPaste);
  window.addEventListener('focus', focusChanged);
  window.addEventListener('blur', focusChanged);
  for (const kind of ['resize', 'orientationchange']) window.addEventListener(kind, () => events && Module._web_happened(events));
  document.addEventListener('visibilitychange', () => events && Module._web_happened(events));

  typing.value = resting;
  return {
    listen: to => { events = to; },
    events: () => events,
    wantText(wanted) {
      const has = document.activeElement === typing;
      if (wanted === has || (!wanted && !has)) return;
      if (wanted) typing.focus({preventScroll: true});
      else canvas.focus({preventScroll: true});
    },
  };
}
