package no.leietileie.meeting.planning.solving;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who needs an interpreter, and whether there are enough of them at a time. */
final class Interpreting {

    private static final int[] NONE = {};

    private Interpreting() {}

    /** One interpreter has so many talks at most, so that a large group needs two of the same language. */
    static int[] needed(Kind kind, List<Guest> guests, int talksEach) {
        int[] languages = new int[guests.size()];
        int count = 0;
        for (var guest : guests) {
            int language = guest.facts().languageIn(kind);
            if (language >= 0) {
                languages[count++] = language;
            }
        }
        return count == 0 ? NONE : interpreters(languages, count, Math.max(1, talksEach));
    }

    private static int[] interpreters(int[] languages, int count, int talksEach) {
        Arrays.sort(languages, 0, count);
        int[] needed = new int[count];
        int found = 0;
        int run = 0;
        for (int i = 0; i < count; i++) {
            run = i > 0 && languages[i] == languages[i - 1] ? run + 1 : 0;
            if (run % talksEach == 0) {
                needed[found++] = languages[i];
            }
        }
        return Arrays.copyOf(needed, found);
    }

    /** How many interpreters are missing when all these meetings are held in one slot. */
    static int missing(Slot slot, List<Shell> meetings) {
        var matching = new Matching(slot.translators());
        int missing = 0;
        for (var meeting : meetings) {
            for (int language : meeting.languagesNeeded(meeting.getPlace())) {
                missing += matching.add(meeting.getGuests(), language) ? 0 : 1;
            }
        }
        return missing;
    }

    /** Gives interpreters to tasks one by one and moves earlier ones to others where that makes room. */
    static final class Matching {

        private final List<Translator> translators;
        private final @Nullable Task[] taskOf;

        private record Task(List<Guest> guests, int language) {

            boolean suits(Translator translator) {
                return translator.languages().get(language)
                        && (translator.conflicts().isEmpty()
                                || guests.stream()
                                        .noneMatch(guest -> translator
                                                .conflicts()
                                                .get(guest.facts().index())));
            }
        }

        Matching(List<Translator> translators) {
            this.translators = translators;
            taskOf = new Task[translators.size()];
        }

        /** False when there is nobody for it; the others then keep theirs. */
        boolean add(List<Guest> guests, int language) {
            return place(new Task(guests, language), new boolean[translators.size()]);
        }

        /** Gives the task to one of these interpreters; false when none of them is free for it. */
        boolean addTo(Set<Long> wanted, List<Guest> guests, int language) {
            var task = new Task(guests, language);
            for (int i = 0; i < taskOf.length; i++) {
                var translator = translators.get(i);
                if (taskOf[i] == null && wanted.contains(translator.id()) && task.suits(translator)) {
                    taskOf[i] = task;
                    return true;
                }
            }
            return false;
        }

        /** Whose task the translator at this position of the list has. */
        @Nullable
        List<Guest> guestsOf(int position) {
            var task = taskOf[position];
            return task == null ? null : task.guests();
        }

        int languageOf(int position) {
            var task = taskOf[position];
            return task == null ? -1 : task.language();
        }

        private boolean place(Task task, boolean[] tried) {
            for (int i = 0; i < tried.length; i++) {
                if (!tried[i] && task.suits(translators.get(i))) {
                    tried[i] = true;
                    var before = taskOf[i];
                    if (before == null || place(before, tried)) {
                        taskOf[i] = task;
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
