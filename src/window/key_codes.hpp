#pragma once

namespace window::keys {

// Numbers of keys by their position on a US keyboard; printable ones are numbered as their character there. They are
// those of GLFW, and glfw/window_events.cpp checks it.
constexpr int space = 32;  // also activates the focused item
constexpr int digit_0 = 48;
constexpr int digit_9 = 57;
constexpr int last_printable = 255;  // arrows, Enter, Backspace and the like follow
constexpr int escape = 256;
constexpr int enter = 257;
constexpr int tab = 258;
constexpr int backspace = 259;
constexpr int insert = 260;
constexpr int del = 261;
constexpr int right = 262;
constexpr int left = 263;
constexpr int down = 264;
constexpr int up = 265;
constexpr int page_up = 266;
constexpr int page_down = 267;
constexpr int home = 268;
constexpr int end = 269;
constexpr int f1 = 290;
constexpr int f12 = 301;
constexpr int keypad_0 = 320;
constexpr int keypad_9 = 329;
constexpr int keypad_decimal = 330;
constexpr int keypad_divide = 331;
constexpr int keypad_multiply = 332;
constexpr int keypad_subtract = 333;
constexpr int keypad_add = 334;
constexpr int keypad_enter = 335;

constexpr int released = 0;
constexpr int pressed = 1;
constexpr int repeated = 2;

// Bits of InputEvent::modifiers.
constexpr int shift = 1;
constexpr int control = 2;
constexpr int alt = 4;
constexpr int num_lock = 32;

}  // namespace window::keys
