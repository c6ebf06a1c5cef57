package uk.commonthread.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A member that nobody may learn, as a secret vote: that it was given is told by a word, and neither it nor a digest. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Secret {

    /** What is told in its place, as {@code voted}. */
    String value();
}
