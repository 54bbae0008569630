// The words that records use for the kinds of things in an article: "text-cut-off", "caption".
#pragma once

#include <galley/article.h>

#include <optional>
#include <string_view>

namespace galley {

std::string_view name_of(TileKind kind);
std::string_view name_of(FurnitureKind kind);
std::string_view name_of(Warning warning);

// The way back; absent when nothing has that name.
std::optional<TileKind> tile_kind_named(std::string_view name);
std::optional<FurnitureKind> furniture_kind_named(std::string_view name);
std::optional<Warning> warning_named(std::string_view name);

}  // namespace galley
