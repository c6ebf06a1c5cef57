package uk.commonthread.strategy.document.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.commonthread.kit.text.OneLine;

record StrategyChange(
        @NotBlank(message = "Enter the strategy's title") @Size(max = 200) @OneLine
        String title,

        @NotNull StrategyKind kind,
        @NotNull LocalDate periodFrom,
        @NotNull LocalDate periodTo) {

    Outline outline() {
        return new Outline(title, kind, periodFrom, periodTo);
    }
}
