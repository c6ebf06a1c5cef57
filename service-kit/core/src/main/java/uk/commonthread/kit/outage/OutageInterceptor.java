package uk.commonthread.kit.outage;

import io.quarkus.logging.Log;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Outside the retries (their priority is 100): those are for what fails for a reason of its own. */
@OutlastsOutages
@Interceptor
@Priority(50)
class OutageInterceptor {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    @AroundInvoke
    Object outlast(InvocationContext call) throws Exception {
        return outlast(call.getMethod().getDeclaringClass().getSimpleName(), FIRST_PAUSE, call::proceed);
    }

    static <T> T outlast(String consumer, Duration firstPause, Callable<T> call) throws Exception {
        var pause = firstPause;
        while (true) {
            try {
                return call.call();
            } catch (Exception e) {
                if (!Outage.isBehind(e)) {
                    throw e;
                }
                Log.warnf("The database is away; %s waits for it", consumer);
                Thread.sleep(pause);
                var next = pause.multipliedBy(2);
                pause = next.compareTo(LONGEST_PAUSE) < 0 ? next : LONGEST_PAUSE;
            }
        }
    }
}
