package uk.commonthread.kit.job;

import com.arjuna.ats.internal.jta.transaction.arjunacore.TransactionSynchronizationRegistryImple;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.agroal.narayana.NarayanaTransactionIntegration;
import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * One replica's jobs as a process of its own, which a test can kill: the very classes that a service runs, without the
 * service around them. It leaves when its standard input ends, so that it never outlives the test.
 */
final class JobProcess {
    static final Pace PACE = new Pace(
            1,
            Duration.ofMillis(100),
            Duration.ofMillis(500),
            Duration.ofMillis(100),
            Duration.ofMinutes(1),
            Duration.ofDays(7));

    private JobProcess() {}

    record Pace(int threads, Duration poll, Duration heartbeat, Duration retry, Duration longestStep, Duration kept)
            implements JobConfig {}

    /** @param arguments the database's address */
    public static void main(String[] arguments) throws SQLException, IOException {
        var database = database(arguments[0]);
        var transactions = com.arjuna.ats.jta.TransactionManager.transactionManager();
        var store = new JobStore(database, new ObjectMapper());
        var runner = new JobRunner(List.of(new Counting(database)), store, transactions, PACE, Clock.systemUTC());
        new JobScheduler(database, runner, List.of(), PACE).start(new StartupEvent());
        System.in.transferTo(System.out);
        System.exit(0);
    }

    private static AgroalDataSource database(String url) throws SQLException {
        var integration = new NarayanaTransactionIntegration(
                com.arjuna.ats.jta.TransactionManager.transactionManager(),
                new TransactionSynchronizationRegistryImple());
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(5)
                        .transactionIntegration(integration)
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url)
                                .principal(new NamePrincipal("postgres"))
                                .credential(new SimplePassword("postgres")))));
    }
}
