package uk.commonthread.engagement.publication;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the next publication must know of those before: each table as it was shown last. True counts are kept nowhere.
 *
 * @param questions by question; a question with several choices has a table per choice, named by its option
 */
record Ledger(Map<UUID, Map<String, Shown>> questions) {
    /** Of an engagement of which nothing is published yet. */
    static final Ledger EMPTY = new Ledger(Map.of());

    /** The name of a question's table where it has only one. */
    static final String WHOLE = "";

    /** The same table as it was when its districts were named. */
    static final String NAMED = "named";

    Map<String, Shown> tables(UUID questionId) {
        return questions.getOrDefault(questionId, Map.of());
    }

    static Map<String, Shown> lastShown(Map<String, Table> tables) {
        var shown = new HashMap<String, Shown>();
        tables.forEach((name, table) -> {
            if (table.last() != null) {
                shown.put(name, table.last());
            }
        });
        return shown;
    }
}
