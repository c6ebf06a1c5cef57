package uk.commonthread.kit.outage;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * For a consumer of events: while the database is away, it waits, for as long as that takes, and handles the event when
 * the database is back. Its topic waits with it, so that order holds, and only what can never be handled becomes a dead
 * letter.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface OutlastsOutages {}
