package no.leietileie.access.signin;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface SignInDelayRepository extends JpaRepository<SignInDelay, String> {

    /** One statement, so that two first tries at once neither fail nor lock each other out. */
    @Modifying
    @NativeQuery("""
            INSERT INTO sign_in_delay (subject, failures, last_at) VALUES (:subject, 0, utc_timestamp(6))
            ON DUPLICATE KEY UPDATE subject = subject""")
    void ensure(String subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from SignInDelay d where d.subject = :subject")
    SignInDelay lock(String subject);

    @Modifying
    @Query("delete from SignInDelay d where d.lastAt < :before")
    void forget(Instant before);
}
