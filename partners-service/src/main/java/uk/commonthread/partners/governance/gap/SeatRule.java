package uk.commonthread.partners.governance.gap;

import java.util.stream.Stream;
import uk.commonthread.kit.rule.Rule;

/** A check of rules by name: who of those whom a rule wants has no seat, or nobody on it. */
interface SeatRule {

    /** As the rules name it. */
    String name();

    Stream<GapView> gaps(Rule rule, Table table);
}
