#include "document/history.hpp"

#include "support/catch.hpp"

using document::History;

TEST_CASE("undo and redo walk through the recorded values and stop at the ends") {
    History<int> history(1);
    history.record(2);
    history.record(3);
    CHECK(history.undo() == 2);
    CHECK(history.undo() == 1);
    CHECK_FALSE(history.can_undo());
    CHECK(history.undo() == 1);
    CHECK(history.redo() == 2);
    CHECK(history.redo() == 3);
    CHECK_FALSE(history.can_redo());
    CHECK(history.redo() == 3);
}

TEST_CASE("a value recorded twice in a row counts once") {
    History<int> history(1);
    history.record(1);
    CHECK_FALSE(history.can_undo());
    history.record(2);
    history.record(2);
    CHECK(history.undo() == 1);
}

TEST_CASE("a value recorded after undo replaces what could have been redone") {
    History<int> history(1);
    history.record(2);
    history.record(3);
    history.undo();
    history.record(4);
    CHECK_FALSE(history.can_redo());
    CHECK(history.undo() == 2);
    CHECK(history.redo() == 4);
}

TEST_CASE("no more steps are kept than asked for") {
    History<int> history(0, 3);
    for (int value = 1; value <= 10; ++value) history.record(value);
    int steps = 0;
    for (; history.can_undo(); ++steps) history.undo();
    CHECK(steps == 3);
    CHECK(history.current() == 7);
}
