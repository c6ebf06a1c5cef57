package uk.commonthread.kit.authority;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Behind what judges the request (its priority is 4800): a faulty body is refused before anything is read. */
@HeldAt("")
@Interceptor
@Priority(HeldAtInterceptor.BEHIND_VALIDATION)
class HeldAtInterceptor {
    static final int BEHIND_VALIDATION = 4900;

    private final Guard guard;

    HeldAtInterceptor(Guard guard) {
        this.guard = guard;
    }

    @AroundInvoke
    Object ask(InvocationContext call) throws Exception {
        return guard.askThere(call.getMethod(), call.getParameters(), call::proceed);
    }
}
