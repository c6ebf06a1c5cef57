package uk.commonthread.kit.csv;

import java.util.regex.Pattern;

/** What may stand in a cell of a spreadsheet. */
public final class Cells {
    // A spreadsheet takes text that begins with one of these for a formula, and runs it on the machine of who opens it.
    private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    // One that is less than nothing begins like a formula, and is none.
    private static final Pattern NUMBER = Pattern.compile("-[0-9]{1,30}(\\.[0-9]{1,30})?");

    private Cells() {}

    /** The text, which no spreadsheet takes for a formula. */
    public static String safe(String text) {
        return !text.isEmpty()
                        && FORMULA.indexOf(text.charAt(0)) >= 0
                        && !NUMBER.matcher(text).matches()
                ? "'" + text
                : text;
    }
}
