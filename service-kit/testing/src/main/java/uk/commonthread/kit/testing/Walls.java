package uk.commonthread.kit.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.DynamicTest;
import uk.commonthread.kit.audit.Audited;
import uk.commonthread.kit.audit.AuditedPart;
import uk.commonthread.kit.audit.Unaudited;
import uk.commonthread.kit.authority.Declared;
import uk.commonthread.kit.event.StateConsumer;
import uk.commonthread.kit.outage.OutlastsOutages;

/**
 * The walls that every service keeps. A service's test returns {@code Walls.of("uk.commonthread.partners").tests()} from
 * a {@code @TestFactory}. That features reach each other through public types only, the compiler sees to; the walls make
 * sure that what must not be public isn't.
 */
public final class Walls {
    private final String service;
    private final JavaClasses classes;

    private Walls(String service) {
        this.service = service;
        this.classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(service);
    }

    public static Walls of(String servicePackage) {
        return new Walls(servicePackage);
    }

    /** One test for each wall. */
    public Stream<DynamicTest> tests() {
        return rules().entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)));
    }

    Map<String, ArchRule> rules() {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put(
                "every endpoint says who may call it",
                methods().that().areMetaAnnotatedWith(HttpMethod.class).should(declareWhoMayCallThem()));
        rules.put(
                "entities stay in their feature",
                classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate());
        rules.put(
                "entities say whether they are audited",
                classes()
                        .that()
                        .areAnnotatedWith(Entity.class)
                        .should()
                        .beAnnotatedWith(Audited.class)
                        .orShould()
                        .beAnnotatedWith(AuditedPart.class)
                        .orShould()
                        .beAnnotatedWith(Unaudited.class));
        rules.put(
                "entities are changed one by one, where the audit hears of it",
                noClasses().should(changeManyAtOnce()));
        rules.put(
                "resources and repositories stay in their feature",
                noClasses()
                        .that()
                        .haveSimpleNameEndingWith("Resource")
                        .or()
                        .haveSimpleNameEndingWith("Repository")
                        .should()
                        .bePublic());
        rules.put(
                "only resources know HTTP",
                noClasses()
                        .that()
                        .haveSimpleNameNotEndingWith("Resource")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.ws.rs..", "org.jboss.resteasy.."));
        rules.put(
                "resources leave transactions to services",
                noClasses().that().haveSimpleNameEndingWith("Resource").should().beAnnotatedWith(Transactional.class));
        rules.put(
                "methods of resources leave transactions to services",
                noMethods()
                        .that()
                        .areDeclaredInClassesThat()
                        .haveSimpleNameEndingWith("Resource")
                        .should()
                        .beAnnotatedWith(Transactional.class));
        rules.put(
                "a write has one word, in the contract, the resource and the service",
                methods()
                        .that()
                        .areMetaAnnotatedWith(HttpMethod.class)
                        .and()
                        .areNotAnnotatedWith(GET.class)
                        .should(haveOneWord()));
        rules.put(
                "consumers wait for a database that is away",
                methods()
                        .that()
                        .areAnnotatedWith(Incoming.class)
                        .should()
                        .beAnnotatedWith(OutlastsOutages.class)
                        .orShould()
                        .beDeclaredInClassesThat(assignableTo(StateConsumer.class)));
        rules.put(
                "time comes from the clock",
                noClasses()
                        .should()
                        .callMethod(System.class, "currentTimeMillis")
                        .orShould()
                        .callMethod(Instant.class, "now")
                        .orShould()
                        .callMethod(LocalDate.class, "now")
                        .orShould()
                        .callMethod(LocalDateTime.class, "now")
                        .orShould()
                        .callMethod(OffsetDateTime.class, "now")
                        .orShould()
                        .callMethod(ZonedDateTime.class, "now"));
        rules.put(
                "a service knows no other service",
                noClasses()
                        .should()
                        .dependOnClassesThat(resideInAPackage("uk.commonthread..")
                                .and(not(resideInAPackage(service + ".."))
                                        .and(not(resideInAPackage("uk.commonthread.kit.."))))));
        rules.put(
                "features build on one another in one direction",
                slices().matching(service + ".(**)").should().beFreeOfCycles());
        rules.put(
                "groups of features build on one another in one direction",
                slices().matching(service + ".(*)..").should().beFreeOfCycles());
        rules.put(
                "a limit of a list is said in words of its own",
                fields().that().haveRawType(assignableTo(Collection.class)).should(sayTheirLimitThemselves()));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
        return rules;
    }

    private ArchCondition<JavaMethod> haveOneWord() {
        return new ArchCondition<>("be called by the verb of their operation, and so be what they call of a service") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var id = method.tryGetAnnotationOfType(Operation.class)
                        .map(Operation::operationId)
                        .orElse("");
                var verbs = new TreeSet<>(List.of(Verbs.of(id), Verbs.of(method.getName())));
                if (Set.of("create", "update").contains(Verbs.of(id))) {
                    verbs.add(saidFirst(method));
                }
                var called = method.getMethodCallsFromSelf().stream()
                        .map(call -> call.getTarget())
                        .filter(target -> target.getOwner().getPackageName().startsWith(service)
                                && target.getOwner().getSimpleName().endsWith("Service"))
                        .map(target -> Verbs.of(target.getName()))
                        .collect(Collectors.toSet());
                if (!called.contains(Verbs.of(id))) {
                    verbs.addAll(called);
                }
                if (verbs.size() > 1) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has the verbs " + verbs));
                }
            }
        };
    }

    /** The verb that the contract's summary of an operation begins with. */
    private static String saidFirst(JavaMethod operation) {
        return Verbs.of(operation.getAnnotationOfType(Operation.class).summary().toLowerCase(Locale.ROOT));
    }

    private static ArchCondition<JavaClass> changeManyAtOnce() {
        return new ArchCondition<>("change or delete entities by a query") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var call : type.getMethodCallsFromSelf()) {
                    var name = call.getTarget().getName();
                    var byQuery = name.equals("createMutationQuery")
                            || name.equals("deleteAll")
                            || (Set.of("update", "delete").contains(name)
                                    && !call.getTarget().getRawParameterTypes().isEmpty()
                                    && call.getTarget()
                                            .getRawParameterTypes()
                                            .getFirst()
                                            .isEquivalentTo(String.class)
                                    && call.getTargetOwner().isAssignableTo(PanacheRepositoryBase.class));
                    if (byQuery) {
                        events.add(SimpleConditionEvent.satisfied(call, call.getDescription()));
                    }
                }
            }
        };
    }

    private static ArchCondition<JavaMethod> declareWhoMayCallThem() {
        return new ArchCondition<>("declare who may call them") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                try {
                    Declared.of(method.reflect());
                } catch (IllegalStateException e) {
                    events.add(SimpleConditionEvent.violated(method, e.getMessage()));
                }
            }
        };
    }

    /** The words that are there for all limits count characters. */
    private static ArchCondition<JavaField> sayTheirLimitThemselves() {
        return new ArchCondition<>("say their limit themselves") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                var isLeft = field.tryGetAnnotationOfType(Size.class)
                        .filter(size -> size.message().startsWith("{"))
                        .isPresent();
                if (isLeft) {
                    events.add(SimpleConditionEvent.violated(field, field.getFullName() + " leaves it to the default"));
                }
            }
        };
    }
}
