#include "output/list_result.hpp"

#include <nlohmann/json.hpp>

namespace output {

std::string list_result_json(const ListResult& result) {
    nlohmann::ordered_json object = {{"line", result.line}, {"output", result.file}, {"result", result.result}};
    if (!result.reason.empty()) object["reason"] = result.reason;
    return object.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) + "\n";
}

}  // namespace output
