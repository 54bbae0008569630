// Lines that are something together: menus, lists and tables, links below a heading.
#pragma once

#include "split/roles/signal_view.h"

namespace galley {

// Runs of at least four short lines that end no sentence: menus, share bars, tag lists.
void note_short_runs(const SignalView& view);

// Lists and tables within the body: runs of lines that begin alike, and lines below one that ends
// with a colon.
void note_lists(const SignalView& view);

// Lines below one that heads links to other articles, in the text or behind it: "Read more".
void note_related(const SignalView& view);

}  // namespace galley
