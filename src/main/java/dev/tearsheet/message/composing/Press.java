package dev.tearsheet.message.composing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import dev.tearsheet.message.composing.Manuscript.IssueKey;
import dev.tearsheet.template.BrokenTemplate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Prints mails: renders an issue once into a stencil, styles and all, and fills in the personal values for each reader.
 * A template that does more with a personal value than to print it is rendered anew for each reader, on a galley.
 */
final class Press {
    private static final Logger LOG = LoggerFactory.getLogger(Press.class);
    /** A stencil is two to four times the size of its lesson; a galley has its lesson too, and its type in the rack. */
    private static final int MOST = 128;

    private final Typesetter typesetter;
    private final Map<IssueKey, Forme> formes = Collections.synchronizedMap(new Shelf());
    private final Set<String> told = ConcurrentHashMap.newKeySet();

    Press(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Wording print(Manuscript manuscript) {
        IssueKey key = manuscript.key(typesetter.edition());
        Forme forme = formes.get(key);
        if (forme == null) {
            // Not under the lock: two threads may make the same one ready, which harms nobody.
            forme = ready(manuscript);
            if (typesetter.edition() == key.edition()) {
                // Else it may be made from templates of both editions.
                formes.put(key, forme);
            }
        }
        return forme.print(manuscript.reader());
    }

    private Forme ready(Manuscript manuscript) {
        Optional<MailStencil> stencil;
        String why = "it decides by the value of a personal one";
        try {
            stencil = typesetter.stencil(manuscript);
        } catch (BrokenTemplate e) {
            // Perhaps only because of what it does with a slot: if it is broken, this throws.
            typesetter.set(manuscript);
            stencil = Optional.empty();
            why = e.getMessage();
        }
        if (stencil.isEmpty() && told.add(manuscript.template())) {
            LOG.info("the template {} is rendered for every reader anew: {}", manuscript.template(), why);
        }
        return stencil.<Forme>map(s -> s).orElseGet(() -> typesetter.galley(manuscript));
    }

    /** Keeps the formes that were used last. */
    private static final class Shelf extends LinkedHashMap<IssueKey, Forme> {
        private Shelf() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<IssueKey, Forme> eldest) {
            return size() > MOST;
        }
    }
}
