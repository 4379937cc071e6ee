package dev.tearsheet;

/**
 * Where work of a test goes on that waits for others. The threads that {@code CompletableFuture} takes by itself are one
 * on a machine with two processors (always, from Java 25 on), and who waits there keeps all others from work.
 */
public final class OwnThread {
    private OwnThread() {}

    /** To be given as an executor. */
    public static void start(Runnable work) {
        Thread thread = new Thread(work, "of the test");
        thread.setDaemon(true);
        thread.start();
    }
}
