#include "backdrop.glsl"
#include "tone.glsl"

uniform sampler2D u_layer;
uniform sampler2D u_ground;
uniform int u_samples_across;
uniform ivec2 u_layer_low;     // pixels of the picture
uniform ivec2 u_layer_size;
uniform ivec2 u_pixel_offset;  // from this framebuffer to the picture
uniform vec3 u_eye;
uniform mat4 u_world_from_clip;  // of the whole picture
uniform vec2 u_ground_low;
uniform float u_ground_extent;

out vec4 o_colour;

// Mean of a pixel's samples in linear light, premultiplied. Averaging after tone mapping, as light on the screen, keeps
// edges of bright highlights smooth; a box over whole pixels needs no texels from beyond a tile.
vec4 figures(ivec2 pixel) {
    ivec2 at = pixel - u_layer_low;
    bool is_outside = any(lessThan(at, ivec2(0))) || any(greaterThanEqual(at, u_layer_size));
    int across = is_outside ? 0 : u_samples_across;  // a software rasteriser skips empty loops but not branches
    vec4 sum = vec4(0.0);
    for (int y = 0; y < across; ++y)
        for (int x = 0; x < across; ++x) {
            vec4 texel = texelFetch(u_layer, at * across + ivec2(x, y), 0);
            sum += vec4(linear_from_layer(texel.rgb), texel.a);
        }
    return sum / float(u_samples_across * u_samples_across);
}

// How much the figures darken the ground where the pixel sees it, as a factor of the encoded colour: a power of the
// light that is left is close enough to sRGB, and cheaper than decoding and encoding.
float ground_shade(vec2 clip) {
    vec4 far = u_world_from_clip * vec4(clip, 1.0, 1.0);
    vec3 ray = far.xyz / far.w - u_eye;
    vec2 place = u_eye.xz - ray.xz * (u_eye.y / min(ray.y, -1e-4));
    vec2 at = (place - u_ground_low) / u_ground_extent;
    bool sees_map = ray.y < 0.0 && u_eye.y > 0.0 && all(greaterThan(at, vec2(0.0))) && all(lessThan(at, vec2(1.0)));
    float light = 1.0;
    int looks = sees_map ? 1 : 0;
    for (int i = 0; i < looks; ++i) light = pow(1.0 - texture(u_ground, at).r, 1.0 / 2.2);
    return light;
}

void main() {
    ivec2 pixel = ivec2(gl_FragCoord.xy) + u_pixel_offset;
    vec4 front = figures(pixel);
    int visible = front.a > 0.0 ? 1 : 0;
    if (u_background == transparent) {
        vec3 straight = srgb_from_linear(front.rgb / max(front.a, 1e-6));
        o_colour = vec4(straight * float(visible), front.a);
        return;
    }
    vec2 clip = clip_of(pixel);
    vec3 colour = backdrop(clip) * ground_shade(clip);
    for (int i = 0; i < visible; ++i)
        colour = srgb_from_linear(front.rgb + (1.0 - front.a) * linear_from_srgb(colour));
    o_colour = dithered(colour, pixel);
}
