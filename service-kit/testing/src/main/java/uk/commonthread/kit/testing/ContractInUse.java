package uk.commonthread.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.inject.spi.CDI;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Uses a service as its committed contract says that it can be used: first the examples, one after the other, then each
 * of them again and again with one thing wrong, of the kinds that go wrong in the world. Every answer must be one that the
 * contract documents, whatever was sent.
 */
final class ContractInUse {
    private static final long SEED = Long.parseLong(System.getenv().getOrDefault("CT_FUZZ_SEED", "20261127"));
    private static final int CASES = Integer.parseInt(System.getenv().getOrDefault("CT_FUZZ_CASES", "2500"));
    private static final boolean UPDATE = Boolean.parseBoolean(System.getenv("CT_UPDATE_CONTRACT"));
    private static final int MOST_FAULTS = 40;
    private static final Pattern WHAT_DIFFERS = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|/[0-9]+");
    private static final List<String> METHODS = List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "PROPFIND");

    private static @Nullable ContractInUse inUse;

    private final Api api = Api.in(UPDATE ? Contract.GENERATED : Contract.COMMITTED);
    private final Examples examples = Examples.committed();
    private final Client client = new Client(api);
    private final List<String> faults = new ArrayList<>();
    private final List<Examples.Step> answered = new ArrayList<>();
    private final Set<String> readTwice = new HashSet<>();
    private final List<String> sentAgain = new ArrayList<>();
    private final Map<String, Set<String>> audited = new LinkedHashMap<>();

    private ContractInUse() {}

    /** The examples are what the service takes and answers. */
    static void examplesAreReal() {
        assertThat(walked().faults).isEmpty();
    }

    /** Every operation has an example, and so has every member of every body. */
    static void everythingHasAnExample() {
        var walked = walked();
        var operations = walked.api.operations().values();
        assertThat(operations).isNotEmpty();
        var missing = new ArrayList<String>();
        for (var operation : operations) {
            var steps = walked.examples.of(operation.id());
            if (steps.isEmpty()) {
                missing.add(operation.id());
            }
            var members = walked.api.members(operation);
            steps.stream()
                    .map(Examples.Step::request)
                    .filter(Objects::nonNull)
                    .forEach(body -> members.removeAll(Api.members(body)));
            members.forEach(member -> missing.add(operation.id() + " " + member));
        }
        assertThat(missing)
                .as("operations, and members of their bodies, without an example in contract/examples.yaml")
                .isEmpty();
    }

    /** Whoever changes something is told of in the audit by the operation's word, but for those operations. */
    static void changesAreAudited(Set<String> unaudited) {
        var silent = walked().audited.entrySet().stream()
                .filter(operation -> !operation.getValue().contains(Verbs.done(Verbs.of(operation.getKey()))))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(walked().audited).isNotEmpty();
        assertThat(silent)
                .as(
                        "operations that change something and make no entry in the audit by their word, of %s",
                        walked().audited)
                .containsExactlyInAnyOrderElementsOf(unaudited);
    }

    /** How many entries there are of each verb. */
    private static Map<String, Long> auditEntries() {
        var entries = new LinkedHashMap<String, Long>();
        try (var connection = CDI.current().select(AgroalDataSource.class).get().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select verb, count(*) from audit_entry group by verb")) {
            while (row.next()) {
                entries.put(row.getString(1), row.getLong(2));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Who sends the ETag of what they read is told that they hold it, and gets nothing more. */
    static void whatIsHeldIsNotSentAgain() {
        var walked = walked();
        assertThat(walked.readTwice).isNotEmpty();
        assertThat(walked.sentAgain).isEmpty();
    }

    /** At every address, a method that the contract does not have is refused with those that it has. */
    static void otherMethodsAreToldWhichThereAre() {
        var walked = walked();
        var wrong = new ArrayList<String>();
        var seen = new HashSet<String>();
        for (var step : walked.answered) {
            var request = walked.client.request(step).bare().by("admin");
            var path = request.operation().path();
            if (!seen.add(path)) {
                continue;
            }
            var there = walked.api.methods(request.address());
            for (var method : METHODS) {
                if (!there.contains(method)) {
                    var answer = walked.client.send(request, method);
                    var allow = answer.headers().firstValue("Allow").orElse("none");
                    if (answer.statusCode() != 405 || !Set.of(allow.split(", ")).equals(there)) {
                        wrong.add(method + " " + path + " answers " + answer.statusCode() + ", Allow: " + allow);
                    }
                }
            }
        }
        assertThat(seen).isNotEmpty();
        assertThat(wrong).isEmpty();
    }

    /** Whatever is sent, the answer is one that the contract documents, and what the contract refuses is not taken. */
    static void everyAnswerIsDocumented() {
        assertThat(walked().wrongAnswers())
                .as("answers that the contract does not document, with CT_FUZZ_SEED=%d CT_FUZZ_CASES=%d", SEED, CASES)
                .isEmpty();
    }

    /** The examples are asked once in a run, since what they make stays. */
    private static synchronized ContractInUse walked() {
        if (inUse == null) {
            inUse = new ContractInUse();
            inUse.walk();
        }
        return inUse;
    }

    private void walk() {
        for (var step : examples.steps()) {
            var sent = client.request(step);
            var entries = auditEntries();
            var answer = client.sendUntil(step, sent);
            if (!sent.operation().method().equals("GET")) {
                var verbs = audited.computeIfAbsent(step.operation(), _ -> new HashSet<>());
                auditEntries().forEach((verb, count) -> {
                    if (count > entries.getOrDefault(verb, 0L)) {
                        verbs.add(verb);
                    }
                });
            }
            api.faults(sent, answer).forEach(fault -> faults.add(step + " " + fault));
            if (answer.statusCode() / 100 != 2) {
                faults.add(step + " answers " + answer.statusCode() + " " + answer.body());
                continue;
            }
            answered.add(step);
            client.learn(step, answer);
            readAgain(sent, answer);
            if (!Client.isJson(answer)) {
                continue;
            }
            var now = client.asExample(step, answer);
            if (UPDATE) {
                step.answers(now);
            } else if (!now.equals(step.answer())) {
                faults.add(step + " answers " + now + "; to accept it, run ./dev contract");
            }
        }
        if (UPDATE) {
            examples.write();
        }
    }

    private void readAgain(Request read, HttpResponse<String> answer) {
        var etag = answer.headers().firstValue("ETag").orElse(null);
        if (etag == null || !read.operation().method().equals("GET")) {
            return;
        }
        readTwice.add(read.operation().id());
        var again = read.withHeader("If-None-Match", etag);
        var notAgain = client.send(again);
        api.faults(again, notAgain).forEach(fault -> sentAgain.add(again + " " + fault));
        if (notAgain.statusCode() != 304
                || !notAgain.body().isEmpty()
                || !notAgain.headers().allValues("ETag").equals(List.of(etag))) {
            sentAgain.add(again + " answers " + notAgain.statusCode() + " " + notAgain.headers() + notAgain.body());
        }
    }

    private List<String> wrongAnswers() {
        var random = new Random(SEED);
        var wrongs = wrongs(random);
        var found = new ArrayList<String>();
        var kinds = new HashSet<String>();
        for (var i = 0; i < CASES && found.size() < MOST_FAULTS; i++) {
            var wrong = wrongs.get(i % wrongs.size());
            var world = client.inAWorldFor(wrong.step, answered, random);
            var sent = wrong.how.in(world.freshRequest(wrong.step, random), random);
            if (random.nextInt(4) == 0) {
                sent = sent.by(random.nextBoolean() ? "nobody" : "stranger");
            }
            var answer = world.send(sent);
            for (var fault : faults(sent, answer)) {
                // One of a kind, so that many of the one do not hide another.
                if (!kinds.add(sent.operation() + WHAT_DIFFERS.matcher(fault).replaceAll(""))) {
                    continue;
                }
                found.add("case " + i + ", " + sent + "\n    " + fault);
            }
        }
        return found;
    }

    private List<String> faults(Request sent, HttpResponse<String> answer) {
        var found = new ArrayList<>(api.faults(sent, answer));
        if (answer.statusCode() / 100 == 2) {
            api.misfits(sent)
                    .forEach(misfit ->
                            found.add(answer.statusCode() + " though the request is not as documented: " + misfit));
        }
        return found;
    }

    private record WrongStep(Examples.Step step, Hostile.Wrong how) {}

    private List<WrongStep> wrongs(Random random) {
        var wrongs = new ArrayList<WrongStep>();
        for (var step : answered) {
            Hostile.allIn(api.operation(step.operation()), step.request())
                    .forEach(how -> wrongs.add(new WrongStep(step, how)));
        }
        Collections.shuffle(wrongs, random);
        return wrongs;
    }
}
