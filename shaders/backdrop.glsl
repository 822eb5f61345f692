// What stands behind the figures.

uniform int u_background;  // as render::Background
uniform ivec2 u_picture;   // pixels

const int studio = 0;
const int white = 1;
const int transparent = 2;

// From the pixel's number, not interpolated: the same to the last bit wherever in a window the picture is.
vec2 clip_of(ivec2 pixel) {
    return (vec2(pixel) + 0.5) / vec2(u_picture) * 2.0 - 1.0;
}

// sRGB. The studio is brightest behind the chest and falls off softly; the floor runs into it without a line.
vec3 backdrop(vec2 clip) {
    vec2 from_glow = (clip - vec2(0.0, 0.18)) * vec2(float(u_picture.x) / float(u_picture.y), 1.0);
    float glow = exp2(-0.6 * dot(from_glow, from_glow));
    return u_background == white ? vec3(1.0) : mix(vec3(0.600, 0.612, 0.632), vec3(0.833, 0.840, 0.850), glow);
}
