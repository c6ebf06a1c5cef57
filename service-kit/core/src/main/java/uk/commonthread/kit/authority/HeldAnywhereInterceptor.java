package uk.commonthread.kit.authority;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Tells the audit under which appointment they act. */
@HeldAnywhere
@Interceptor
@Priority(HeldAtInterceptor.BEHIND_VALIDATION)
class HeldAnywhereInterceptor {
    private final Guard guard;

    HeldAnywhereInterceptor(Guard guard) {
        this.guard = guard;
    }

    @AroundInvoke
    Object note(InvocationContext call) throws Exception {
        guard.noteAnywhere(call.getMethod());
        return call.proceed();
    }
}
