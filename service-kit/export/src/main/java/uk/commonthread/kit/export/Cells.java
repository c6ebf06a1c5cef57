package uk.commonthread.kit.export;

/** What may stand in a cell. */
final class Cells {
    // A spreadsheet takes text that begins with one of these for a formula, and runs it on the machine of who opens it.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private Cells() {}

    /** The text, which no spreadsheet takes for a formula. */
    static String safe(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
