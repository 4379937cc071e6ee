package dev.tearsheet.web.desk;

/** The engine's work, done now instead of at the next tick. */
@FunctionalInterface
public interface Engine {
    /**
     * Reads what came in and sends what is due, on the caller's thread; when this has returned, the letters are in the
     * post office. May be called at any time, also by several at once.
     */
    void wake();
}
