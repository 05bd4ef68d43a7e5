package no.leietileie.letter.mailing.dispatch;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import no.leietileie.access.ActingUser;
import no.leietileie.letter.mailing.MailingState;
import no.leietileie.letter.mailing.channel.StatusChannel;
import no.leietileie.letter.mailing.store.MailingRepository;
import no.leietileie.letter.mailing.store.RecipientRepository;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;

/** Asks the channels what became of letters, and sees to it that no mailing is left without its job. */
@Component
public class StatusPolling {

    private static final Logger log = LoggerFactory.getLogger(StatusPolling.class);

    private static final TaskDescriptor<Void> TASK = TaskDescriptor.of("letter-status");
    private static final Duration INTERVAL = Duration.ofMinutes(5);
    /** Longer than the post takes; after it nobody will hear any more. */
    private static final Duration INTEREST = Duration.ofDays(60);

    private final List<StatusChannel> channels;
    private final RecipientRepository recipients;
    private final MailingRepository mailings;
    private final LetterFates fates;
    private final MailingQueue queue;
    private final Clock clock;

    StatusPolling(
            List<StatusChannel> channels,
            RecipientRepository recipients,
            MailingRepository mailings,
            LetterFates fates,
            MailingQueue queue,
            Clock clock) {
        this.channels = channels;
        this.recipients = recipients;
        this.mailings = mailings;
        this.fates = fates;
        this.queue = queue;
        this.clock = clock;
    }

    public void poll() {
        ActingUser.run(ActingUser.SYSTEM, () -> {
            wakeUp();
            channels.stream().filter(StatusChannel::isAvailable).forEach(this::poll);
        });
    }

    private void poll(StatusChannel channel) {
        List<RecipientRepository.Awaited> awaited =
                recipients.awaiting(channel.kind(), clock.instant().minus(INTEREST));
        for (int from = 0; from < awaited.size(); from += channel.most()) {
            poll(channel, awaited.subList(from, Math.min(awaited.size(), from + channel.most())));
        }
    }

    /** An answer that makes no sense is asked for again the next time, and keeps nobody else's from being heard. */
    private void poll(StatusChannel channel, List<RecipientRepository.Awaited> some) {
        Map<String, StatusChannel.Report> reports;
        try {
            reports = channel.ask(
                    some.stream().map(RecipientRepository.Awaited::externalId).toList());
        } catch (RuntimeException e) {
            log.warn(
                    "What became of {} letters is not known: {}",
                    some.size(),
                    e.getClass().getSimpleName());
            return;
        }
        for (RecipientRepository.Awaited letter : some) {
            StatusChannel.Report report = reports.get(letter.externalId());
            if (report != null) {
                keep(letter.id(), report);
            }
        }
    }

    private void keep(long letter, StatusChannel.Report report) {
        try {
            fates.keep(letter, report);
        } catch (RuntimeException e) {
            log.warn(
                    "What became of letter {} is not known: {}",
                    letter,
                    e.getClass().getSimpleName());
        }
    }

    /** A job that ended just when somebody wanted it to go on. */
    private void wakeUp() {
        mailings.inStates(List.of(MailingState.PREPARING))
                .forEach(mailing -> queue.wake(mailing.id(), MailingJob.PREPARE, clock.instant()));
        mailings.inStates(List.of(MailingState.QUEUED, MailingState.SENDING))
                .forEach(mailing -> queue.wake(mailing.id(), MailingJob.SEND, clock.instant()));
    }

    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        RecurringTask<Void> letterStatusTask(StatusPolling polling) {
            return Tasks.recurring(TASK, Schedules.fixedDelay(INTERVAL)).execute((_, _) -> polling.poll());
        }
    }
}
