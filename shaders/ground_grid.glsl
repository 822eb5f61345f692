// Grid lines on the ground every 10 cm and, stronger, every metre.

uniform mat3 u_floor_from_clip;  // homogeneous x and z in metres; third component positive in front of the eye
uniform vec2 u_clip_per_pixel;
uniform vec3 u_grid_colour;      // sRGB
uniform vec3 u_grid_middle;      // x and z in metres, and the radius at which the lines have faded out

const float fine_every = 0.1;    // metres
const float strong_every = 1.0;
const float fine_width = 0.0016;
const float strong_width = 0.004;
const float least_texels = 1.2;  // thinner lines are drawn this wide, but fainter

// Coverage by the grid lines of either direction of a pixel at `place` with footprint `reach`, both in metres. Lines
// too close together to be resolved fade out.
float line_cover(vec2 place, vec2 reach, float every, float width) {
    vec2 drawn = max(vec2(width), least_texels * reach);
    vec2 away = abs(fract(place / every + 0.5) - 0.5) * every;
    vec2 cover = clamp((0.5 * drawn - away) / reach + 0.5, 0.0, 1.0) * width / drawn;
    cover *= 1.0 - smoothstep(0.15, 0.4, reach / every);
    return max(cover.x, cover.y);
}

// Opacity of the grid at a pixel; 0 above the horizon.
float grid_cover(vec2 clip) {
    vec3 at = u_floor_from_clip * vec3(clip, 1.0);
    float w = max(at.z, 1e-6);
    vec2 place = at.xy / w;
    vec2 across = (u_floor_from_clip[0].xy - place * u_floor_from_clip[0].z) / w * u_clip_per_pixel.x;
    vec2 upward = (u_floor_from_clip[1].xy - place * u_floor_from_clip[1].z) / w * u_clip_per_pixel.y;
    vec2 reach = max(sqrt(across * across + upward * upward), vec2(1e-6));
    float fade = 1.0 - smoothstep(0.35, 1.0, distance(place, u_grid_middle.xy) / u_grid_middle.z);
    float fine = 0.9 * line_cover(place, reach, fine_every, fine_width);
    float strong = line_cover(place, reach, strong_every, strong_width);
    return at.z > 0.0 ? fade * max(fine, strong) : 0.0;
}
