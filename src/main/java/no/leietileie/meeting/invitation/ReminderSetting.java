package no.leietileie.meeting.invitation;

import java.time.LocalDate;
import no.leietileie.municipality.PolicyKey;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When those who are invited are reminded of their meeting.
 *
 * @param daysBefore the meeting; 0 for no reminders
 */
public record ReminderSetting(int daysBefore) {

    private static final int LONGEST = 30;

    public static final PolicyKey<ReminderSetting> KEY = new PolicyKey<>(
            "meeting.reminder",
            ReminderSetting.class,
            new ReminderSetting(3),
            setting -> setting.daysBefore() >= 0 && setting.daysBefore() <= LONGEST);

    /** From this day on the meeting is near enough, also when the day itself was missed. */
    boolean isNear(LocalDate meeting, LocalDate today) {
        return daysBefore > 0 && !today.isBefore(meeting.minusDays(daysBefore));
    }

    /**
     * Whoever got a letter about it in the same days is not sent another.
     *
     * @param toldOn null while the letter has not been posted
     */
    boolean isWelcome(LocalDate meeting, @Nullable LocalDate toldOn) {
        return toldOn != null && toldOn.isBefore(meeting.minusDays(daysBefore));
    }

    @Configuration(proxyBeanMethods = false)
    static class Declaration {

        @Bean
        PolicyKey<ReminderSetting> reminderPolicy() {
            return KEY;
        }
    }
}
