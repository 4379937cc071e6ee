package dev.tearsheet.app.rehearsal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import dev.tearsheet.campaign.Campaigns;
import dev.tearsheet.delivery.Claimed;
import dev.tearsheet.delivery.MailWriter;
import dev.tearsheet.delivery.Outcome;
import dev.tearsheet.delivery.Transport;
import dev.tearsheet.message.Envelope;
import dev.tearsheet.message.Message;
import dev.tearsheet.subscription.Enrolment;
import dev.tearsheet.subscription.Purpose;

/** Where everything ends that is sent in a rehearsal: it writes empty mails, counts them and shows them to the proof. */
final class Box implements MailWriter, Transport {
    private final Campaigns campaigns;
    private final ZoneId zone;
    private final Proof proof;
    private final SortedMap<LocalDate, Long> perDay = new TreeMap<>();
    private final SortedMap<Integer, Long> perHour = new TreeMap<>();
    private long lessons;
    private long others;
    private final Busiest minutes = new Busiest(Duration.ofMinutes(1));
    private final Busiest hours = new Busiest(Duration.ofHours(1));

    /** The most lessons within one stretch of time, for times that only go on. */
    private static final class Busiest {
        private final long millis;
        private long stretch;
        private long within;
        private long most;

        private Busiest(Duration length) {
            this.millis = length.toMillis();
        }

        void count(Instant at) {
            long current = at.toEpochMilli() / millis;
            within = current == stretch ? within + 1 : 1;
            stretch = current;
            most = Math.max(most, within);
        }
    }

    Box(Campaigns campaigns, ZoneId zone, Proof proof) {
        this.campaigns = campaigns;
        this.zone = zone;
        this.proof = proof;
    }

    @Override
    public synchronized Optional<Message> write(Claimed claimed, Instant now) {
        if (claimed.dispatch().purpose() == Purpose.LESSON) {
            Enrolment reader = new Enrolment(
                    claimed.subscription().orElseThrow(),
                    claimed.subscriber().orElseThrow(),
                    campaigns.find(claimed.dispatch().campaign()).orElseThrow());
            proof.lesson(reader, claimed.dispatch().ordinal().orElseThrow(), now);
            count(now);
        } else {
            others++;
        }
        Envelope envelope =
                new Envelope("box@rehearsal.test", claimed.dispatch().recipient());
        return Optional.of(new Message(envelope, "", now, "", "", "", List.of(), "", ""));
    }

    private void count(Instant now) {
        ZonedDateTime there = now.atZone(zone);
        lessons++;
        perDay.merge(there.toLocalDate(), 1L, Long::sum);
        perHour.merge(there.getHour(), 1L, Long::sum);
        minutes.count(now);
        hours.count(now);
    }

    @Override
    public Outcome send(Message message, Runnable beforeTheDot) {
        beforeTheDot.run();
        return new Outcome.Accepted("taken");
    }

    synchronized Playbill playbill(Script script) {
        return new Playbill(
                script.readers(),
                script.days(),
                lessons,
                others,
                perDay,
                perHour,
                minutes.most,
                hours.most,
                proof.faults(),
                proof.examples());
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
