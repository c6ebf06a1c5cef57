# Every check there is; part of ./dev, which reads this file. A part that fails does not keep the others from running.
# What is tested, what may be left out, and what was found, deploy/test says.
# shellcheck shell=bash disable=SC2154

readonly RESULTS="$CT_ROOT/.local/test-results"
readonly TEST_STATE=.local/test TEST_PORT_OFFSET=10000

# test_parts WORDS...: --all, or the names of parts.
test_parts() {
  local status=0
  rm -rf "$RESULTS"
  mkdir -p "$RESULTS" "$CACHE"
  trap 'end_beside; take_down_test_stack' EXIT
  about_tests plan "$@" || exit
  if runs dev; then step dev test_dev; fi
  if runs frontend gateway browser; then step packages install_frontend; fi
  # Much of the services' tests is waiting. What the frontend says meanwhile is shown at its end.
  if runs frontend; then beside step frontend test_frontend > "$RESULTS/frontend.log" 2>&1; fi
  if runs kit partners engagement strategy gateway local seed bench; then step java test_java; fi
  join_beside || true
  if runs frontend; then cat "$RESULTS/frontend.log"; fi
  if runs gateway; then step client test_client; fi
  if runs browser; then step browser test_browser; fi
  about_tests report $SECONDS || status=$?
  # Once more at the end, where it is read: by then the lines that tell more have scrolled away.
  if [ -s "$RESULTS/failed" ]; then printf '\nFailed:\n%s\n' "$(sed 's/^/  /' "$RESULTS/failed")"; fi
  exit $status
}

about_tests() {
  node deploy/test/main.js "$@"
}

runs() {
  about_tests runs "$@"
}

# must COMMAND...: runs one check of a part. Where it fails, the rest of the part still runs.
must() {
  "$@" && return
  echo "$*" >> "$RESULTS/failed"
  wrong=1
}

# step NAME COMMAND: runs one step and notes how it ended.
step() {
  local begin=$SECONDS code
  echo
  echo "=== $1 ==="
  # In a shell of its own: what ends a step (fail, set -e) must not end the others. Not inside an if: there, bash would
  # go on after a command that failed.
  set +e
  (
    set -e
    "$2"
  )
  code=$?
  set -e
  echo "$code $((SECONDS - begin))" > "$RESULTS/$1.ended"
}

# --- This command -----------------------------------------------------------------------------------------------------

test_dev() {
  bash -n dev
  bash -n deploy/local/test.sh
  node --test --test-reporter=spec --test-reporter-destination=stdout \
    --test-reporter=tap --test-reporter-destination="$RESULTS/dev.tap" deploy/test/*.test.js
}

# --- Formatting, unit and service tests, contracts, walls -------------------------------------------------------------

test_java() {
  local words=() word code=0 module
  while IFS= read -r word; do [ -z "$word" ] || words+=("$word"); done < <(about_tests maven)
  find_stale_modules
  # Two modules at a time: each starts a database, a broker and a service, and waits for much of its time.
  # What passes only at its second try is said in the summary.
  maven verify -fae -T 2 -Dsurefire.rerunFailingTestsCount=1 ${words[@]+"${words[@]}"} || code=$?
  cp "$CACHE/maven.log" "$RESULTS/maven.log"
  if [ $code -ne 0 ]; then
    grep -E '^\[ERROR\] (.*Test\.|.*\.java:|Failed to execute)' "$CACHE/maven.log" | cut -c 1-200 | sort -u | head -n 20 >> "$RESULTS/failed"
    return 1
  fi
  for module in ${stale[@]+"${stale[@]#deploy/}"}; do
    ! runs "${module%-service}" || made "$module"
  done
}

# The client that ClientsTest in the gateway has made for partners.
test_client() {
  local wrong=0
  cd frontend
  must npm run --silent check:client
  return $wrong
}

# --- The frontend alone -------------------------------------------------------------------------------------------------

test_frontend() {
  is_stale frontend nothing frontend "${NOT_BUILT[@]}" || true
  cd frontend
  local wrong=0
  local check
  for check in format generated words lint types; do must npm run --silent "check:$check"; done
  must npm run --silent test -- --reporter=default --reporter=json --outputFile="$RESULTS/vitest.json"
  must npm run --silent build:pseudo
  [ $wrong -ne 0 ] || made frontend
  return $wrong
}

# --- Journeys in a browser, on a stack of their own -----------------------------------------------------------------------

test_browser() {
  find_browser
  build
  # The limits have tests of their own; here one machine is everybody.
  export CT_STATE_DIR="$TEST_STATE" CT_PORT_OFFSET="$TEST_PORT_OFFSET" CT_RATE_LIMIT_PER_MINUTE=100000
  # Where one of the journeys listens for traces.
  export CT_OTLP_ENDPOINT="http://localhost:$((4317 + TEST_PORT_OFFSET))"
  local_stack reset --yes > /dev/null
  # Without the passwords, which are for people.
  local_stack up 2>&1 | grep -v '^  [a-z]*\.[a-z]* ' || {
    echo "the test stack did not come up" >> "$RESULTS/failed"
    return 1
  }
  export CT_BASE_URL="https://localhost:$((8443 + TEST_PORT_OFFSET))" CT_PEOPLE="$CT_ROOT/$TEST_STATE/people.json"
  export CT_MAIL_PAGE="http://localhost:$((8126 + TEST_PORT_OFFSET))"
  export CT_DEV="$CT_ROOT/dev"
  local wrong=0
  cd frontend
  must journeys together --workers=2
  must journeys alone --workers=1
  cd ..
  # The bench is run by hand and rarely: this holds that it still runs, and asserts no figure.
  must local_stack bench --brief
  [ $wrong -eq 0 ] || local_stack status || true
  local_stack down
  return $wrong
}

journeys() {
  PLAYWRIGHT_JSON_OUTPUT_FILE="$RESULTS/playwright-$1.json" npm run --silent e2e -- --project="$1" "$2" --retries=1 --reporter=list,json
}

find_browser() {
  local browser
  for browser in "${CT_CHROMIUM:-}" chromium chromium-browser google-chrome google-chrome-stable \
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome" /Applications/Chromium.app/Contents/MacOS/Chromium; do
    if [ -n "$browser" ] && CT_CHROMIUM="$(command -v "$browser")"; then
      export CT_CHROMIUM
      return
    fi
  done
  if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null; then
    echo "Installing the chromium package ..."
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium > "$RESULTS/apt.log" 2>&1 ||
      fail "chromium could not be installed: $(tail -n 1 "$RESULTS/apt.log")"
    CT_CHROMIUM="$(command -v chromium)" || fail "the chromium package brought no chromium; point CT_CHROMIUM at a browser"
    export CT_CHROMIUM
    return
  fi
  fail "no Chromium or Chrome found: install either, or point CT_CHROMIUM at one"
}

take_down_test_stack() {
  (CT_STATE_DIR="$TEST_STATE" CT_PORT_OFFSET="$TEST_PORT_OFFSET" local_stack down > /dev/null 2>&1) || true
}
