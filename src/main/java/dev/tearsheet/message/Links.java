package dev.tearsheet.message;

import dev.tearsheet.campaign.Slug;

/** The public pages as they are linked in mails: below the address under which people reach the engine's pages. */
public record Links(String base) {
    /** With an address such as {@code https://lessons.example.org}, no slash at its end. */
    public Links {
        if (base.endsWith("/")) {
            throw new IllegalArgumentException("no slash at the end of " + base);
        }
    }

    public String campaign(Slug campaign) {
        return base + "/c/" + campaign;
    }

    /** The page with the button that confirms. */
    public String confirm(String token) {
        return base + "/confirm/" + token;
    }

    /** The page with the button to leave; a POST to it is the one-click unsubscribe of RFC 8058. */
    public String leave(String capability) {
        return base + "/leave/" + capability;
    }

    /** The reader's own page. */
    public String reader(String capability) {
        return base + "/me/" + capability;
    }
}
