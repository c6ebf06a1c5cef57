package uk.commonthread.gateway.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.netty.handler.codec.http.QueryStringDecoder;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.gateway.testing.OddForms;

class PlainFormTest {

    @Test
    void aBrowsersFormIsReadAsItWasTyped() {
        var form = PlainForm.read("username=%C5%81ucja+O%27Neill%26Co&password=a%2Bb%3D%25&credentialId=&login");

        assertThat(form).isNotNull();
        assertThat(form.fields())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("username", "Łucja O'Neill&Co", "password", "a+b=%", "credentialId", "", "login", ""));
    }

    @Test
    void aSpaceThatIsNotEncodedIsTaken() {
        var form = PlainForm.read("scope=openid profile");

        assertThat(form).isNotNull();
        assertThat(form.get("scope")).isEqualTo("openid profile");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "username=%",
                "username=%zz",
                "username=a%f",
                "username=%+1",
                "%=x",
                "username=%01%02ana",
                "username=ana%00",
                "username=ana%C2%85",
                "user%0Aname=ana",
                "username=%C3",
                "username=é",
                "username=a\tb",
                "a=1#&username=ana",
                "username=ana&username=eddie",
                "username=ana&user%6eame=eddie",
                "a=1&&b=2&"
            })
    void whatCanBeReadInTwoWaysIsNoForm(String text) {
        assertThat(PlainForm.read(text)).isNull();
    }

    @Test
    void noFieldStandsBehindMoreFieldsThanAFormHas() {
        var most = IntStream.range(1, PlainForm.FIELDS)
                .mapToObj(i -> "x" + i + "=")
                .collect(Collectors.joining("&"));

        assertThat(PlainForm.read(most + "&username=ana")).isNotNull();
        assertThat(PlainForm.read(most + "&x=&username=ana")).isNull();
    }

    /** Another reader, which never shortens, finds the same in whatever we take. */
    @Test
    void whatIsTakenIsReadAlikeByOthers() {
        var random = new Random(20_261_127);
        var taken = 0;
        for (var i = 0; i < 50_000; i++) {
            var text = OddForms.next(random);
            var form = PlainForm.read(text);
            if (form != null && !text.isEmpty()) {
                taken++;
                var others = new QueryStringDecoder(text, UTF_8, false, Integer.MAX_VALUE, true).parameters();
                others.forEach((name, values) -> assertThat(values).as(text).isEqualTo(List.of(form.get(name))));
            }
        }
        assertThat(taken).isGreaterThan(1_000);
    }
}
