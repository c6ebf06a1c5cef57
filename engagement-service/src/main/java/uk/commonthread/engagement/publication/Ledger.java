package uk.commonthread.engagement.publication;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The true counts of one publication, kept to decide what the next one may show.
 *
 * @param questions by question; a question with several choices has a table per choice, named by its option
 */
record Ledger(Cell responses, Map<UUID, Cell> themes, Map<UUID, Map<String, Table>> questions) {
    /** The name of a question's table where it has only one. */
    static final String WHOLE = "";

    static List<Cell> theme(List<Ledger> ledgers, UUID themeId) {
        return ledgers.stream()
                .filter(ledger -> ledger.themes().containsKey(themeId))
                .map(ledger -> ledger.themes().get(themeId))
                .toList();
    }

    static List<Table> table(List<Ledger> ledgers, UUID questionId, String name) {
        return ledgers.stream()
                .map(ledger -> ledger.questions().getOrDefault(questionId, Map.of()))
                .filter(tables -> tables.containsKey(name))
                .map(tables -> tables.get(name))
                .toList();
    }
}
