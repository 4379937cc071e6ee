package dev.tearsheet.store;

/** How the mails to one address are found. */
public final class MailsTo {
    /**
     * For a condition on {@code dispatch}, with {@code :key} for the key of the address. Only notices are in an index by
     * their recipient; issues are found by the subscriptions that are, or were, of this reader.
     */
    public static final String KEY = """
            dispatch.id in (
                select notice.id from dispatch notice where notice.recipient_key = :key and notice.issue = 0
                union all
                select sent.id from dispatch sent
                where sent.recipient_key = :key and sent.issue = 1 and sent.subscription in (
                    select subscription.id from subscription
                    join subscriber on subscriber.id = subscription.subscriber where subscriber.address_key = :key
                    union all
                    select former_reader.subscription from former_reader
                    join subscriber on subscriber.id = former_reader.subscriber where subscriber.address_key = :key))
            """;

    private MailsTo() {}
}
