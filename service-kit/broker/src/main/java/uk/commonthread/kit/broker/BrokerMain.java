package uk.commonthread.kit.broker;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import kafka.Kafka;
import kafka.tools.StorageTool;

/** The child JVM: formats the storage where that is needed, runs Kafka, and leaves when its parent does. */
final class BrokerMain {
    private BrokerMain() {}

    public static void main(String[] args) {
        var properties = args[0];
        leaveWithParent();
        var formatted = StorageTool.execute(
                List.of(
                                "format",
                                "--ignore-formatted",
                                "--standalone",
                                "-t",
                                "ctTestClusterAAAAAAAAAA",
                                "-c",
                                properties)
                        .toArray(String[]::new),
                System.out);
        if (formatted != 0) {
            System.exit(formatted);
        }
        Kafka.main(new String[] {properties});
    }

    /** Standard input ends when the parent is gone, even by SIGKILL. */
    private static void leaveWithParent() {
        Thread.ofPlatform().daemon().name("parent-watch").start(() -> {
            try {
                System.in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException _) {
                // The same as the end.
            }
            Runtime.getRuntime().halt(0);
        });
    }
}
