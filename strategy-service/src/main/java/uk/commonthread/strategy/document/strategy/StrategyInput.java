package uk.commonthread.strategy.document.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.text.OneLine;

/**
 * A strategy as it shall be.
 *
 * @param partnershipIds those whose strategy it is together; the first leads, and stays the first
 */
record StrategyInput(
        @NotEmpty(message = "Choose the partnership whose strategy it is")
        @Size(max = 20, message = "Choose 20 partnerships or fewer")
        List<@NotNull UUID> partnershipIds,

        @NotBlank(message = "Enter the strategy's title") @Size(max = 200) @OneLine
        String title,

        @NotNull StrategyKind kind,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo) {

    UUID leading() {
        return partnershipIds.getFirst();
    }

    Outline outline() {
        return new Outline(title, kind, periodFrom, periodTo);
    }
}
