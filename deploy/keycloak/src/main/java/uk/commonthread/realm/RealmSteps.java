package uk.commonthread.realm;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Brings the realm up to date: makes it where there is none, applies the steps that it has not had, in their order, and then
 * what its surroundings say. How far it has come is written in the realm itself, when a step is through: one that failed
 * half-way is applied again, whole.
 */
public final class RealmSteps {
    /** The realm's attribute that says which step was the last. */
    public static final String APPLIED = "common-thread.step";

    private final AdminApi admin;
    private final RealmFolder folder;
    private final Map<String, String> environment;

    public RealmSteps(AdminApi admin, RealmFolder folder, Map<String, String> environment) {
        this.admin = admin;
        this.folder = folder;
        this.environment = Map.copyOf(environment);
    }

    /** The names of the steps that were applied now. */
    public List<String> apply(Consumer<String> saying) throws IOException, InterruptedException {
        var steps = folder.steps();
        if (admin.send("GET", AdminApi.REALM, MissingNode.getInstance()).status() == 404) {
            saying.accept("making the realm");
            admin.send("POST", AdminApi.REALMS, Placeholders.fill(folder.realm(), environment))
                    .orAlready(0);
        }
        var applied = applied();
        if (applied > steps.size()) {
            throw new RealmException("The realm has had step " + applied + ", and the newest here is " + steps.size()
                    + ": this is older");
        }
        var due = steps.subList(applied, steps.size());
        for (var step : due) {
            saying.accept("applying " + step.name() + " to its realm");
            if (folder.takes(step)) {
                carryOut(step.requests());
            }
            note(step.number());
        }
        carryOut(folder.settings());
        return due.stream().map(Step::name).toList();
    }

    private void carryOut(List<Request> requests) throws IOException, InterruptedException {
        for (var request : requests) {
            request.carryOut(admin, environment);
        }
    }

    private int applied() throws IOException, InterruptedException {
        return admin.get(AdminApi.REALM).path("attributes").path(APPLIED).asInt(0);
    }

    private void note(int number) throws IOException, InterruptedException {
        var attributes = JsonNodeFactory.instance.objectNode().put(APPLIED, String.valueOf(number));
        new Request("PATCH", "", JsonNodeFactory.instance.objectNode().set("attributes", attributes))
                .carryOut(admin, environment);
    }
}
