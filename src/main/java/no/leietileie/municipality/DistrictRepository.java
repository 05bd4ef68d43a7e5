package no.leietileie.municipality;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface DistrictRepository extends JpaRepository<District, Long> {

    List<District> findAllByOrderByName();

    @Query("select d from District d join d.postalCodes code where code = :postalCode")
    Optional<District> findByPostalCode(String postalCode);

    Optional<District> findByName(String name);
}
