package uk.commonthread.strategy.priority;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.text.OneLine;
import uk.commonthread.strategy.need.NeedCause;
import uk.commonthread.strategy.replica.theme.ThemeCause;

/**
 * A priority as it shall be.
 *
 * @param partnershipId whose it is, which stays
 */
record PriorityInput(
        @NotNull UUID partnershipId,

        @NotBlank(message = "Say what you set out to do") @Size(max = 500) @OneLine
        String statement,

        @NotBlank(message = "Say why no single organisation can solve it") @Size(max = 5000)
        String whyTogether,

        @NotEmpty(message = "Link at least one need: a priority without one has nothing to meet")
        @Size(max = 50, message = "Choose {max} needs at most")
        List<@Valid @NotNull NeedCause> needs,

        @NotNull @Size(max = 100, message = "Choose {max} themes at most")
        List<@Valid @NotNull ThemeCause> themes) {}
