package uk.commonthread.partners.registry.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.problem.FieldError;

class AreaCodeTest {

    @ParameterizedTest
    @CsvSource({
        "E05001234, WARD",
        "E06000008, UNITARY_AUTHORITY",
        "E07000078, DISTRICT",
        "E08000035, METROPOLITAN_DISTRICT",
        "e10000017, COUNTY",
        "E38000062, SUB_ICB_LOCATION",
        "E54000048, INTEGRATED_CARE_BOARD",
        "S12000050, COUNCIL_AREA",
        "S37000035, INTEGRATION_AUTHORITY",
        "S08000032, HEALTH_BOARD",
        "E09000007, LONDON_BOROUGH",
        "W06000023, UNITARY_AUTHORITY",
        "N09000002, DISTRICT",
        "E47000003, COMBINED_AUTHORITY",
        "E61000001, GREATER_LONDON_AUTHORITY",
        "W11000023, HEALTH_BOARD",
        "E12000007, REGION",
        "K02000001, COUNTRY",
        "e09\u00A0000\u00A0007, LONDON_BOROUGH",
    })
    void aGssCodeTellsTheKindOfArea(String code, AreaKind kind) {
        assertThat(AreaCode.read(AreaScheme.GSS, code, null).kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"E1000001", "X10000017", "E100000170", "QE1"})
    void whatIsNoGssCodeIsRefused(String code) {
        assertRefused("code", () -> AreaCode.read(AreaScheme.GSS, code, AreaKind.COUNTY));
    }

    @Test
    void aCodeOfAKindThatWeHaveNoWordForIsOfAnother() {
        assertThat(AreaCode.read(AreaScheme.GSS, "E31000004", null).kind()).isEqualTo(AreaKind.OTHER);
        assertThat(AreaCode.read(AreaScheme.GSS, "L93000001", null).kind()).isEqualTo(AreaKind.OTHER);
        assertThat(AreaCode.read(AreaScheme.GSS, "E31000004", AreaKind.PLACE).kind())
                .isEqualTo(AreaKind.PLACE);
    }

    @Test
    void aKindThatTheCodeContradictsIsRefused() {
        assertRefused("kind", () -> AreaCode.read(AreaScheme.GSS, "E10000017", AreaKind.WARD));
    }

    @Test
    void theKindIsAskedForWhereTheCodeDoesNotTell() {
        assertRefused("kind", () -> AreaCode.read(AreaScheme.GSS, "E99000001", null));
        assertRefused("kind", () -> AreaCode.read(AreaScheme.ODS, "00Q", null));
        assertThat(AreaCode.read(AreaScheme.ODS, "00q", AreaKind.SUB_ICB_LOCATION)
                        .code())
                .isEqualTo("00Q");
    }

    private static void assertRefused(String field, Runnable reading) {
        assertThatThrownBy(reading::run)
                .isInstanceOfSatisfying(
                        ApiException.class,
                        e -> assertThat(e.errors())
                                .extracting(FieldError::field)
                                .containsExactly(field));
    }
}
