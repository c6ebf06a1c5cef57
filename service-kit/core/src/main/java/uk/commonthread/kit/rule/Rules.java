package uk.commonthread.kit.rule;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.hibernate.Session;

/** The rules that are kept here. Their table comes with the migrations of {@code db/rule}. */
@ApplicationScoped
public class Rules {
    private final Session session;
    private final ObjectMapper json;

    Rules(Session session, ObjectMapper json) {
        this.session = session;
        this.json = json;
    }

    /** What the regime demands on that day, in order of the codes. */
    public List<Rule> inForce(String regime, LocalDate day) {
        return session.createNativeQuery("""
                        select code, kind, title, source, check_name, cast(params as text), valid_from, valid_to
                        from rule
                        where regime = :regime and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by code""", Object[].class)
                .setParameter("regime", regime)
                .setParameter("day", day)
                .addScalar("code", String.class)
                .addScalar("kind", String.class)
                .addScalar("title", String.class)
                .addScalar("source", String.class)
                .addScalar("check_name", String.class)
                .addScalar("params", String.class)
                .addScalar("valid_from", LocalDate.class)
                .addScalar("valid_to", LocalDate.class)
                .getResultStream()
                .map(this::rule)
                .toList();
    }

    private Rule rule(Object[] row) {
        try {
            return new Rule(
                    (String) row[0],
                    Rule.Kind.valueOf((String) row[1]),
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    json.readTree((String) row[5]),
                    (LocalDate) row[6],
                    (LocalDate) row[7]);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("PostgreSQL gave JSON that is none", e);
        }
    }
}
