package uk.commonthread.kit.authority;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * It is enough to hold one of the functions that {@code @RolesAllowed} names, in whichever body: what the operation is about
 * belongs to none, or it shows of each body what is for those who hold it there.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface HeldAnywhere {}
