package uk.commonthread.local.control;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.commonthread.local.part.PartStatus;

/** One line of the supervisor's answer; END or ERROR is the last. */
record Reply(Kind kind, @Nullable String text, @Nullable List<PartStatus> parts) {

    enum Kind {
        LINE,
        STATUS,
        END,
        ERROR
    }

    static Reply line(String text) {
        return new Reply(Kind.LINE, text, null);
    }

    static Reply status(List<PartStatus> parts) {
        return new Reply(Kind.STATUS, null, parts);
    }

    static Reply end() {
        return new Reply(Kind.END, null, null);
    }

    static Reply error(String text) {
        return new Reply(Kind.ERROR, text, null);
    }
}
