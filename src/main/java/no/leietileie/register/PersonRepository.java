package no.leietileie.register;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

public interface PersonRepository extends JpaRepository<Person, Long> {

    List<Person> findAllByHouseholdIdIn(Collection<Long> householdIds);

    /** @param indexes from {@code PersonalDataCipher.blindIndex} */
    List<Person> findAllByIdentityIndexIn(Collection<byte[]> indexes);
}
