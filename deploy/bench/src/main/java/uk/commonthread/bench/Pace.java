package uk.commonthread.bench;

import java.time.Duration;
import java.util.List;

/** How long the bench takes over each part: whole for a figure, brief to see that it still runs. */
enum Pace {
    WHOLE,
    BRIEF;

    static Pace of(List<String> arguments) {
        if (arguments.isEmpty()) {
            return WHOLE;
        }
        if (arguments.equals(List.of("--brief"))) {
            return BRIEF;
        }
        throw new IllegalArgumentException("bench takes --brief or nothing, not " + String.join(" ", arguments));
    }

    Duration seconds(int whole) {
        return Duration.ofSeconds(this == WHOLE ? whole : 1);
    }

    int rounds(int whole) {
        return this == WHOLE ? whole : 1;
    }

    int events(int whole) {
        return this == WHOLE ? whole : whole / 10;
    }
}
