package uk.commonthread.kit.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that tells of a person, or is in a person's own words: it enters the audit as a digest under a salt, which
 * {@link Audit#forget} deletes. From then on the entry still verifies, and says nothing.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.FIELD)
public @interface Personal {

    /** The member beside it that has the person's id; without one the salt is that of the record. */
    String of() default "";
}
