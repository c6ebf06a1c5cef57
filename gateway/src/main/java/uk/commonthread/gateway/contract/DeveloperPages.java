package uk.commonthread.gateway.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.runtime.Startup;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import uk.commonthread.gateway.problem.GatewayProblem;
import uk.commonthread.gateway.problem.Problems;
import uk.commonthread.gateway.spa.Asset;
import uk.commonthread.gateway.spa.Assets;

/**
 * What developers read: {@code /openapi}, {@code /asyncapi}, {@code /developers} and a page per kind of problem. All of it is made once, at
 * the start, from the contracts that were built in, so that it does not depend on which service is up.
 */
@Startup
@Singleton
public final class DeveloperPages {
    private static final Logger LOG = Logger.getLogger(DeveloperPages.class);
    private static final Pattern SCHEMA = Pattern.compile("events/\\S+\\.schema\\.json");
    private static final List<String> SERVICES = List.of("partners", "engagement", "strategy");

    private final Map<String, Asset> pages = new HashMap<>();

    DeveloperPages() {
        var contract = MergedContract.of(contracts());
        pages.put("/openapi", json(contract));
        pages.put("/openapi.json", json(contract));
        SERVICES.forEach(this::addEvents);
        pages.put("/developers", html(Pages.contract(ReadingPage.of(contract), SERVICES)));
        pages.put("/developers/style.css", Asset.of("text/css;charset=UTF-8", resource("developers/style.css")));
        var problems = KnownProblem.all();
        pages.put("/problems", html(Pages.problems(problems)));
        problems.forEach(problem -> pages.put("/problems/" + problem.slug(), html(Pages.problem(problem))));
    }

    public static boolean owns(String path) {
        return path.startsWith("/openapi")
                || path.startsWith("/asyncapi")
                || path.startsWith("/developers")
                || path.startsWith("/problems");
    }

    public void handle(RoutingContext context) {
        var method = context.request().method();
        if (!HttpMethod.GET.equals(method) && !HttpMethod.HEAD.equals(method)) {
            Problems.sendNotAllowed(context, "GET, HEAD", "This page can be read and nothing else");
            return;
        }
        var path = context.request().path();
        var page = pages.get(path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
        if (page == null) {
            Problems.send(context, GatewayProblem.NOT_FOUND, "There is no such page; start at /developers");
        } else {
            Assets.send(context, page);
        }
    }

    /** One document per service, as it was committed, with the schemas beside it that it refers to. */
    private void addEvents(String service) {
        var folder = "/asyncapi/" + service + "/";
        var document = resource("contracts/" + service + "/asyncapi.yaml");
        pages.put(folder + "asyncapi.yaml", Asset.of("application/yaml", document));
        SCHEMA.matcher(new String(document, UTF_8))
                .results()
                .map(MatchResult::group)
                .forEach(schema -> pages.put(
                        folder + schema,
                        Asset.of("application/schema+json", resource("contracts/" + service + "/" + schema))));
    }

    static Map<String, ObjectNode> contracts() {
        var contracts = new LinkedHashMap<String, ObjectNode>();
        var yaml = new YAMLMapper();
        for (var service : SERVICES) {
            var name = "contracts/" + service + "/openapi.yaml";
            try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
                if (in == null) {
                    LOG.warnf("The %s service's contract was not built in; /openapi goes without it", service);
                } else {
                    var contract = (ObjectNode) yaml.readTree(in);
                    ContractExamples.addTo(
                            contract, yaml.readTree(resource("contracts/" + service + "/examples.yaml")));
                    contracts.put(service, contract);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Could not read " + name, e);
            }
        }
        return contracts;
    }

    private static Asset json(ObjectNode contract) {
        try {
            return Asset.of("application/json", new ObjectMapper().writeValueAsBytes(contract));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("What was read can be written", e);
        }
    }

    private static Asset html(TemplateInstance page) {
        return Asset.of("text/html;charset=UTF-8", page.render().getBytes(UTF_8));
    }

    private static byte[] resource(String name) {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Could not read " + name, e);
        }
    }

    @CheckedTemplate(basePath = "developers")
    static final class Pages {
        private Pages() {}

        static native TemplateInstance contract(ReadingPage page, List<String> services);

        static native TemplateInstance problems(List<KnownProblem> problems);

        static native TemplateInstance problem(KnownProblem problem);
    }
}
