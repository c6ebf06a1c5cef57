package uk.commonthread.gateway.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The merged contract, as people read it: services, their operations, and the forms that go in and out. */
record ReadingPage(List<Service> services, List<Form> forms) {

    record Service(String name, String id, List<Operation> operations) {}

    /**
     * @param sent an example of a body, as JSON
     * @param answered an example of the answer
     */
    record Operation(
            String id,
            String method,
            String path,
            @Nullable String summary,
            @Nullable String description,
            List<Field> parameters,
            @Nullable Type body,
            List<Answer> answers,
            @Nullable String sent,
            @Nullable String answered) {}

    /** @param problems the slugs of those that are answered with this status */
    record Answer(
            String status, String description, @Nullable Type type, List<String> headers, List<String> problems) {}

    /** A form of the contract: the fields of an object, or the words that an enumeration allows. */
    record Form(String name, @Nullable String description, List<Field> fields, List<String> words) {}

    record Field(
            String name,
            String place,
            Type type,
            boolean required,
            @Nullable String description) {}

    /** @param form the form that the type leads to; null for a plain one such as a date */
    record Type(String text, @Nullable String form) {}

    static ReadingPage of(JsonNode contract) {
        return new ContractReader(contract).read();
    }
}
