package uk.commonthread.kit.authority;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** For whoever has a secret, as a receipt's code, without an account. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface BySecret {

    /** The parameter that is the secret, or the member of the body. */
    String value();
}
