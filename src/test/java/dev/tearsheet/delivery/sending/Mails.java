package dev.tearsheet.delivery.sending;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import dev.tearsheet.campaign.Slug;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.Dispatch;
import dev.tearsheet.delivery.DispatchId;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscription.Purpose;

/** Mails that were claimed, for tests of what becomes of them. */
final class Mails {
    private Mails() {}

    static List<Claimed> claimed(long first, int count) {
        return LongStream.range(first, first + count)
                .mapToObj(id -> new Claimed(mail(id), Optional.empty(), Optional.empty()))
                .toList();
    }

    static List<Ready> ready(long first, int count) {
        return claimed(first, count).stream()
                .map(mail -> new Ready(mail, Optional::empty))
                .toList();
    }

    private static Dispatch mail(long id) {
        return new Dispatch(
                new DispatchId(id),
                Purpose.HELP,
                new Slug("tea"),
                EmailAddress.parse("ann@example.org"),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1);
    }
}
