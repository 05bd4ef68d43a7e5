package no.leietileie.register.tenants;

import java.util.List;
import no.leietileie.access.CurrentUser;
import no.leietileie.access.Role;
import no.leietileie.access.UserId;
import no.leietileie.register.kept.SavedFilter;
import no.leietileie.register.kept.SavedFilterRepository;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Filters that people keep under a name, for themselves or for the team. */
@Service
@PreAuthorize("hasRole('" + Role.TEAM_NAME + "')")
@Transactional(readOnly = true)
public class SavedFilters {

    private final SavedFilterRepository repository;

    SavedFilters(SavedFilterRepository repository) {
        this.repository = repository;
    }

    /** The user's own and the team's, by name. The words of a filter may name a tenant whom other agencies must not know. */
    public List<SavedFilterRow> listMine() {
        UserId user = user();
        boolean knowsAll = CurrentUser.get().looksAfterRegister();
        return repository.findAllByOwnerIdOrSharedTrueOrderByName(user.value()).stream()
                .filter(filter -> knowsAll || filter.isOwnedBy(user))
                .map(filter -> filter.rowFor(user))
                .toList();
    }

    @Transactional
    public SavedFilterId save(String name, TenantFilter filter, boolean shared) {
        return repository.save(new SavedFilter(name, filter, user(), shared)).id();
    }

    /** @throws AccessDeniedException when somebody else saved the filter */
    @Transactional
    public void change(SavedFilterId id, String name, TenantFilter filter, boolean shared) {
        getOwn(id).change(name, filter, shared);
    }

    /** @throws AccessDeniedException when somebody else saved the filter */
    @Transactional
    public void delete(SavedFilterId id) {
        repository.delete(getOwn(id));
    }

    private SavedFilter getOwn(SavedFilterId id) {
        var filter = repository.findById(id.value()).orElseThrow();
        if (!filter.isOwnedBy(user())) {
            throw new AccessDeniedException("Only its owner changes a saved filter");
        }
        return filter;
    }

    private static UserId user() {
        return CurrentUser.get().id();
    }
}
