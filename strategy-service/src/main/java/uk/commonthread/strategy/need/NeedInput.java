package uk.commonthread.strategy.need;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.text.OneLine;
import uk.commonthread.strategy.replica.theme.ThemeCause;

/**
 * A need as it shall be.
 *
 * @param partnershipId whose it is, which stays
 */
record NeedInput(
        @NotNull UUID partnershipId,

        @NotBlank(message = "Say what people need") @Size(max = 500) @OneLine
        String statement,

        @NotBlank(message = "Say what shows this need") @Size(max = 5000)
        String evidence,

        @NotBlank(message = "Name where the evidence comes from") @Size(max = 500) @OneLine
        String source,

        @NotNull @Size(max = 100, message = "Choose {max} themes at most")
        List<@Valid @NotNull ThemeCause> themes) {}
