package uk.commonthread.partners.governance.gap;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import uk.commonthread.kit.rule.Rule;
import uk.commonthread.partners.governance.seat.Seats.Taken;
import uk.commonthread.partners.registry.area.Areas.Described;

/**
 * Someone on a seat for the authority of each area. The rule's {@code areaKinds} are groups of kinds of area: the
 * partnership must have an area of each group, since without it nobody would be missed, and a held seat for each such
 * area.
 */
@Singleton
class SeatForEachArea implements SeatRule {

    @Override
    public String name() {
        return "SEAT_FOR_EACH_AREA";
    }

    @Override
    public Stream<GapView> gaps(Rule rule, Table table) {
        return texts(rule.params().required("areaKinds"))
                .flatMap(group -> gaps(rule, texts(group).map(JsonNode::asText).toList(), table));
    }

    private static Stream<GapView> gaps(Rule rule, List<String> kinds, Table table) {
        var wanted = table.areas().entrySet().stream()
                .filter(area -> kinds.contains(area.getValue().kind()))
                .sorted(Comparator.comparing(area -> area.getValue().name()))
                .toList();
        if (wanted.isEmpty()) {
            return Stream.of(new GapView(
                    GapView.Kind.NO_AREA,
                    null,
                    null,
                    null,
                    null,
                    kinds,
                    0,
                    1,
                    rule.code(),
                    rule.title(),
                    rule.source()));
        }
        return wanted.stream().flatMap(area -> gap(rule, area, table.seats()));
    }

    private static Stream<GapView> gap(Rule rule, Map.Entry<UUID, Described> area, List<Taken> all) {
        var seats = all.stream()
                .filter(seat -> area.getKey().equals(seat.terms().areaId()))
                .toList();
        if (seats.stream().anyMatch(seat -> seat.held() > 0)) {
            return Stream.empty();
        }
        var empty = seats.stream().findFirst();
        return Stream.of(new GapView(
                empty.isPresent() ? GapView.Kind.TOO_FEW_PEOPLE : GapView.Kind.NO_SEAT,
                empty.map(Taken::id).orElse(null),
                empty.map(seat -> seat.terms().category()).orElse(null),
                area.getKey(),
                area.getValue().name(),
                List.of(),
                0,
                1,
                rule.code(),
                rule.title(),
                rule.source()));
    }

    private static Stream<JsonNode> texts(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
