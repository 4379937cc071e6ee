package dev.tearsheet.message;

import dev.tearsheet.subscription.Tokens;
import dev.tearsheet.template.Templates;

/** Writes issues and notices from their templates. */
public final class Composer {
    public Composer(Templates templates, Addresses addresses, Links links, Tokens tokens) {}

    public Message issue(IssueMail mail) {
        throw new IllegalStateException(mail.identity());
    }

    public Message notice(NoticeMail mail) {
        throw new IllegalStateException(mail.identity());
    }
}
