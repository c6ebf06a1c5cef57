package uk.commonthread.kit.openapi;

import java.util.Locale;
import org.eclipse.microprofile.config.ConfigProvider;

/** What an operation is called in a contract. One of the kit's that each service has as its own says {@code {Context}}. */
public final class OperationId {
    private static final String CONTEXT = "{Context}";

    private OperationId() {}

    /** Of {@code list{Context}Changes}, in partners-service, {@code listPartnersChanges}. */
    public static String of(String declared) {
        if (!declared.contains(CONTEXT)) {
            return declared;
        }
        var context = ConfigProvider.getConfig().getValue("common-thread.context", String.class);
        return declared.replace(CONTEXT, context.substring(0, 1).toUpperCase(Locale.ROOT) + context.substring(1));
    }
}
