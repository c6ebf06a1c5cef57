package uk.commonthread.local.part;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import uk.commonthread.local.setting.Port;

/** One process of the stack: what it needs, how it is made ready, started and asked whether it is well. */
public interface Part {

    String name();

    /** Ports it takes; the first is the one that people are told. */
    Set<Port> ports();

    /** Parts that must be ready before this one is prepared. */
    default Set<String> needs() {
        return Set.of();
    }

    /** Whatever has to be there before it can run; says what it is doing when that takes long. */
    default void prepare(Consumer<String> saying) throws IOException, InterruptedException {}

    Launch launch() throws IOException;

    /** Asked several times a second until it says yes. */
    boolean ready();

    /** Once ready and before others that need it go on. */
    default void onReady() throws IOException, InterruptedException {}

    /** When the whole stack is ready: what would have been in the way before. */
    default void onStackReady(long pid) throws IOException, InterruptedException {}

    /** The signal that asks it to end in good order. */
    default String stopSignal() {
        return "TERM";
    }

    /** Long: a first start on a busy machine makes tables and records caches, and dying is noticed at once anyway. */
    default Duration patience() {
        return Duration.ofMinutes(5);
    }
}
