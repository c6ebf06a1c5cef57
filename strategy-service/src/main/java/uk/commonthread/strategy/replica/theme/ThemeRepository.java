package uk.commonthread.strategy.replica.theme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.commonthread.kit.web.PageRequest;

@ApplicationScoped
class ThemeRepository implements PanacheRepositoryBase<PublishedTheme, UUID> {

    List<PublishedTheme> ofPartnerships(Collection<UUID> partnershipIds, PageRequest page) {
        return find(
                        "id in (select b.key.themeId from ThemePartnership b where b.key.partnershipId in ?1)"
                                + " and id > ?2 order by id",
                        partnershipIds,
                        page.after())
                .page(0, page.rowsToRead())
                .list();
    }

    List<PublishedTheme> everywhere(PageRequest page) {
        return find("id > ?1 order by id", page.after())
                .page(0, page.rowsToRead())
                .list();
    }

    List<PublishedTheme> of(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
