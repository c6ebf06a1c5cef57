package uk.commonthread.partners.governance.partnership;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

@ApplicationScoped
class PartnershipKindRepository implements PanacheRepositoryBase<PartnershipKind, PartnershipKind.Key> {

    List<PartnershipKind> knownOn(LocalDate day) {
        return list(
                "(validFrom is null or validFrom <= ?1) and (validTo is null or validTo >= ?1)"
                        + " order by key.kind, key.regime",
                day);
    }
}
