package no.leietileie.resource;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface StaffRepository extends JpaRepository<StaffMember, Long> {

    List<StaffMember> findAllByOrderByName();

    Optional<StaffMember> findByUserId(long userId);
}
