# Every check there is; part of ./dev, which reads this file. A part that fails does not keep the others from running.
# shellcheck shell=bash disable=SC2154

readonly RESULTS="$CT_ROOT/.local/test-results"
readonly TEST_STATE=.local/test TEST_PORT_OFFSET=10000

test_everything() {
  local passed=0 failed=0 worst=0
  rm -rf "$RESULTS"
  mkdir -p "$RESULTS" "$CACHE"
  summary=""
  trap take_down_test_stack EXIT
  part java test_java count_surefire
  part frontend test_frontend count_vitest
  part browser test_browser count_playwright
  printf '\n%-10s %-8s %8s %8s %8s\n%s\n%s passed, %s failed\n' \
    PART RESULT PASSED FAILED SECONDS "$summary" "$passed" "$failed"
  # Once more at the end, where it is read: by then the lines that tell more have scrolled away.
  if [ -s "$RESULTS/failed" ]; then printf '\nFailed:\n%s\n' "$(sed 's/^/  /' "$RESULTS/failed")"; fi
  exit "$worst"
}

# must COMMAND...: runs one check of a part. Where it fails, the rest of the part still runs.
must() {
  "$@" && return
  echo "$*" >> "$RESULTS/failed"
  wrong=1
}

# part NAME RUN COUNT: runs one part and adds a line to the summary. COUNT prints "<passed> <failed>".
part() {
  local name="$1" result=passed begin=$SECONDS good bad
  echo
  echo "=== $name ==="
  # In a shell of its own: what ends a part (fail, set -e) must not end the others. Not inside an if: there, bash would
  # go on after a command that failed.
  set +e
  (
    set -e
    "$2"
  )
  [ $? -eq 0 ] || result=FAILED
  set -e
  read -r good bad <<< "$("$3" 2> /dev/null || echo 0 0)"
  # A check that is not a test (format, lint, a build) counts as one; a part in which no test ran has not passed.
  if { [ "$result" = FAILED ] || [ "$good" -eq 0 ]; } && [ "$bad" -eq 0 ]; then bad=1; fi
  if [ "$bad" -gt 0 ]; then
    result=FAILED
    worst=1
  fi
  passed=$((passed + good))
  failed=$((failed + bad))
  summary+="$(printf '%-10s %-8s %8s %8s %8s' "$name" "$result" "$good" "$bad" $((SECONDS - begin)))"$'\n'
}

# --- Formatting, unit and service tests, contracts, walls -------------------------------------------------------------

test_java() {
  touch "$RESULTS/java.began"
  find_stale_modules
  maven verify -fae || {
    grep -E '^\[ERROR\] (.*Test\.|.*\.java:|Failed to execute)' "$CACHE/maven.log" | cut -c 1-200 | sort -u | head -n 20 >> "$RESULTS/failed"
    return 1
  }
  [ ${#stale[@]} -eq 0 ] || made "${stale[@]#deploy/}"
}

count_surefire() {
  find . -path ./frontend -prune -o -path '*/target/surefire-reports/TEST-*.xml' -newer "$RESULTS/java.began" -print |
    xargs grep -ho '<testsuite .*' | awk '
      function number(name) { return match($0, " " name "=\"[0-9]+") ? substr($0, RSTART + length(name) + 3, RLENGTH - length(name) - 3) : 0 }
      { bad += number("errors") + number("failures"); all += number("tests") - number("skipped") }
      END { print all - bad, bad + 0 }'
}

# --- The frontend alone -------------------------------------------------------------------------------------------------

test_frontend() {
  is_stale frontend nothing frontend "${NOT_BUILT[@]}" || true
  install_frontend
  cd frontend
  local wrong=0
  local check
  for check in format generated words lint types; do must npm run --silent "check:$check"; done
  must npm run --silent test -- --reporter=default --reporter=json --outputFile="$RESULTS/vitest.json"
  # The partners' client, as ClientsTest in the gateway has made it.
  must npm run --silent check:client
  must npm run --silent build:pseudo
  [ $wrong -ne 0 ] || made frontend
  return $wrong
}

count_vitest() {
  node -e 'const r = require(process.argv[1]); console.log(r.numPassedTests, r.numFailedTests + r.testResults.filter((f) => f.status === "failed" && f.assertionResults.length === 0).length)' \
    "$RESULTS/vitest.json"
}

# --- Journeys in a browser, on a stack of their own -----------------------------------------------------------------------

test_browser() {
  find_browser
  build
  install_frontend
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
  export CT_DEV="$CT_ROOT/dev" PLAYWRIGHT_JSON_OUTPUT_FILE="$RESULTS/playwright.json"
  local wrong=0
  cd frontend
  must npm run --silent e2e -- --reporter=list,json
  cd ..
  # The bench is run by hand and rarely: this holds that it still runs, and asserts no figure.
  must local_stack bench --brief
  [ $wrong -eq 0 ] || local_stack status || true
  local_stack down
  return $wrong
}

count_playwright() {
  node -e 'const s = require(process.argv[1]).stats; console.log(s.expected + s.flaky, s.unexpected)' "$RESULTS/playwright.json"
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
  CT_STATE_DIR="$TEST_STATE" CT_PORT_OFFSET="$TEST_PORT_OFFSET" local_stack down > /dev/null 2>&1 || true
}
