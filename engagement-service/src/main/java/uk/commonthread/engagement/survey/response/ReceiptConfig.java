package uk.commonthread.engagement.survey.response;

import io.smallrye.config.ConfigMapping;
import jakarta.validation.constraints.Size;

/** What receipt codes are made from. */
@ConfigMapping(prefix = "common-thread.receipt")
interface ReceiptConfig {

    /** Known to this service alone, and kept as long as its database. */
    @Size(min = 32, message = "CT_RECEIPT_SECRET must have 32 characters or more")
    String secret();
}
