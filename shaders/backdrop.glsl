// The backdrop behind the figures.

uniform int u_background;  // as render::Background
uniform ivec2 u_picture;   // pixels

const int studio = 0;
const int white = 1;
const int transparent = 2;
const int dark = 3;

// Computed from the pixel's index, not interpolated: bit-identical wherever the picture is placed in a window.
vec2 clip_of(ivec2 pixel) {
    return (vec2(pixel) + 0.5) / vec2(u_picture) * 2.0 - 1.0;
}

// sRGB. The studio is brightest behind the chest and falls off softly; the floor blends into it without a visible edge.
vec3 backdrop(vec2 clip) {
    vec2 from_glow = (clip - vec2(0.0, 0.18)) * vec2(float(u_picture.x) / float(u_picture.y), 1.0);
    float glow = exp2(-0.6 * dot(from_glow, from_glow));
    vec3 edge = u_background == dark ? vec3(0.075, 0.080, 0.090) : vec3(0.600, 0.612, 0.632);
    vec3 middle = u_background == dark ? vec3(0.205, 0.212, 0.228) : vec3(0.833, 0.840, 0.850);
    return u_background == white ? vec3(1.0) : mix(edge, middle, glow);
}
