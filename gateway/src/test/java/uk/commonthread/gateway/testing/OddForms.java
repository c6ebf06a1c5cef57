package uk.commonthread.gateway.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Bodies that are nearly forms: escapes that are none, control characters, fields without end, twice and of any size. */
public final class OddForms {
    private static final List<String> NAMES =
            List.of("username", "user%6eame", "password", "client_id", "logout_token", "grant_type", "x", "", "%zz");
    private static final List<String> PIECES = List.of(
            "ana",
            "%61na",
            "ANA",
            "+",
            "%20",
            " ",
            "%",
            "%zz",
            "a%f",
            "%00",
            "%01",
            "%0A",
            "%7f",
            "%C2%85",
            "%C3",
            "%C3%A9",
            "é",
            "\t",
            "#",
            ";",
            "=",
            "..",
            "a.b.c",
            "%FF%FE",
            "%ed%a0%80",
            "😀");

    private OddForms() {}

    public static String next(Random random) {
        var fields = new ArrayList<String>();
        var count = random.nextInt(10) == 0 ? random.nextInt(300) : random.nextInt(4);
        for (var i = 0; i < count; i++) {
            fields.add(any(NAMES, random) + (random.nextInt(8) == 0 ? "" : "=") + value(random));
        }
        return String.join(random.nextInt(10) == 0 ? "&&" : "&", fields);
    }

    private static String value(Random random) {
        if (random.nextInt(50) == 0) {
            return any(PIECES, random).repeat(random.nextInt(2_000));
        }
        var value = new StringBuilder();
        for (var i = random.nextInt(3); i > 0; i--) {
            value.append(any(PIECES, random));
        }
        return value.toString();
    }

    private static String any(List<String> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }
}
