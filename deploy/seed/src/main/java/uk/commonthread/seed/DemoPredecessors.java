package uk.commonthread.seed;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was there before the partnerships of the demo, has ended, and is known to have been followed. */
record DemoPredecessors(List<Area> areas, List<Organisation> organisations, List<Partnership> partnerships) {

    record Area(
            String scheme,
            String code,
            String name,
            String vintage,
            LocalDate from,
            LocalDate to,
            Successor followedBy) {}

    record Organisation(String name, String role, LocalDate from, LocalDate to, Successor followedBy) {}

    record Partnership(
            String slug,
            String name,
            String kind,
            String regime,
            String tier,
            LocalDate from,
            LocalDate to,
            Successor followedBy) {}

    /** One of the demo, named by its code, its name or its slug. */
    record Successor(
            @Nullable String code,
            @Nullable String name,
            @Nullable String slug,
            LocalDate from,
            String source) {}
}
