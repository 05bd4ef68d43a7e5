package no.leietileie.purchase;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AcquisitionRepository extends JpaRepository<Acquisition, Long> {

    List<Acquisition> findByBoughtOnBetweenOrderByBoughtOnDescIdDesc(LocalDate from, LocalDate to);

    @Query("select distinct year(a.boughtOn) from Acquisition a order by 1 desc")
    List<Integer> years();
}
