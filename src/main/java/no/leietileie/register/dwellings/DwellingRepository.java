package no.leietileie.register.dwellings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface DwellingRepository extends JpaRepository<Dwelling, Long> {

    List<Dwelling> findAllByFactsObjectNumberIn(Collection<String> objectNumbers);
}
