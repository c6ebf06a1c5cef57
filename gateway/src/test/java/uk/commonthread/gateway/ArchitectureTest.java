package uk.commonthread.gateway;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "uk.commonthread.gateway", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Not even the kit: it brings a database, and the gateway has none. */
    @ArchTest
    static final ArchRule theGatewayNeedsNothingElseOfOurs = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "uk.commonthread.kit..",
                    "uk.commonthread.partners..",
                    "uk.commonthread.engagement..",
                    "uk.commonthread.strategy..",
                    "jakarta.persistence..");

    @ArchTest
    static final ArchRule kafkaCarriesEndedSessionsAndNothingElse = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("uk.commonthread.gateway.session.EndedSessionsTopic")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.kafka..");

    @ArchTest
    static final ArchRule onlyOneClassSpeaksToTheParts = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("uk.commonthread.gateway.proxy.UpstreamProxy")
            .and()
            .doNotHaveFullyQualifiedName("uk.commonthread.gateway.proxy.UpstreamProxy$Exchange")
            .and()
            .doNotHaveFullyQualifiedName("uk.commonthread.gateway.session.KeycloakLogout")
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.vertx.core.http.HttpClient");

    @ArchTest
    static final ArchRule onlyTheSessionKnowsRest = noClasses()
            .that()
            .resideOutsideOfPackage("uk.commonthread.gateway.session..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule problemsStandAlone = classes()
            .that()
            .resideInAPackage("uk.commonthread.gateway.problem..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "uk.commonthread.gateway.problem..", "java..", "io.vertx..", "org.jboss..", "org.jspecify..");

    @ArchTest
    static final ArchRule nothingBlocks = noClasses()
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.smallrye.common.annotation.Blocking")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("io.smallrye.mutiny.groups.UniAwait");
}
