package uk.commonthread.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Of an entity, that its changes make no entries in the audit, as those of a replica, and why; or of one member. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.FIELD})
public @interface Unaudited {

    /** Why not. */
    String value();
}
