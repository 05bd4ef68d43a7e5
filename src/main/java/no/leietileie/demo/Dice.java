package no.leietileie.demo;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Chance that depends on the seed, the topic and a running number only. Any row can therefore be rolled again without
 * remembering the rows before it, which is what keeps memory flat and lets the second export tell what has changed.
 */
public final class Dice {

    public enum Topic {
        MUNICIPALITY,
        ESTATE,
        DWELLING,
        HOUSEHOLD,
        TENANCY,
        LEASE,
        MESS,
        CASE
    }

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    public static Dice of(long seed, Topic topic, long number) {
        return new Dice(mix(mix(seed * 31 + topic.ordinal()) + number));
    }

    public int between(int lowest, int highest) {
        return random.nextInt(lowest, highest + 1);
    }

    public boolean percent(double percent) {
        return random.nextDouble(100) < percent;
    }

    public <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** The index of one of the weights, each as likely as it is heavy. */
    public int weighted(int... weights) {
        int left = random.nextInt(Arrays.stream(weights).sum());
        int index = 0;
        while (left >= weights[index]) {
            left -= weights[index++];
        }
        return index;
    }

    /** Most are small, a few are large: exponential around the mean. */
    public int skewed(int mean) {
        return (int) Math.round(-mean * Math.log(1 - random.nextDouble()));
    }

    /** The finalizer of MurmurHash3, so that neighbouring numbers do not roll alike. */
    private static long mix(long value) {
        long mixed = (value ^ (value >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
