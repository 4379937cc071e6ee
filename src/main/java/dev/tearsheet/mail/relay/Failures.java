package dev.tearsheet.mail.relay;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Says in one line what a chain of exceptions has to tell an operator. */
final class Failures {
    private static final int DEEPEST = 8;

    private Failures() {}

    static String inWords(Throwable failure) {
        Set<String> words = new LinkedHashSet<>();
        chain(failure).forEach(e -> words.add(one(e)));
        return String.join(": ", words);
    }

    /** Whether something of that kind is the cause. */
    static boolean has(Throwable failure, Class<? extends Throwable> kind) {
        return chain(failure).stream().anyMatch(kind::isInstance);
    }

    private static List<Throwable> chain(Throwable failure) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable e = failure; e != null && chain.size() < DEEPEST; e = e.getCause()) {
            chain.add(e);
        }
        return chain;
    }

    private static String one(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.replaceAll("\\p{Cntrl}+", " ").strip();
    }
}
