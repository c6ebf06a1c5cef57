package uk.commonthread.kit.event;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/**
 * One replica's relay as a process of its own, which a test can kill: the very classes that a service runs, without the
 * service around them. It leaves when its standard input ends, so that it never outlives the test.
 */
final class RelayProcess {
    private RelayProcess() {}

    private record Pace(Duration pollInterval, Duration retryDelay) implements RelayConfig {}

    /** @param arguments the database's address, Kafka's address, and the context of the events */
    public static void main(String[] arguments) throws SQLException, IOException {
        var producer = new EventProducer(new KafkaClients(Map.of("bootstrap.servers", arguments[1])), arguments[2]);
        var pace = new Pace(Duration.ofMillis(50), Duration.ofMillis(50));
        var relay = new OutboxRelay(database(arguments[0]), producer, pace);
        relay.start(new StartupEvent());
        System.in.transferTo(System.out);
    }

    private static AgroalDataSource database(String url) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(1)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("postgres"))
                                .credential(new SimplePassword("postgres")))));
    }
}
