#include "document/section_plane.hpp"

#include "core/error.hpp"
#include "core/units.hpp"
#include "support/catch.hpp"

#include <cmath>

using document::SectionPlane;
using document::SectionSite;

namespace {

shape::Tissues places() {
    shape::Tissues tissues;
    tissues.navel = {0, 1.02, 0.1};
    tissues.nipple = {0.1, 1.27, 0.1};
    tissues.mid_thigh = {0.1, 0.7, 0};
    tissues.mid_arm = {0.3, 1.2, -0.05};
    tissues.arm_axis = glm::normalize(glm::dvec3(-0.3, 1, 0));
    return tissues;
}

}  // namespace

TEST_CASE("the named planes go by places of the body") {
    const shape::Tissues tissues = places();
    for (const auto& [site, y] : {std::pair{SectionSite::navel, 1.02},
                                  {SectionSite::chest, 1.27},
                                  {SectionSite::mid_thigh, 0.7},
                                  {SectionSite::mid_arm, 1.2}}) {
        const geometry::Plane plane = document::plane_through({.site = site}, tissues);
        CHECK(plane.point.y == Approx(y));
        const glm::dvec3 normal = site == SectionSite::mid_arm ? tissues.arm_axis : glm::dvec3(0, 1, 0);
        CHECK(glm::length(plane.normal - normal) < 1e-12);
    }
    CHECK(document::plane_through({.site = SectionSite::sagittal}, tissues).normal == glm::dvec3(1, 0, 0));
}

TEST_CASE("an offset moves a plane along its normal, and a tilt keeps its point") {
    const shape::Tissues tissues = places();
    const geometry::Plane level = document::plane_through({}, tissues);
    const geometry::Plane moved = document::plane_through({.offset_mm = 35}, tissues);
    CHECK(glm::dot(moved.point - level.point, level.normal) == Approx(0.035));
    const geometry::Plane tilted = document::plane_through({.tilt_deg = 30, .roll_deg = 20}, tissues);
    CHECK(tilted.point == level.point);
    for (const double degrees : {-50.0, 10.0, 30.0})
        for (const SectionPlane& turned : {SectionPlane{.tilt_deg = degrees}, SectionPlane{.roll_deg = degrees}}) {
            const glm::dvec3 normal = document::plane_through(turned, tissues).normal;
            CHECK(glm::dot(normal, level.normal) == Approx(std::cos(degrees * core::pi / 180)));
        }
    CHECK(glm::length(tilted.normal) == Approx(1));
    CHECK(glm::dot(tilted.normal, level.normal) < std::cos(0.5));
}

TEST_CASE("a free plane is read back as it was written") {
    SectionPlane plane;
    document::place_section(plane, "1.5,98,0,0,2,1");
    CHECK(plane.site == SectionSite::free);
    CHECK(document::section_text(plane) == "1.5,98,0,0,2,1");
    const geometry::Plane cut = document::plane_through(plane, places());
    CHECK(cut.point.y == Approx(0.98));
    CHECK(glm::length(cut.normal) == Approx(1));
    document::place_section(plane, "chest");
    CHECK(plane.site == SectionSite::chest);
}

TEST_CASE("what is not a plane is refused and changes nothing") {
    SectionPlane plane{.site = SectionSite::chest};
    for (const char* text : {"", "free", "1,2,3,0,0,0", "1,2,3,4,5", "a,b,c,d,e,f", "1,2,3,0,1,0,9", "1e9,0,0,0,1,0"}) {
        CAPTURE(text);
        CHECK_THROWS_AS(document::place_section(plane, text), core::Error);
        CHECK(plane == SectionPlane{.site = SectionSite::chest});
    }
}
