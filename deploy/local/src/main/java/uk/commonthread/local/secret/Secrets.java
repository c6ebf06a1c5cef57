package uk.commonthread.local.secret;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import uk.commonthread.local.setting.Folders;
import uk.commonthread.local.setting.Settings;

/**
 * Passwords and keys of one stack. Each is made when first asked for and kept, so that a stack of last week gets the
 * secret that was added today.
 */
public final class Secrets {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final List<String> WORDS = List.of(
            "amber",
            "barley",
            "beacon",
            "bramble",
            "canal",
            "cedar",
            "clover",
            "copper",
            "curlew",
            "fern",
            "harbour",
            "hazel",
            "heron",
            "juniper",
            "lantern",
            "linen",
            "maple",
            "meadow",
            "moorland",
            "orchard",
            "otter",
            "pebble",
            "plover",
            "rowan",
            "saffron",
            "skylark",
            "thimble",
            "thistle",
            "tidal",
            "walnut",
            "willow",
            "yarrow");

    private final Path file;
    private final Map<String, String> values;

    private Secrets(Path file, Map<String, String> values) {
        this.file = file;
        this.values = values;
    }

    public static Secrets of(Settings settings) {
        return in(settings.state().resolve("secrets.json"));
    }

    static Secrets in(Path file) {
        try {
            var values = new TreeMap<String, String>();
            if (Files.exists(file)) {
                values.putAll(JSON.readValue(file.toFile(), new TypeReference<Map<String, String>>() {}));
            }
            return new Secrets(file, values);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** For machines: 32 random bytes. */
    public String key(String name) {
        return get(name, () -> {
            var bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        });
    }

    /** For people: words that can be read from a screen and typed. */
    public String password(String name) {
        return get(name, () -> word() + "-" + word() + "-" + word() + "-" + (10 + RANDOM.nextInt(90)));
    }

    private static String word() {
        return WORDS.get(RANDOM.nextInt(WORDS.size()));
    }

    private synchronized String get(String name, Supplier<String> make) {
        var known = values.get(name);
        if (known != null) {
            return known;
        }
        var made = make.get();
        values.put(name, made);
        try {
            Folders.writePrivately(
                    file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(values) + System.lineSeparator());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
        return made;
    }
}
