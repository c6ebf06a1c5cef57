package uk.commonthread.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Of an entity, that each of its changes makes an entry in the audit. Whose it is says a member of its own
 * ({@link #body}), or what it belongs to ({@link #of} and {@link #by}); what is neither is the whole service's.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Audited {

    /** Context and noun, as {@code strategy.need}. */
    String value();

    /** The member that has the id of the body whose it is, or the ids of several. */
    String body() default "";

    /** What it belongs to, as that is called in the audit. */
    String of() default "";

    /** The member that has the id of what it belongs to. */
    String by() default "";
}
