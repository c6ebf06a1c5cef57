package uk.commonthread.kit.outage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutageInterceptorTest {
    private static final Duration NO_TIME = Duration.ZERO;

    @Test
    void aCallIsRepeatedHoweverOftenTheDatabaseIsAway() throws Exception {
        var tries = new AtomicInteger();
        Callable<String> call = () -> {
            if (tries.incrementAndGet() < 50) {
                throw new IllegalStateException("no connection", new SQLException("gone", "08006"));
            }
            return "handled";
        };

        assertThat(OutageInterceptor.outlast("A consumer", NO_TIME, call)).isEqualTo("handled");
        assertThat(tries).hasValue(50);
    }

    @Test
    void whatFailsForAReasonOfItsOwnFailsAtOnce() {
        var tries = new AtomicInteger();

        assertThatThrownBy(() -> OutageInterceptor.outlast("A consumer", NO_TIME, () -> {
                    tries.incrementAndGet();
                    throw new IllegalStateException("There is no such gadget yet");
                }))
                .hasMessage("There is no such gadget yet");
        assertThat(tries).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08006", "08001", "25006", "28P01", "28000", "3D000", "40001", "40P01", "53300", "53100", "55000",
                "55P03", "57P01", "57P03", "58030"
            })
    void theDatabaseOrOthersInItAreBehindThese(String state) {
        assertThat(Outage.isBehind(new SQLException("?", state))).isTrue();
    }

    /** Among them a statement that ran for too long: the same again would run for as long. */
    @ParameterizedTest
    @ValueSource(strings = {"57014", "23505", "22021", "42P01", "22P05"})
    void theRequestIsBehindThese(String state) {
        assertThat(Outage.isBehind(new SQLException("?", state))).isFalse();
    }

    @Test
    void aConnectionThatWasNotToBeHadInTimeIsAnOutage() {
        assertThat(Outage.isBehind(new SQLException("Acquisition timeout while waiting for new connection")))
                .isTrue();
    }

    @Test
    void whatATransactionManagerSuppressedCountsToo() {
        var failure = new IllegalStateException("Could not commit");
        failure.addSuppressed(new SQLException("gone", "08006"));

        assertThat(List.of(failure)).allMatch(Outage::isBehind);
    }
}
