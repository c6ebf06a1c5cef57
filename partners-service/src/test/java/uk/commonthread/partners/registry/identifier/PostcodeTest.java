package uk.commonthread.partners.registry.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.commonthread.kit.problem.FieldError;

class PostcodeTest {

    @ParameterizedTest
    @CsvSource({
        "pr18xj, PR1 8XJ",
        "'PR1  8XJ', PR1 8XJ",
        "' ec1a 1bb', EC1A 1BB",
        "W1A0AX, W1A 0AX",
        "M1 1AE, M1 1AE",
        "gir0aa, GIR 0AA",
        "PR1\u00A08XJ, PR1 8XJ",
        "PR1\u20138XJ, PR1 8XJ",
        "\u200Bje2\u20093xp, JE2 3XP",
        "bt1 5gs, BT1 5GS",
    })
    void aPostcodeIsWrittenInUpperCaseWithOneSpace(String given, String written) {
        var errors = new ArrayList<FieldError>();

        assertThat(Postcode.read(given, "postcode", errors)).isEqualTo(written);
        assertThat(errors).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"PR1", "PR1 8X", "1PR 8XJ", "PR1 8XJJ", "", "Preston"})
    void whatIsNoPostcodeIsRefused(String given) {
        var errors = new ArrayList<FieldError>();

        assertThat(Postcode.read(given, "postcode", errors)).isNull();
        assertThat(errors).extracting(FieldError::field).containsExactly("postcode");
    }

    @Test
    void anOrganisationNeedNotHaveOne() {
        var errors = new ArrayList<FieldError>();

        assertThat(Postcode.read(null, "postcode", errors)).isNull();
        assertThat(errors).isEmpty();
    }
}
