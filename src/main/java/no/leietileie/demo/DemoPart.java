package no.leietileie.demo;

import java.util.List;
import no.leietileie.access.UserId;

/** What a part of the product shows of the invented municipality. Beans fill an empty product in their {@code @Order}. */
interface DemoPart {

    /**
     * Called in the name of the product itself.
     *
     * @param team the consultants, who see every household without address protection
     */
    void fill(List<UserId> team);
}
