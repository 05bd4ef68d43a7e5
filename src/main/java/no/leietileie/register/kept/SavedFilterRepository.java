package no.leietileie.register.kept;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface SavedFilterRepository extends JpaRepository<SavedFilter, Long> {

    List<SavedFilter> findAllByOwnerIdOrSharedTrueOrderByName(long ownerId);
}
