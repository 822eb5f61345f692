#include "core/parallel.hpp"

namespace core {

void for_each_index(std::size_t count, const std::function<void(std::size_t)>& work) {
    for (std::size_t i = 0; i < count; ++i) work(i);
}

std::launch beside() {
    return std::launch::deferred;
}

}  // namespace core
