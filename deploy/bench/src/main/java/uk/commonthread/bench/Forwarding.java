package uk.commonthread.bench;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What the one public door costs: a survey read through the gateway over TLS against the service called directly, and
 * against nginx before the same service with the same certificate, where nginx is installed.
 */
final class Forwarding {
    private static final int CLIENTS = 16;
    private static final int ROUNDS = 3;
    private static final int WARM_UP_SECONDS = 10;
    private static final int SECONDS = 10;

    private Forwarding() {}

    private record Run(double perSecond, double cpuMicrosPerRequest) {}

    static List<Row> measure(Settings settings, Load load, Scene scene, Pace pace) throws Exception {
        var time = pace.seconds(SECONDS);
        var nginx = Nginx.installed() ? Nginx.before(settings) : null;
        try {
            Load.Step read = client -> client.get(scene.surveyPath());
            load.run(settings.publicUrl(), CLIENTS, pace.seconds(WARM_UP_SECONDS), read);
            load.run(settings.engagementUrl(), CLIENTS, pace.seconds(WARM_UP_SECONDS), read);
            var gateway = new ArrayList<Run>();
            var direct = new ArrayList<Run>();
            var beside = new ArrayList<Run>();
            for (int round = 0; round < pace.rounds(ROUNDS); round++) {
                direct.add(run(load, settings.engagementUrl(), read, List.of(), time));
                gateway.add(run(load, settings.publicUrl(), read, List.of(settings.gatewayPid()), time));
                if (nginx != null) {
                    beside.add(run(load, nginx.url(), read, nginx.pids(), time));
                }
            }
            return rows(gateway, direct, beside);
        } finally {
            if (nginx != null) {
                nginx.close();
            }
        }
    }

    private static List<Row> rows(List<Run> gateway, List<Run> direct, List<Run> nginx) {
        var ours = perSecond(gateway);
        var bare = perSecond(direct);
        var cpu = cpu(gateway);
        var rows = new ArrayList<Row>();
        rows.add(new Row(
                "(b) Gateway over TLS, %d clients".formatted(CLIENTS),
                "%,.0f/s, %.0f µs CPU a request".formatted(ours, cpu),
                "%,.0f/s the service called directly".formatted(bare),
                Figures.ratio(ours, bare)));
        if (nginx.isEmpty()) {
            rows.add(new Row("(b) Gateway against nginx", "", "nginx is not installed here", "not measured"));
        } else {
            rows.add(new Row(
                    "(b) Gateway against nginx with the same certificate",
                    "%,.0f/s, %.0f µs CPU a request".formatted(ours, cpu),
                    "%,.0f/s, %.0f µs CPU a request".formatted(perSecond(nginx), cpu(nginx)),
                    "%s (nginx: %s of direct)"
                            .formatted(Figures.ratio(ours, perSecond(nginx)), Figures.ratio(perSecond(nginx), bare))));
        }
        return rows;
    }

    private static Run run(Load load, URI origin, Load.Step read, List<Long> pids, Duration time) throws Exception {
        var before = cpuNanos(pids);
        var result = load.run(origin, CLIENTS, time, read);
        if (result.refused() > 0) {
            throw new IllegalStateException(result.refused() + " requests to " + origin + " were refused");
        }
        return new Run(result.perSecond(), (cpuNanos(pids) - before) / 1000.0 / result.done());
    }

    private static long cpuNanos(List<Long> pids) {
        return pids.stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
    }

    private static double perSecond(List<Run> runs) {
        return Figures.median(runs.stream().map(Run::perSecond).toList());
    }

    private static double cpu(List<Run> runs) {
        return Figures.median(runs.stream().map(Run::cpuMicrosPerRequest).toList());
    }
}
