package uk.commonthread.kit.job;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** The kinds of jobs of the made-up service. */
@Singleton
class TestJobs {
    static final AtomicInteger TICKS = new AtomicInteger();

    @Produces
    @Singleton
    JobKind counting(AgroalDataSource database) {
        return new Counting(database);
    }

    @Produces
    @Singleton
    JobKind failing() {
        return new Failing();
    }

    @Produces
    @Singleton
    Timer ticking() {
        return new Timer("ticking", Duration.ofMillis(200), TICKS::incrementAndGet);
    }

    /** Fails as often as it was told to, after it has put something aside. */
    static final class Failing implements JobKind {
        static final AtomicInteger LEFT = new AtomicInteger();

        /** @param problem why it cannot be done at all; null where it only fails */
        record With(String problem) {}

        @Override
        public String name() {
            return "failing";
        }

        @Override
        public Step step(Work work) throws IOException {
            var problem = work.params().as(With.class).problem();
            if (problem != null) {
                throw new JobFailedException(problem);
            }
            work.keep(new byte[] {1});
            if (LEFT.getAndDecrement() > 0) {
                throw new IllegalStateException("As it was told");
            }
            try (var file = work.file("kept.bin", "application/octet-stream")) {
                work.eachKept(part -> file.write(part, 0, part.length));
            }
            return Step.last(1);
        }

        @Override
        public int tries() {
            return 3;
        }
    }
}
