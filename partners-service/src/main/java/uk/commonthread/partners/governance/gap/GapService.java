package uk.commonthread.partners.governance.gap;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.rule.Rule;
import uk.commonthread.kit.rule.Rules;
import uk.commonthread.partners.governance.partnership.Partnerships;
import uk.commonthread.partners.governance.seat.Seats;
import uk.commonthread.partners.governance.seat.Seats.Taken;
import uk.commonthread.partners.registry.area.Areas;

@ApplicationScoped
class GapService {
    private final Partnerships partnerships;
    private final Seats seats;
    private final Areas areas;
    private final Rules rules;
    private final Map<String, SeatRule> checks;
    private final Clock clock;

    GapService(
            Partnerships partnerships, Seats seats, Areas areas, Rules rules, @All List<SeatRule> checks, Clock clock) {
        this.partnerships = partnerships;
        this.seats = seats;
        this.areas = areas;
        this.rules = rules;
        this.checks = checks.stream().collect(Collectors.toUnmodifiableMap(SeatRule::name, Function.identity()));
        this.clock = clock;
    }

    /** Those of the law first, by its rules; then those of the partnership's own rules that the law's do not name. */
    @Transactional
    List<GapView> gaps(UUID partnershipId, @Nullable LocalDate asOf) {
        var day = asOf == null ? LocalDate.now(clock) : asOf;
        var partnership = partnerships.governed(partnershipId);
        if (!partnership.period().covers(day)) {
            return List.of();
        }
        var table = new Table(areas.described(partnership.areaIds(), day), seats.taken(partnershipId, day));
        var byLaw = rules.inForce(partnership.regime(), day).stream()
                .flatMap(rule -> check(rule).gaps(rule, table))
                .toList();
        var named = byLaw.stream().map(GapView::seatId).filter(Objects::nonNull).collect(Collectors.toSet());
        return Stream.concat(
                        byLaw.stream(),
                        table.seats().stream()
                                .filter(seat -> !named.contains(seat.id()))
                                .flatMap(GapService::ownGap))
                .toList();
    }

    private SeatRule check(Rule rule) {
        return Objects.requireNonNull(checks.get(rule.check()), () -> "no check is called " + rule.check());
    }

    private static Stream<GapView> ownGap(Taken seat) {
        var terms = seat.terms();
        var source = terms.requiredByRule();
        return source == null || seat.held() >= terms.required()
                ? Stream.empty()
                : Stream.of(new GapView(
                        GapView.Kind.TOO_FEW_PEOPLE,
                        seat.id(),
                        terms.category(),
                        null,
                        null,
                        List.of(),
                        seat.held(),
                        terms.required(),
                        null,
                        null,
                        source));
    }
}
