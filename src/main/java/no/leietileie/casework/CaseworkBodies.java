package no.leietileie.casework;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class CaseworkBodies {

    @Bean
    TimelineBodies noteBodies(NoteRepository notes) {
        return new Stored(
                NoteHappened.NOTE,
                ids -> notes.findByIdInAndWithdrawnAtIsNull(ids).stream()
                        .collect(toMap(note -> note.id().value(), Note::text)));
    }

    @Bean
    TimelineBodies taskBodies(TaskRepository tasks) {
        return new Stored(
                TaskHappened.TASK,
                ids -> tasks.findByIdIn(ids).stream()
                        .map(Task::row)
                        .collect(toMap(task -> task.id().value(), TaskRow::title)));
    }

    private record Stored(String detail, Function<Collection<Long>, Map<Long, String>> reader)
            implements TimelineBodies {

        @Override
        public Map<Long, String> bodies(Collection<Long> ids) {
            return reader.apply(ids);
        }
    }
}
