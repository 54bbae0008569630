#!/usr/bin/env bash
# From a bare Debian 12 to galley at work: installs what the build needs (as root or with sudo),
# builds the program and shows it on the articles of examples/articles/.
set -euo pipefail
cd "$(dirname "$0")/.."

.ci/install g++ cmake ninja-build pkg-config libcli11-dev libfmt-dev libsimdjson-dev libre2-dev \
  libicu-dev zlib1g-dev libzstd-dev liblzma-dev libbz2-dev liblz4-dev libarchive-dev \
  libxxhash-dev libtomlplusplus-dev nlohmann-json3-dev
cmake --preset release >/dev/null
cmake --build --preset release

galley=build/release/galley
show() {
  printf '\n$ %s\n' "$*"
  "$@"
}
show $galley parse examples/articles/en-web-page.txt
show $galley tojson --pretty examples/articles/fr-magazine.txt
show $galley tojson --limit 2 examples/dump.jsonl
show $galley grep -n 'run in Baku' examples/dump.txt
show $galley check examples/articles/en-label-line.txt || true  # something is found

cat <<'NEXT'

galley is at build/release/galley. What to try next:
  build/release/galley parse your-article.txt
  build/release/galley tojson your-folder/ > articles.jsonl
  build/release/galley tojson --help
  cmake --install build/release --prefix ~/.local
NEXT
