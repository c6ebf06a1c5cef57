package uk.commonthread.partners;

import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.commonthread.kit.testing.ListWalk;
import uk.commonthread.kit.testing.ServiceTest;

/** How the database goes about the lists once the register is large. */
@ServiceTest
class ListQueriesTest extends ListWalk {
    @Override
    protected Map<String, ?> values() {
        return Map.of(
                "asOf", "2026-01-01",
                "name", "many+0077",
                "slug", "many-0077",
                "listOrganisations.scheme", "GB-EDU",
                "identifier", "MANY0077",
                "listAreas.scheme", "LOCAL",
                "code", "MANY0077",
                "partnerships", THE_77TH,
                "partnershipId", THE_77TH,
                "organisationId", THE_77TH);
    }

    @Override
    protected Set<String> small() {
        return Set.of("partnership_kind", "rule");
    }

    /** As many of each, each with the next one as its successor. */
    @Override
    protected List<String> fill() {
        return List.of("""
                insert into organisation (id, version, opened_on, closed_on)
                select many(0, i), 0, date '2023-04-01', null from {many}""", """
                insert into organisation_name (organisation_id, name, valid_from)
                select many(0, i), 'Many ' || to_char(i, 'FM0000'), date '0001-01-01' from {many}""", """
                insert into organisation_role (organisation_id, kind, is_primary, valid_from)
                select many(0, i), 'OTHER', true, date '2023-04-01' from {many}""", """
                insert into organisation_identifier
                    (organisation_id, scheme, identifier, verified, source, recorded_on)
                select many(0, i), 'GB-EDU', 'MANY' || to_char(i, 'FM0000'), false, 'test', date '2023-04-01' from {many}""", """
                insert into organisation_successor (organisation_id, successor_id, since, source)
                select many(0, i), many(0, i % 5000 + 1), date '2023-04-01', 'declared' from {many}""", """
                insert into area (id, version, scheme, code, kind, vintage, valid_from)
                select many(0, i), 0, 'LOCAL', 'MANY' || to_char(i, 'FM0000'), 'OTHER', '2023', date '2023-04-01'
                from {many}""", """
                insert into area_name (area_id, name, valid_from)
                select many(0, i), 'Many ' || to_char(i, 'FM0000'), date '0001-01-01' from {many}""", """
                insert into area_successor (area_id, successor_id, since, source)
                select many(0, i), many(0, i % 5000 + 1), date '2023-04-01', 'declared' from {many}""", """
                insert into partnership (id, version, slug, kind, regime, tier, host_organisation_id, parent_id, valid_from)
                select many(0, i), 0, 'many-' || to_char(i, 'FM0000'), 'PROGRAMME', 'NON_STATUTORY', 'PLACE', many(0, i),
                    nullif(many(0, i - 1), many(0, 0)), date '2023-04-01'
                from {many}""", """
                insert into partnership_name (partnership_id, name, valid_from)
                select many(0, i), 'Many ' || to_char(i, 'FM0000'), date '0001-01-01' from {many}""", """
                insert into partnership_area (partnership_id, area_id) select many(0, i), many(0, i) from {many}""", """
                insert into partnership_successor (partnership_id, successor_id, since, source)
                select many(0, i), many(0, i % 5000 + 1), date '2023-04-01', 'declared' from {many}""", """
                insert into seat (id, version, partnership_id, category, nominating_organisation_id, voting_right,
                    min_holders, max_holders, valid_from)
                select many(0, i), 0, many(0, i), 'Many', many(0, i), 'VOTING', 0, 1, date '2023-04-01' from {many}""", """
                insert into person (id, version, name, subject, agreed_to_be_named, created_by)
                select many(0, i), 0, 'Many ' || to_char(i, 'FM0000'), many(0, i), false, many(0, i) from {many}""", """
                insert into membership (id, version, seat_id, partnership_id, person_id, on_behalf_of_organisation_id, role,
                    valid_from)
                select many(0, i), 0, many(0, i), many(0, i), many(0, i), many(0, i), 'MEMBER', date '2023-04-01' from {many}""", """
                insert into appointment (id, version, person_id, partnership_id, function, valid_from)
                select many(0, i), 0, many(0, i), many(0, i), 'SECRETARIAT', date '2023-04-01' from {many}""");
    }
}
