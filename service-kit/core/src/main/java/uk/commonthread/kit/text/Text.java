package uk.commonthread.kit.text;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one rule of what people write. It is kept as typed, but for three things: whatever breaks a line (the characters
 * that Unicode counts as such, from {@code \r\n} to U+2029) becomes {@code \n}; other control characters and halves of a
 * character are refused, since neither a page nor PostgreSQL takes them; and what sets the direction of writing is closed
 * in the line where it is opened, so that a name cannot turn round the sentence that it stands in.
 */
public final class Text {
    private static final Pattern BREAK = Pattern.compile("\\R");
    // Looks at a run of blanks once, from its beginning: from each of its places a long run would take minutes.
    private static final Pattern BREAK_WITH_MARGINS =
            Pattern.compile("(?<![ \\t])[ \\t]*+\\R[\\s\\x85\\u2028\\u2029]*+|\\t");
    private static final int NEXT_LINE = 0x85;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final char START_OF_ISOLATE = '\u2068';
    private static final char END_OF_ISOLATE = '\u2069';

    private Text() {}

    /** A text of any number of lines, as it is to be kept. */
    public static String lines(String typed) {
        if (isPlain(typed)) {
            return typed;
        }
        refuseUnfit(typed);
        return closed(BREAK.matcher(typed).replaceAll("\n"));
    }

    /** A text of one line, as it is to be kept: breaks and tabs become a space. */
    public static String oneLine(String typed) {
        if (isPlain(typed) && typed.indexOf('\n') < 0 && typed.indexOf('\t') < 0) {
            return typed;
        }
        refuseUnfit(typed);
        return closed(BREAK_WITH_MARGINS.matcher(typed.strip()).replaceAll(" "));
    }

    /** Refuses, with an {@link UnfitTextException}, what has a character that cannot be kept. */
    public static void refuseUnfit(String typed) {
        var place = 1;
        for (var i = 0; i < typed.length(); place++) {
            var character = typed.codePointAt(i);
            if (isUnfit(character)) {
                throw new UnfitTextException(place);
            }
            i += Character.charCount(character);
        }
    }

    /** How many characters people see in its length, an emoji being one as PostgreSQL and JSON Schema count too. */
    public static int length(CharSequence text) {
        return Character.codePointCount(text, 0, text.length());
    }

    /** Whether nobody could see anything of it: spaces of any kind, and what only steers how other characters are shown. */
    public static boolean isBlank(CharSequence text) {
        return text.codePoints().allMatch(Text::isInvisible);
    }

    private static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || isIgnorable(character);
    }

    /** What Unicode's Default_Ignorable_Code_Point has beside the formats, and the Braille pattern without a dot. */
    private static boolean isIgnorable(int character) {
        return switch (character) {
            case 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2065, 0x2800, 0x3164, 0xFFA0 -> true;
            default ->
                (character >= 0x180B && character <= 0x180F)
                        || (character >= 0xFE00 && character <= 0xFE0F)
                        || (character >= 0xFFF0 && character <= 0xFFF8)
                        || (character >= 0xE0000 && character <= 0xE0FFF);
        };
    }

    /** Nearly every text is plain, and finding that out must cost next to nothing. */
    private static boolean isPlain(String typed) {
        for (var i = 0; i < typed.length(); i++) {
            var c = typed.charAt(i);
            if (c < ' ' ? c != '\n' && c != '\t' : c >= 0x7F && (c < 0xA0 || isSpecial(c))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpecial(char c) {
        return Character.isSurrogate(c) || (c >= LINE_SEPARATOR && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }

    private static boolean isUnfit(int character) {
        return switch (Character.getType(character)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> character != '\t' && !isBreak(character);
            default -> false;
        };
    }

    private static boolean isBreak(int character) {
        return (character >= '\n' && character <= '\r')
                || character == NEXT_LINE
                || character == LINE_SEPARATOR
                || character == PARAGRAPH_SEPARATOR;
    }

    /** Unicode's bidirectional algorithm (UAX 9) ends what is open with the line; in a sentence there is no such end. */
    private static String closed(String lines) {
        if (lines.chars().noneMatch(Text::turns)) {
            return lines;
        }
        return Stream.of(lines.split("\n", -1)).map(Text::closedLine).collect(Collectors.joining("\n"));
    }

    private static String closedLine(String line) {
        var kept = new StringBuilder(line.length());
        var open = new OpenDirections();
        var reachesOut = false;
        for (var i = 0; i < line.length(); i++) {
            var c = line.charAt(i);
            if (open.take(c)) {
                kept.append(c);
            }
            reachesOut |= open.reachOut();
        }
        open.ends().forEach(kept::append);
        // An embedding, unlike an isolate, also places the brackets and numbers that come after it.
        return reachesOut ? START_OF_ISOLATE + kept.toString() + END_OF_ISOLATE : kept.toString();
    }

    private static boolean turns(int c) {
        return (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
