package uk.commonthread.kit.authority;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Where callers must hold one of the functions that {@code @RolesAllowed} names. It is looked up and asked for in the
 * transaction of the act, before anything else is done in it; to whoever may not know of what lies there, it is not there.
 * With {@code @RolesAllowed("**")} it is enough to be one of those who may know.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface HeldAt {

    /**
     * What names the place, or what lies there: a parameter of the operation, or a member of the body. Of a list, the first,
     * which leads.
     */
    @Nonbinding
    String value();

    /** Finds where that lies; by itself it is the id of the body. */
    @Nonbinding
    Class<? extends Places> of() default Places.class;

    /** Whether the operation does without, and is then about all bodies where the caller holds the function. */
    @Nonbinding
    boolean orAnywhere() default false;
}
