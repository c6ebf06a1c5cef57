package uk.commonthread.local.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import uk.commonthread.local.part.PartStatus;

/** The table of ./dev status. */
final class StatusTable {
    private static final long MEGABYTE = 1024L * 1024;
    private static final int WIDEST_ERROR = 160;

    private StatusTable() {}

    static List<String> of(List<PartStatus> parts) {
        var lines = new ArrayList<String>();
        lines.add(row("PART", "STATE", "PORT", "PID", "MEMORY", "UP", "LAST ERROR"));
        for (var part : parts) {
            lines.add(row(
                    part.name(),
                    part.state().toString(),
                    Integer.toString(part.port()),
                    part.pid() == 0 ? "-" : Long.toString(part.pid()),
                    part.bytes() == 0 ? "-" : part.bytes() / MEGABYTE + " MB",
                    part.pid() == 0 ? "-" : time(Duration.ofSeconds(part.upSeconds())),
                    part.lastError() != null
                            ? shortened(part.lastError())
                            : part.doing() != null ? "(" + part.doing() + ")" : "-"));
        }
        var memory = parts.stream().mapToLong(PartStatus::bytes).sum();
        lines.add(row("", "", "", "", memory / MEGABYTE + " MB", "", ""));
        return lines;
    }

    static String time(Duration time) {
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " m";
        }
        return time.toMinutes() > 0 ? time.toMinutes() + " m " + time.toSecondsPart() + " s" : time.toSeconds() + " s";
    }

    private static String shortened(String error) {
        return error.length() <= WIDEST_ERROR ? error : error.substring(0, WIDEST_ERROR) + " …";
    }

    private static String row(String... cells) {
        return "%-12s %-10s %6s %8s %8s %10s  %s".formatted((Object[]) cells).stripTrailing();
    }
}
