package uk.commonthread.partners.governance.gap;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.commonthread.kit.rule.Rule;
import uk.commonthread.partners.governance.seat.SeatTerms;
import uk.commonthread.partners.governance.seat.Seats.Taken;
import uk.commonthread.partners.governance.seat.VotingRight;
import uk.commonthread.partners.registry.area.Areas.Described;

class SeatForEachAreaTest {
    private static final UUID BOARD = UUID.randomUUID();
    private static final UUID LEEDS = UUID.randomUUID();
    private static final UUID WHARFEDALE = UUID.randomUUID();
    private static final Map<UUID, Described> AREAS = Map.of(
            BOARD, new Described("West Yorkshire", "INTEGRATED_CARE_BOARD"),
            LEEDS, new Described("Leeds", "METROPOLITAN_DISTRICT"),
            WHARFEDALE, new Described("Wharfedale", "LOCALITY"));

    @Test
    void whereEachAuthorityHasItsSeatNobodyIsMissing() {
        assertThat(gaps(AREAS, seat(BOARD, 1), seat(LEEDS, 2))).isEmpty();
    }

    @Test
    void anAuthorityWithoutASeatIsMissing() {
        assertThat(gaps(AREAS, seat(BOARD, 1), seat(null, 1))).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(GapView.Kind.NO_SEAT);
            assertThat(gap.areaName()).isEqualTo("Leeds");
            assertThat(gap.source()).isEqualTo("An Act, section 1");
        });
    }

    @Test
    void anAuthorityWhoseSeatIsEmptyIsMissing() {
        var empty = seat(LEEDS, 0);

        assertThat(gaps(AREAS, seat(BOARD, 1), empty)).singleElement().satisfies(gap -> {
            assertThat(gap.kind()).isEqualTo(GapView.Kind.TOO_FEW_PEOPLE);
            assertThat(gap.seatId()).isEqualTo(empty.id());
        });
    }

    @Test
    void oneOfSeveralSeatsOfAnAuthorityWillDo() {
        assertThat(gaps(AREAS, seat(BOARD, 1), seat(LEEDS, 0), seat(LEEDS, 1))).isEmpty();
    }

    @Test
    void whereNoAreaOfAGroupIsRecordedThatIsSaid() {
        assertThat(gaps(Map.of(WHARFEDALE, AREAS.get(WHARFEDALE), BOARD, AREAS.get(BOARD)), seat(BOARD, 1)))
                .singleElement()
                .satisfies(gap -> {
                    assertThat(gap.kind()).isEqualTo(GapView.Kind.NO_AREA);
                    assertThat(gap.areaKinds()).containsExactly("COUNTY", "METROPOLITAN_DISTRICT");
                });
    }

    private static Taken seat(@Nullable UUID areaId, int held) {
        return new Taken(
                UUID.randomUUID(), new SeatTerms("Member", null, VotingRight.VOTING, false, 1, 1, areaId, null), held);
    }

    private static List<GapView> gaps(Map<UUID, Described> areas, Taken... seats) {
        try {
            var params = new ObjectMapper()
                    .readTree("{\"areaKinds\":[[\"INTEGRATED_CARE_BOARD\"],[\"COUNTY\",\"METROPOLITAN_DISTRICT\"]]}");
            var rule = new Rule(
                    "MEMBERS",
                    Rule.Kind.GATE,
                    "A member for each",
                    "An Act, section 1",
                    "SEAT_FOR_EACH_AREA",
                    params,
                    LocalDate.of(2022, 7, 1),
                    null);
            return new SeatForEachArea()
                    .gaps(rule, new Table(areas, List.of(seats)))
                    .toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
