#include "render/ground_contact.hpp"

#include "support/catch.hpp"

#include <algorithm>

namespace {

using render::GroundContact;

/// A square sole of 20 cm at this height above the ground, around (x, z).
std::vector<glm::vec3> sole(float x, float z, float height_m) {
    std::vector<glm::vec3> points;
    for (int i = -20; i <= 20; ++i)
        for (int j = -20; j <= 20; ++j)
            points.emplace_back(x + 0.005F * static_cast<float>(i), height_m, z + 0.005F * static_cast<float>(j));
    return points;
}

GroundContact contact_of(const std::vector<glm::vec3>& points) {
    const render::StandingFigure figure{points};
    return render::ground_contact({&figure, 1});
}

int blocked_at(const GroundContact& contact, float x, float z) {
    const glm::vec2 cell = (glm::vec2(x, z) - contact.low) / contact.extent_m * static_cast<float>(contact.side);
    return contact.blocked.at(static_cast<std::size_t>(cell.y) * static_cast<std::size_t>(contact.side) +
                              static_cast<std::size_t>(cell.x));
}

}  // namespace

TEST_CASE("the ground is dark under a sole and fades away from it") {
    const GroundContact contact = contact_of(sole(0.3F, -0.2F, 0));
    CHECK(blocked_at(contact, 0.3F, -0.2F) > 150);
    CHECK(blocked_at(contact, 0.3F, -0.07F) < blocked_at(contact, 0.3F, -0.2F));
    CHECK(blocked_at(contact, 0.3F, -0.07F) > blocked_at(contact, 0.3F, 0.05F));
}

TEST_CASE("the border of the contact map is light, so that it has no edge") {
    const GroundContact contact = contact_of(sole(0, 0, 0));
    for (int i = 0; i < contact.side; ++i)
        for (const int at : {i, i * contact.side, i + contact.side * (contact.side - 1)})
            CHECK(int{contact.blocked[static_cast<std::size_t>(at)]} <= 2);
}

TEST_CASE("what hovers darkens the ground less than what stands on it") {
    const int standing = blocked_at(contact_of(sole(0, 0, 0)), 0, 0);
    const int hovering = blocked_at(contact_of(sole(0, 0, 0.1F)), 0, 0);
    const int high = blocked_at(contact_of(sole(0, 0, 2)), 0, 0);
    CHECK(standing > hovering);
    CHECK(hovering > high);
    CHECK(high == 0);
}

TEST_CASE("no figure leaves the ground light") {
    const GroundContact contact = render::ground_contact({});
    CHECK(std::all_of(contact.blocked.begin(), contact.blocked.end(), [](int value) { return value == 0; }));
}
