package no.leietileie.meeting.planning.solving;

import java.util.HashSet;
import java.util.Objects;

/** What one meeting costs, thing by thing. */
final class GroupCosts {

    private GroupCosts() {}

    static int stepFree(Shell shell) {
        int count = 0;
        for (var guest : shell.getGuests()) {
            count += guest.facts().household().stepFree() ? 1 : 0;
        }
        return count;
    }

    static int away(Shell shell) {
        int count = 0;
        for (var guest : shell.getGuests()) {
            count += guest.facts().canCome(shell.getPlace()) ? 0 : 1;
        }
        return count;
    }

    /** Those who do not belong to the kind of group and were not put there by hand. */
    static int strangers(Shell shell) {
        int count = 0;
        for (int i = shell.getPinned(); i < shell.getGuests().size(); i++) {
            count += shell.getGuests().get(i).facts().kinds().get(shell.kind().index()) ? 0 : 1;
        }
        return count;
    }

    static boolean needsInterpreter(Shell shell) {
        for (var guest : shell.getGuests()) {
            if (guest.facts().interpreted() >= 0) {
                return true;
            }
        }
        return false;
    }

    static int interpreters(Shell shell) {
        return needsInterpreter(shell) ? shell.languagesNeeded(shell.getPlace()).length : 0;
    }

    static long tooSmall(Shell shell) {
        long weight = 0;
        for (var guest : shell.getGuests()) {
            weight += guest.facts().weight();
        }
        long persons = shell.persons();
        return weight * Weights.LEFT_OUT - persons * persons;
    }

    static int outsideOwnGroup(Shell shell) {
        int count = 0;
        for (int i = shell.getPinned(); i < shell.getGuests().size(); i++) {
            int own = shell.getGuests().get(i).facts().ownKind();
            count += own >= 0 && own != shell.kind().index() ? 1 : 0;
        }
        return count;
    }

    static int priorityWeeks(Shell shell) {
        int priority = 0;
        for (var guest : shell.getGuests()) {
            priority += guest.facts().household().priority();
        }
        return priority * shell.slot().week();
    }

    static int atWork(Shell shell) {
        if (shell.slot().evening()) {
            return 0;
        }
        int count = 0;
        for (var guest : shell.getGuests()) {
            count += guest.facts().household().worksByDay() ? 1 : 0;
        }
        return count;
    }

    static int farFromHome(Shell shell) {
        var district = shell.getPlace().district();
        int count = 0;
        for (var guest : shell.getGuests()) {
            var home = guest.facts().household().district();
            count += home == null || Objects.equals(home, district) ? 0 : 1;
        }
        return count;
    }

    /** Varieties beyond the first among those who are interpreted for in one language. */
    static int varieties(Shell shell) {
        if (!needsInterpreter(shell)) {
            return 0;
        }
        var exact = new HashSet<String>();
        var common = new HashSet<Integer>();
        for (var guest : shell.getGuests()) {
            if (guest.facts().interpreted() >= 0) {
                exact.add(guest.facts().household().languages().getFirst());
                common.add(guest.facts().languageIn(shell.kind()));
            }
        }
        return Math.max(0, exact.size() - common.size());
    }

    static long movedFromDraft(Shell shell) {
        long cost = 0;
        for (var guest : shell.getGuests()) {
            var draft = guest.facts().draft();
            if (draft != null && (draft.promised() || shell.limits().keepDraft())) {
                cost += moved(draft, shell.getPlace()) * (draft.promised() ? Weights.PROMISE : Weights.DRAFT) / 2;
            }
        }
        return cost;
    }

    /** Another venue at the same time is half a move. */
    private static int moved(GuestFacts.Draft draft, Place place) {
        if (draft.slot() != place.slot().id()) {
            return 2;
        }
        return draft.venue() == place.venue() ? 0 : 1;
    }

    static int missingInPromised(Shell shell) {
        return shell.getPinned() == 0 ? 0 : Math.max(0, shell.limits().minPersons() - shell.persons());
    }
}
