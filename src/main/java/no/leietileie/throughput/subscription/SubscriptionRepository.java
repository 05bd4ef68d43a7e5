package no.leietileie.throughput.subscription;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SubscriptionRepository extends Repository<Subscription, Long> {

    Optional<Subscription> findById(long userId);

    List<Subscription> findAllByOrderByUserId();

    Subscription save(Subscription subscription);

    void deleteById(long userId);
}
