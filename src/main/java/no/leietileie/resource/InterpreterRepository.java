package no.leietileie.resource;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface InterpreterRepository extends JpaRepository<Interpreter, Long> {

    @Query("select i from Interpreter i where lower(i.name) like lower(concat('%', :text, '%')) order by i.name, i.id")
    List<Interpreter> search(String text);
}
