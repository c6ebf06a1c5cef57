package uk.commonthread.bench;

import java.util.List;

/**
 * One line of the table.
 *
 * @param what what was measured
 * @param ours our figure, with its unit
 * @param beside what it is held against, with its unit
 * @param ratio ours to the other's, or what takes the place of a ratio
 */
record Row(String what, String ours, String beside, String ratio) {

    static String table(List<Row> rows) {
        var text = new StringBuilder("| What | Ours | Beside it | Ratio |\n|---|---|---|---|\n");
        for (var row : rows) {
            text.append("| %s | %s | %s | %s |\n".formatted(row.what, row.ours, row.beside, row.ratio));
        }
        return text.toString();
    }
}
