package no.leietileie.casework.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.leietileie.access.Agency;
import no.leietileie.access.UserId;
import no.leietileie.access.UserRow;
import org.junit.jupiter.api.Test;

class MentionsTest {

    @Test
    void a_colleague_is_named_by_user_name_or_by_a_first_name_that_is_hers_alone() {
        var amina = new UserRow(new UserId(1), "amina", "Amina Warsameh", Agency.BOLIGKONTOR);
        var kari = new UserRow(new UserId(2), "kn", "Kari Nes", Agency.NAV);
        var other = new UserRow(new UserId(3), "kl", "Kari Lie", Agency.NAV);
        var all = List.of(amina, kari, other);

        assertThat(Mentions.in("Kan @Amina se på dette?", all)).containsExactly(amina);
        assertThat(Mentions.in("@kari, @kl", all)).containsExactly(other);
        assertThat(Mentions.in("post@amina.no og amina", all)).isEmpty();
        assertThat(Mentions.in("@", all)).isEmpty();
    }
}
