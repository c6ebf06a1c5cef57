package uk.commonthread.partners.registry.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.commonthread.kit.act.Acts;
import uk.commonthread.kit.problem.ApiException;
import uk.commonthread.kit.web.NamedPageRequest;
import uk.commonthread.kit.web.NamedPageRequest.Place;
import uk.commonthread.kit.web.Page;
import uk.commonthread.partners.dated.name.DatedNames;
import uk.commonthread.partners.dated.period.Ending;
import uk.commonthread.partners.dated.period.Period;
import uk.commonthread.partners.dated.succession.NewSuccessor;
import uk.commonthread.partners.dated.succession.Succession;
import uk.commonthread.partners.registry.claim.Claims;
import uk.commonthread.partners.registry.identifier.CodeText;

@ApplicationScoped
class AreaService {
    private final AreaRepository areas;
    private final Claims claims;
    private final Acts acts;

    AreaService(AreaRepository areas, Claims claims, Acts acts) {
        this.areas = areas;
        this.claims = claims;
        this.acts = acts;
    }

    @Transactional
    Page<AreaView> list(
            @Nullable AreaScheme scheme,
            @Nullable String code,
            @Nullable String namePart,
            @Nullable LocalDate asOf,
            NamedPageRequest page) {
        var wanted = code == null ? null : CodeText.bare(code);
        var day = acts.day(asOf);
        var rows = areas.list(scheme, wanted, namePart, day, page);
        var successions = areas.successions(rows, day);
        return page.of(
                rows,
                area -> new Place(DatedNames.on(area.names(), day), area.id()),
                area -> AreaView.of(area, day, successions));
    }

    /** With a day, only an area that was there on that day, as it was then. */
    @Transactional
    AreaView get(UUID id, @Nullable LocalDate asOf) {
        var area = areas.require(id);
        if (asOf != null && !area.period().covers(asOf)) {
            throw ApiException.notFound("That area was not there on " + asOf + "; it is " + area.period());
        }
        return view(area, acts.day(asOf));
    }

    @Transactional
    AreaView create(@Nullable String key, NewArea request) {
        return acts.once(key, "createArea", request, id -> view(areas.require(id), acts.today()), () -> {
            var code = AreaCode.read(request.scheme(), request.code(), request.kind());
            var period = Period.of(request.from(), request.to());
            claim(code, period, null);
            return acts.tell("created", new Area(code, request.name(), request.vintage(), period), AreaState::of)
                    .id();
        });
    }

    @Transactional
    AreaView update(UUID id, int expectedVersion, AreaChange request) {
        var area = areas.require(id, expectedVersion);
        var code = AreaCode.read(area.scheme(), area.code(), request.kind());
        var period = Period.of(request.from(), request.to());
        claim(code, period, id);
        area.update(request.name(), request.nameFrom(), code, request.vintage(), period, acts.today());
        return told("updated", area);
    }

    @Transactional
    AreaView end(UUID id, int expectedVersion, Ending request) {
        var area = areas.require(id, expectedVersion);
        var code = new AreaCode(area.scheme(), area.code(), area.kind());
        claim(code, area.period().endingOn(request.on(), acts.today()), id);
        area.end(request.on(), acts.today());
        return told("ended", area);
    }

    @Transactional
    AreaView succeed(UUID id, int expectedVersion, NewSuccessor request) {
        var area = areas.require(id, expectedVersion);
        Succession.requireThere(areas.findByIdOptional(request.successorId()).map(Area::period), request, "area");
        area.succeed(request);
        return told("succeeded", area);
    }

    private AreaView told(String verb, Area area) {
        return view(acts.tell(verb, area, AreaState::of), acts.today());
    }

    private AreaView view(Area area, LocalDate day) {
        return AreaView.of(area, day, areas.successions(List.of(area), day));
    }

    private void claim(AreaCode code, Period period, @Nullable UUID except) {
        claims.take("area " + code.scheme() + " " + code.code());
        areas.clashing(code, period, except).ifPresent(other -> {
            throw new ApiException(
                    AreaProblem.AREA_CODE_TAKEN,
                    Map.of("area", other.id()),
                    "Area " + other.id() + " has this code " + other.period());
        });
    }
}
