package no.leietileie.meeting.invitation;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReminderRepository extends JpaRepository<Reminder, Reminder.Key> {}
