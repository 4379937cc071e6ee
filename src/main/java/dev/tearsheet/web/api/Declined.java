package dev.tearsheet.web.api;

/** A request to the API that gets no for an answer, and changed nothing. */
final class Declined extends RuntimeException {
    private final int status;

    /**
     * @param status of HTTP, 400 to 499
     * @param words what is wrong, where, and what to do
     */
    Declined(int status, String words) {
        super(words, null, false, false);
        this.status = status;
    }

    int status() {
        return status;
    }
}
