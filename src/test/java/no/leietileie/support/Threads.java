package no.leietileie.support;

import java.util.concurrent.Executor;

/** What must happen at the same time: the common pool of two processors has one thread, where it would be one by one. */
public final class Threads {

    public static final Executor OWN = work -> Thread.ofPlatform().start(work);

    private Threads() {}
}
