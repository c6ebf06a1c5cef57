package uk.commonthread.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of an entity that is a part of an aggregate: its changes are told as changes of a member of that. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AuditedPart {

    /** The member of the aggregate that it is told as. */
    String value();

    /** Of which aggregates it may be a part, as they are called in the audit. */
    String[] of();

    /** The member that has the aggregate's id. */
    String by();
}
