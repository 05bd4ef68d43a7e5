package no.leietileie.register.tenants;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SavedFilterRepository extends JpaRepository<SavedFilter, Long> {

    List<SavedFilter> findAllByOwnerIdOrSharedTrueOrderByName(long ownerId);
}
