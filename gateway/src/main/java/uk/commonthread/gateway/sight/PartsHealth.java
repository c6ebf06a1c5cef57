package uk.commonthread.gateway.sight;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.net.NetClient;
import io.vertx.core.net.NetClientOptions;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import uk.commonthread.gateway.proxy.Part;
import uk.commonthread.gateway.proxy.Parts;

/**
 * Tells which part of the house can be reached. The gateway itself stays ready: taking the one door out of service
 * because one room is closed would close all the others too.
 */
@Readiness
@Singleton
class PartsHealth implements AsyncHealthCheck {
    private final NetClient client;
    private final List<Part> parts;

    PartsHealth(Vertx vertx, Parts parts) {
        this.client = vertx.createNetClient(new NetClientOptions().setConnectTimeout(1_000));
        this.parts = parts.all();
    }

    @Override
    public Uni<HealthCheckResponse> call() {
        var probes = new ArrayList<Uni<Boolean>>();
        for (var part : parts) {
            probes.add(reach(part));
        }
        return Uni.join().all(probes).andFailFast().map(reached -> {
            var response = HealthCheckResponse.named("parts").up();
            for (var i = 0; i < parts.size(); i++) {
                response.withData(parts.get(i).name(), reached.get(i) ? "up" : "down");
            }
            return response.build();
        });
    }

    private Uni<Boolean> reach(Part part) {
        var connected =
                client.connect(part.address()).compose(socket -> socket.close().map(true));
        return Uni.createFrom()
                .completionStage(connected.toCompletionStage())
                .onFailure()
                .recoverWithItem(false);
    }
}
