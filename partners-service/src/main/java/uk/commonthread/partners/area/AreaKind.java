package uk.commonthread.partners.area;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sort of area it is. The first three characters of a GSS code tell, where we know them. */
enum AreaKind {
    WARD("E05"),
    UNITARY_AUTHORITY("E06"),
    DISTRICT("E07"),
    METROPOLITAN_DISTRICT("E08"),
    COUNTY("E10"),
    SUB_ICB_LOCATION("E38"),
    INTEGRATED_CARE_BOARD("E54"),
    COUNCIL_AREA("S12"),
    INTEGRATION_AUTHORITY("S37"),
    HEALTH_BOARD("S08"),
    PLACE(null),
    LOCALITY(null),
    NEIGHBOURHOOD(null),
    OTHER(null);

    private final @Nullable String gssEntity;

    AreaKind(@Nullable String gssEntity) {
        this.gssEntity = gssEntity;
    }

    static Optional<AreaKind> ofGssCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.gssEntity != null && code.startsWith(kind.gssEntity))
                .findFirst();
    }
}
