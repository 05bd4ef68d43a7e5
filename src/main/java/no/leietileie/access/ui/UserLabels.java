package no.leietileie.access.ui;

import java.util.stream.Collectors;
import no.leietileie.access.Agency;
import no.leietileie.access.Role;
import no.leietileie.access.users.UserData;
import no.leietileie.access.users.UserState;
import no.leietileie.base.ui.StatusBadge;
import no.leietileie.base.ui.Texts;
import no.leietileie.base.ui.Tone;

/** Words and colours for what users are. */
final class UserLabels {

    private UserLabels() {}

    static String roles(UserData user) {
        return user.roles().stream().sorted().map(UserLabels::role).collect(Collectors.joining(", "));
    }

    static String role(Role role) {
        return Texts.text("role." + role.name());
    }

    static String agency(Agency agency) {
        return Texts.text("agency." + agency.name());
    }

    /** @param seconds until a password is looked at again */
    static String waiting(long seconds) {
        return seconds <= 90
                ? Texts.text("login.wait.seconds", seconds)
                : Texts.text("login.wait.minutes", (seconds + 59) / 60);
    }

    static StatusBadge state(UserState state) {
        Tone tone = switch (state) {
            case ACTIVE -> Tone.GREEN;
            case INVITED -> Tone.BLUE;
            case INVITATION_EXPIRED -> Tone.AMBER;
            case LOCKED -> Tone.RED;
        };
        return new StatusBadge(tone, Texts.text("users.state." + state.name()));
    }
}
