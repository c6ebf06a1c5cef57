package uk.commonthread.kit.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DeclaredTest {

    @ParameterizedTest
    @CsvSource({
        "read,everyone",
        "answer,everyone",
        "receipt,anyone who has the code",
        "mine,everyone who is signed in",
        "job,whose it is",
        "appointment,whose it is",
        "set,administrators",
        "change,LEAD or MAKER where id is",
        "make,MAKER where bodyId is",
        "search,MAKER where bodyId is; or anywhere",
        "register,MAKER or widgets.write anywhere"
    })
    void whatAResourceDeclaresIsReadInOneWay(String operation, String who) {
        assertThat(Declared.of(named(Good.class, operation)).inWords()).isEqualTo(who.replace(";", ","));
    }

    static List<Method> whatSaysNothingOrContradictsItself() {
        return Arrays.stream(Bad.class.getDeclaredMethods())
                .filter(Declared::isOperation)
                .toList();
    }

    @ParameterizedTest
    @MethodSource
    void whatSaysNothingOrContradictsItself(Method operation) {
        assertThatThrownBy(() -> Declared.of(operation)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aServiceIsToldEachOperationForWhichItDoesNotStart() {
        assertThat(Declarations.faults(List.of(Good.class))).isEmpty();
        assertThat(Declarations.faults(List.of(Bad.class)))
                .hasSize(9)
                .anySatisfy(fault -> assertThat(fault).contains("Bad.nothing"));
    }

    private static Method named(Class<?> type, String name) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static class Somewhere implements Places {
        @Override
        public Optional<Place> find(UUID id) {
            return Optional.empty();
        }

        @Override
        public String noun() {
            return "thing";
        }
    }

    record Body(UUID bodyId) {}

    static class Good {
        @GET
        @PermitAll
        public void read() {}

        @POST
        @PermitAll
        @OpenToAll("The public answers")
        public void answer() {}

        @GET
        @PermitAll
        @BySecret("code")
        public void receipt(String code) {}

        @GET
        @RolesAllowed("**")
        public void mine() {}

        @GET
        @RolesAllowed("**")
        @Own
        public void job(UUID id) {}

        @GET
        @RolesAllowed("**")
        @HeldAt(value = "id", of = Somewhere.class)
        public void appointment(UUID id) {}

        @PUT
        @RolesAllowed("platform-admin")
        public void set() {}

        @PUT
        @RolesAllowed({"MAKER", "LEAD", "platform-admin"})
        @HeldAt(value = "id", of = Somewhere.class)
        public void change(UUID id) {}

        @POST
        @RolesAllowed({"MAKER", "platform-admin"})
        @HeldAt("bodyId")
        public void make(Body body) {}

        @GET
        @RolesAllowed({"MAKER", "platform-admin"})
        @HeldAt(value = "bodyId", orAnywhere = true)
        public void search(UUID bodyId) {}

        @POST
        @RolesAllowed({"MAKER", "platform-admin", "widgets.write"})
        @HeldAnywhere
        public void register() {}
    }

    static class Bad {
        @GET
        public void nothing() {}

        @POST
        @PermitAll
        public void publicWriteWithoutReason() {}

        @GET
        @PermitAll
        @HeldAt("id")
        public void publicAtAPlace(UUID id) {}

        @PUT
        @RolesAllowed({"MAKER", "platform-admin"})
        public void functionNowhere(UUID id) {}

        @PUT
        @RolesAllowed({"MAKER", "platform-admin"})
        @HeldAnywhere
        @HeldAt("id")
        public void hereAndAnywhere(UUID id) {}

        @PUT
        @RolesAllowed({"MAKER", "platform-admin"})
        @HeldAt("partnershipId")
        public void placeThatIsNotSent(UUID id) {}

        @PUT
        @RolesAllowed("MAKER")
        @HeldAt("id")
        public void withoutAdministrators(UUID id) {}

        @PUT
        @RolesAllowed("platform-admin")
        @HeldAt("id")
        public void administratorsAtAPlace(UUID id) {}

        @PUT
        @RolesAllowed({"**", "MAKER"})
        public void signedInOrMaker(UUID id) {}
    }
}
