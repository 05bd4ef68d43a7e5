package no.leietileie.letter.mailing.store;

import org.springframework.data.jpa.repository.JpaRepository;

public interface MailingSenderRepository extends JpaRepository<MailingSender, Long> {}
