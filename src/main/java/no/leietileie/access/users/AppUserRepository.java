package no.leietileie.access.users;

import java.util.List;
import java.util.Optional;
import no.leietileie.access.Role;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface AppUserRepository extends JpaRepository<AppUser, Long> {

    Optional<AppUser> findByUsername(String username);

    Optional<AppUser> findByExternalSubject(String subject);

    @Query("select u from AppUser u where :text = '' or u.username like concat('%', :text, '%')"
            + " or u.displayName like concat('%', :text, '%')")
    Page<AppUser> find(String text, Pageable page);

    @Query("select count(u) from AppUser u where not u.locked and :role member of u.roles")
    long countActive(Role role);

    List<AppUser> findAllByLockedFalseOrderByDisplayName();
}
