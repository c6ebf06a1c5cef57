package uk.commonthread.kit.event;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the aggregate whose {@link State} a record is. The state's type is {@code <aggregate>.state.v1}, that of a change
 * {@code <aggregate>.<verb>.v1}; both have one shape, and so one schema.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface StateOf {

    /** Context and noun, as {@code partners.seat}. */
    String value();

    /**
     * What can happen to it: {@code created}, {@code updated}, {@code ended} (for what is dated), {@code published}, and
     * otherwise the domain's own verbs.
     */
    String[] verbs();

    /** The compacted topic of its states, where it has one of its own and waits behind no other aggregate's. */
    String topic() default "";
}
