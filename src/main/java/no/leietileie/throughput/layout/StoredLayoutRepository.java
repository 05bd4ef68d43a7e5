package no.leietileie.throughput.layout;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredLayoutRepository extends Repository<StoredLayout, Long> {

    Optional<StoredLayout> findById(long userId);

    StoredLayout save(StoredLayout layout);
}
