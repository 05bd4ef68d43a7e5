package no.leietileie.resource;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface ResourceRepository extends JpaRepository<Resource, Long> {

    /** Waits for whoever is booking one of them. Always in the same order, so that two never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Resource r where r.id in :ids order by r.id")
    List<Resource> lock(Collection<Long> ids);

    List<Resource> findAllByOrderByName();
}
