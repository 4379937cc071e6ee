package dev.tearsheet.message.composing;

import java.util.List;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.message.Links;
import dev.tearsheet.message.Message.Header;
import dev.tearsheet.message.composing.Page.Letterhead;

/**
 * What all mails of a campaign have in common, prepared once.
 *
 * @param letterhead for the templates
 * @param listId the name of the list (RFC 2919)
 * @param listWays how to reach it (RFC 2369), but for leaving, which is each reader's own
 * @param loop by which robots and we ourselves know our mails
 */
record Stationery(Campaign campaign, Letterhead letterhead, Header listId, List<Header> listWays, List<Header> loop) {
    static Stationery of(Campaign campaign, Addresses addresses, Links links) {
        Slug slug = campaign.slug();
        return new Stationery(
                campaign,
                Letterhead.of(campaign, addresses, links),
                new Header("List-Id", Phrase.of(campaign.title()) + " <" + slug + "." + addresses.domain() + ">"),
                List.of(
                        new Header("List-Help", mailto(addresses.of(slug, Verb.HELP))),
                        new Header("List-Subscribe", mailto(addresses.of(slug, Verb.JOIN))),
                        new Header("List-Owner", mailto(addresses.of(slug, Verb.OWNER))),
                        new Header("List-Post", "NO")),
                // Never "All": that would suppress failure notices as well.
                List.of(
                        new Header("X-Auto-Response-Suppress", "OOF, AutoReply"),
                        new Header("X-Loop", addresses.main(slug))));
    }

    static String mailto(String address) {
        return "<mailto:" + address + ">";
    }
}
