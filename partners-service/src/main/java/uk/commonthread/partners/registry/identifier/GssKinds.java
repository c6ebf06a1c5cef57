package uk.commonthread.partners.registry.identifier;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of area that ONS (GSS) codes stand for: data, as the Register of Geographic Codes has them. */
public final class GssKinds {
    private static final Pattern CODE = Pattern.compile("[EJKLMNSW][0-9]{8}");
    private static final int PREFIX = 3;
    private static final Map<String, Kind> KINDS = read();

    private GssKinds() {}

    /**
     * What the first three characters of a code stand for.
     *
     * @param ours our word for such areas, where there is one
     * @param name the register's own name for them, in the plural
     */
    public record Kind(Optional<String> ours, String name) {}

    /** Whether the text, bare of spaces and in upper case, has the form of such a code. */
    public static boolean isCode(String bare) {
        return CODE.matcher(bare).matches();
    }

    /** The kind of area that a code stands for; empty where the register of our edition does not have it yet. */
    public static Optional<Kind> of(String code) {
        return Optional.ofNullable(KINDS.get(code.substring(0, PREFIX)));
    }

    private static Map<String, Kind> read() {
        try (var file = GssKinds.class.getResourceAsStream("gss-kinds.txt");
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .collect(toUnmodifiableMap(
                            parts -> parts[0],
                            parts -> new Kind(Optional.of(parts[1]).filter(ours -> !ours.equals("-")), parts[2])));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
