package no.leietileie.throughput.layout;

import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remembers how the signed-in reader has arranged the figures. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Role.LEADER_NAME + "', '" + Role.TEAM_NAME + "', '" + Role.ADMIN_NAME + "')")
public class DashboardLayouts {

    private final StoredLayoutRepository repository;

    DashboardLayouts(StoredLayoutRepository repository) {
        this.repository = repository;
    }

    public DashboardLayout own() {
        return repository
                .findById(CurrentUser.get().id().value())
                .map(StoredLayout::layout)
                .orElse(DashboardLayout.ORIGINAL);
    }

    @Transactional
    public void keep(DashboardLayout layout) {
        repository.save(new StoredLayout(CurrentUser.get().id().value(), layout));
    }
}
