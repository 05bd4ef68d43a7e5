package no.leietileie.register.dwellings;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;

public interface HousingCooperativeRepository extends JpaRepository<HousingCooperative, Long> {

    Optional<HousingCooperative> findByNameAndOrganisationNumber(String name, @Nullable String organisationNumber);
}
