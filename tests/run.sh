#!/usr/bin/env bash
# All tests on a Debian 12: tests/run.sh [long]. Installs what they need (as root or with sudo),
# builds in build/, and ends with "N passed, N failed" on a line. `long` fuzzes for an hour and tries
# more faults.
# GALLEY_SHARED is the folder of the evaluation corpus and vectors (../shared unless set); what
# needs it is skipped where it is not there, but never with CI=true.
set -uo pipefail
cd "$(dirname "$0")/.." || exit

export GALLEY_SHARED=${GALLEY_SHARED:-../shared}
fuzz_seconds=10
[[ ${1:-} == long ]] && fuzz_seconds=3600 && export GALLEY_LONG=1
passed=0
failed=0
skipped=0

# step NAME COMMAND...: runs it; what it prints is shown.
step() {
  local name=$1 begin=$SECONDS
  shift
  printf '== %s\n' "$name"
  if "$@"; then
    passed=$((passed + 1))
  else
    printf 'FAILED: %s\n' "$name"
    failed=$((failed + 1))
  fi
  printf '   %d s\n' $((SECONDS - begin))
}

skip() {
  printf '== %s\n   skipped: %s\n' "$1" "$2"
  skipped=$((skipped + 1))
}

build() {  # PRESET [TARGET...]
  local preset=$1
  shift
  cmake --preset "$preset" >/dev/null && cmake --build --preset "$preset" ${1:+--target "$@"}
}

needed_packages() {
  .ci/install g++ cmake ninja-build pkg-config libcli11-dev libfmt-dev libsimdjson-dev libre2-dev \
    libicu-dev zlib1g-dev libzstd-dev liblzma-dev libbz2-dev liblz4-dev libarchive-dev \
    libxxhash-dev libtomlplusplus-dev nlohmann-json3-dev zstd doctest-dev clang-14 \
    libclang-rt-14-dev clang-format python3 python3-jsonschema python3-yaml libxml2-utils git make patch \
    pre-commit chromium chromium-driver jq unicode-data festlex-cmu
}

shared_is_there() {
  [[ -d $GALLEY_SHARED ]] && return
  echo "$GALLEY_SHARED: not there (GALLEY_SHARED names the folder)"
  return 1
}

# With the library that the fuzz targets will use; on two cores, by the names of the files.
unit_tests_sanitized() {
  build fuzz galley_tests || return
  local tests=build/fuzz/tests/galley_tests files
  files=$(printf '*/tests/%s*,' {a..l})
  "$tests" -sf="$files" >build/fuzz/tests/first.log 2>&1 &
  "$tests" -sfe="$files"
  local status=$?
  wait $! || status=1
  cat build/fuzz/tests/first.log
  return $status
}

# Threads, as the thread sanitizer sees them: the tests of what runs on several, and a run of the
# program in batches so small that they are always in each other's way.
no_races() {
  build tsan galley_thread_tests galley_program || return
  build/tsan/tests/galley_thread_tests || return
  gzip -c examples/dump.jsonl >build/tsan/dump.gz
  local threads from=(examples build/tsan/dump.gz)
  [[ -d $GALLEY_SHARED/corpus/dev ]] && from+=("$GALLEY_SHARED/corpus/dev/bbc.jsonl")
  for threads in 1 8; do
    build/tsan/galley tojson --quiet --limit 200 -j $threads --block-size 4096 "${from[@]}" \
      >build/tsan/$threads.jsonl
    (($? == 0 || $? == 2)) || return  # not all of examples/ are articles
    build/tsan/galley grep -j $threads --block-size 4096 e "${from[1]}" >build/tsan/$threads.found || return
    build/tsan/galley stats -j $threads --block-size 4096 --format json "${from[1]}" \
      >build/tsan/$threads.json || return
  done
  cmp build/tsan/{1,8}.jsonl && cmp build/tsan/{1,8}.found && cmp build/tsan/{1,8}.json
}

# Another compiler, the same bytes.
compilers_agree() {
  build fuzz galley_program || return
  local preset from=(examples/articles/*.txt)
  [[ -d $GALLEY_SHARED/corpus/dev ]] && from+=("$GALLEY_SHARED/corpus/dev")
  for preset in dev fuzz; do
    build/$preset/galley tojson "${from[@]}" >build/$preset/records.jsonl || return
  done
  [[ -s build/dev/records.jsonl ]] && cmp build/{dev,fuzz}/records.jsonl
}

fuzz_one() {  # TARGET: what it prints is shown where it failed
  mkdir -p "$1.corpus"
  "$1" -max_total_time="$fuzz_seconds" -verbosity=0 -print_final_stats=0 \
    -artifact_prefix="$1." "$1.corpus" examples/articles >"$1.log" 2>&1 && return
  printf '   %s\n' "${1##*/}"
  grep -v '# Uses: ' "$1.log"
  return 1
}

# On all cores, a target each.
fuzz() {
  build fuzz fuzz_targets || return
  local target targets=()
  for target in build/fuzz/tests/fuzz/fuzz_*; do
    [[ -x $target && ! -d $target ]] && targets+=("$target")
  done
  ((${#targets[@]})) || { echo 'no fuzz target was built'; return 1; }
  export -f fuzz_one
  export fuzz_seconds
  printf '%s\0' "${targets[@]}" | xargs -0 -n1 -P"$(nproc)" bash -c 'fuzz_one "$1"' --
}

is_formatted() {
  find cmd lib include tests examples \( -name '*.cpp' -o -name '*.h' \) -exec \
    clang-format --dry-run -Werror {} +
}

step 'packages' needed_packages
[[ ${CI:-} == true ]] && step 'shared data' shared_is_there
step 'format' is_formatted
step 'build' build dev
step 'tests' ctest --test-dir build/dev --output-on-failure -j "$(nproc)"
step 'browser' tests/browser/run build/dev/galley
step 'unit tests, sanitized' unit_tests_sanitized
step 'no races' no_races
step 'g++ and clang agree' compilers_agree
step 'faults' tests/faults/run build/dev/galley ${1:+"$1"}
step 'package' tests/package/run build/dev
[[ -d tests/fuzz ]] && step 'fuzz' fuzz
if [[ -d $GALLEY_SHARED/corpus ]]; then
  step 'accuracy' tests/accuracy/run
else
  skip 'accuracy' 'no corpus'
fi

printf '\n%d passed, %d failed%s\n' $passed $failed "$( ((skipped)) && echo ", $skipped skipped")"
((failed == 0))
