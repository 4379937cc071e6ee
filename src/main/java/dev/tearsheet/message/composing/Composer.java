package dev.tearsheet.message.composing;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import dev.tearsheet.campaign.Campaign;
import dev.tearsheet.campaign.Slug;
import dev.tearsheet.message.Addresses;
import dev.tearsheet.message.Addresses.Verb;
import dev.tearsheet.message.DayFigures;
import dev.tearsheet.message.Envelope;
import dev.tearsheet.message.ForwardMail;
import dev.tearsheet.message.IssueMail;
import dev.tearsheet.message.Links;
import dev.tearsheet.message.Message;
import dev.tearsheet.message.NoticeMail;
import dev.tearsheet.message.OversizeMail;
import dev.tearsheet.message.ReportMail;
import dev.tearsheet.message.ReturnPaths;
import dev.tearsheet.message.composing.Page.Course;
import dev.tearsheet.subscriber.EmailAddress;
import dev.tearsheet.subscriber.Subscriber;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.State;
import dev.tearsheet.subscription.Subscription;
import dev.tearsheet.subscription.Tokens;
import dev.tearsheet.subscription.Waits;
import dev.tearsheet.template.Templates;

/**
 * Writes issues and notices from their templates. Lessons come from the campaign's sender, notices from the campaign's
 * own address: mailbox providers want to tell them apart.
 */
public final class Composer {
    /** What is longer, Gmail cuts off. */
    private static final int MOST_HTML = 100 * 1024;

    private final Addresses addresses;
    private final Links links;
    private final Tokens tokens;
    private final Press press;
    private final Headers headers;
    private final ReturnPaths returnPaths;
    private final Places places;
    private final Map<Slug, Stationery> stationery = new ConcurrentHashMap<>();

    public Composer(Templates templates, Addresses addresses, Links links, Tokens tokens, Waits waits) {
        this.addresses = addresses;
        this.links = links;
        this.tokens = tokens;
        this.press = new Press(new Typesetter(templates, waits));
        this.headers = new Headers(addresses, links, tokens);
        this.returnPaths = new ReturnPaths(addresses, tokens);
        this.places = new Places(addresses, links, tokens);
    }

    /**
     * The finishing mail if there is no lesson.
     *
     * @throws dev.tearsheet.template.BrokenTemplate if a template cannot be rendered
     * @throws OversizeMail if the HTML is too long for mail programs
     */
    public Message issue(IssueMail mail) {
        Campaign campaign = mail.campaign();
        Stationery paper = stationery(campaign);
        String capability = tokens.capability(mail.subscription());
        String template = template(mail);
        Wording words = print(
                Optional.of(mail.subscription()),
                new Manuscript(
                        template,
                        campaign.languages(mail.subscriber().language()),
                        campaign,
                        paper.letterhead(),
                        mail.lesson(),
                        mail.offered().stream()
                                .map(c -> Course.of(c, addresses, links))
                                .toList(),
                        Page.Earlier.of(mail),
                        Optional.empty(),
                        places.of(mail, capability)));
        checkSize(words, campaign, template);
        String kind = mail.lesson().map(l -> "lesson" + l.ordinal()).orElse(template);
        return new Message(
                new Envelope(
                        returnPaths.of(campaign.slug(), mail.number()),
                        mail.subscriber().address()),
                messageId(mail.identity()),
                mail.date(),
                campaign.sender().name(),
                campaign.sender().address(),
                words.subject(),
                headers.issue(
                        paper,
                        capability,
                        kind,
                        mail.again().map(a -> new Headers.Thread(messageId(a.first()), a.inReplyTo())),
                        !mail.subscription().isProbing()),
                words.text(),
                words.html(),
                Optional.empty());
    }

    /**
     * A question to a stranger needs a token, every other notice but help and the list of campaigns a subscription.
     *
     * @throws dev.tearsheet.template.BrokenTemplate if a template cannot be rendered
     */
    public Message notice(NoticeMail mail) {
        Campaign campaign = mail.campaign();
        Stationery paper = stationery(campaign);
        String template = template(mail);
        List<Course> courses =
                mail.courses().stream().map(c -> Course.of(c, addresses, links)).toList();
        Wording words = print(
                mail.subscription(),
                new Manuscript(
                        template,
                        campaign.languages(mail.subscriber().flatMap(Subscriber::language)),
                        campaign,
                        paper.letterhead(),
                        Optional.empty(),
                        courses,
                        places.of(mail)));
        checkSize(words, campaign, template);
        Optional<String> capability = mail.subscription().map(tokens::capability);
        return new Message(
                new Envelope(returnPaths.of(campaign.slug(), mail.number()), mail.recipient()),
                messageId(mail.identity()),
                mail.date(),
                campaign.sender().name(),
                addresses.main(campaign.slug()),
                words.subject(),
                headers.notice(
                        paper,
                        replyTo(mail, capability),
                        capability.filter(c -> mail.purpose() == Purpose.WELCOME),
                        mail.inReplyTo()),
                words.text(),
                words.html(),
                Optional.empty());
    }

    /** As the reader wants it; a stencil serves both forms. */
    private Wording print(Optional<Subscription> reader, Manuscript manuscript) {
        Wording words = press.print(manuscript);
        return reader.filter(s -> s.rhythm().plain()).isPresent() ? words.plain() : words;
    }

    /**
     * A mail for a human, whole and as it came, to the operator; an answer goes to who wrote it.
     *
     * @throws dev.tearsheet.template.BrokenTemplate if a template cannot be rendered
     */
    public Message forward(ForwardMail mail) {
        return toOperator(
                new Paperwork(mail.campaign(), mail.operator(), "forward", mail.identity(), mail.number(), mail.date()),
                Optional.empty(),
                mail.author(),
                Optional.of(mail.original()));
    }

    /**
     * What happened on a day, for the operator.
     *
     * @throws dev.tearsheet.template.BrokenTemplate if a template cannot be rendered
     */
    public Message report(ReportMail mail) {
        return toOperator(
                new Paperwork(mail.campaign(), mail.operator(), "report", mail.identity(), mail.number(), mail.date()),
                Optional.of(mail.figures()),
                Optional.empty(),
                Optional.empty());
    }

    /** What mails to the operator have in common. */
    private record Paperwork(
            Campaign campaign, EmailAddress operator, String template, String identity, long number, Instant date) {}

    private Message toOperator(
            Paperwork mail,
            Optional<DayFigures> day,
            Optional<EmailAddress> author,
            Optional<Message.Enclosed> enclosed) {
        Campaign campaign = mail.campaign();
        Stationery paper = stationery(campaign);
        Wording words = press.print(new Manuscript(
                mail.template(),
                campaign.languages(Optional.empty()),
                campaign,
                paper.letterhead(),
                Optional.empty(),
                List.of(),
                day,
                Personal.none()));
        return new Message(
                new Envelope(returnPaths.of(campaign.slug(), mail.number()), mail.operator()),
                messageId(mail.identity()),
                mail.date(),
                campaign.sender().name(),
                addresses.main(campaign.slug()),
                words.subject(),
                headers.notice(paper, author.map(EmailAddress::wire), Optional.empty(), Optional.empty()),
                words.text(),
                words.html(),
                enclosed);
    }

    /** To whom mail came back, how things stand is another story. */
    private static String template(NoticeMail mail) {
        boolean suspended = mail.subscription()
                .filter(s -> s.state() instanceof State.Suspended)
                .isPresent();
        boolean standing = mail.purpose() == Purpose.STATUS || mail.purpose() == Purpose.ALREADY_ON;
        return suspended && standing
                ? "suspended"
                : mail.purpose().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Stationery stationery(Campaign campaign) {
        Stationery kept = stationery.get(campaign.slug());
        if (kept == null || kept.campaign() != campaign) {
            // The campaign is new or was changed; two threads may make the same.
            kept = Stationery.of(campaign, addresses, links);
            stationery.put(campaign.slug(), kept);
        }
        return kept;
    }

    private static String template(IssueMail mail) {
        if (mail.lesson().isEmpty()) {
            return "finish";
        }
        boolean corrected = mail.again().filter(IssueMail.Again::corrected).isPresent();
        return corrected ? "correction" : mail.welcome() ? "welcome" : "lesson";
    }

    private Optional<String> replyTo(NoticeMail mail, Optional<String> capability) {
        return mail.purpose().isToStranger()
                ? mail.token().map(t -> addresses.of(mail.campaign().slug(), Verb.CONFIRM, t))
                : capability.map(c -> addresses.of(mail.campaign().slug(), Verb.REPLY, c));
    }

    private String messageId(String identity) {
        return "<" + tokens.name("message-id", identity) + "@" + addresses.domain() + ">";
    }

    private static void checkSize(Wording words, Campaign campaign, String template) {
        int bytes = words.html().bytes();
        if (bytes > MOST_HTML) {
            throw new OversizeMail("\"" + words.subject() + "\" of " + campaign.slug() + " (template " + template
                    + ") has " + (bytes + 1023) / 1024 + " KB of HTML, and Gmail cuts off what is over "
                    + MOST_HTML / 1024 + " KB: divide the lesson or make the template leaner");
        }
    }
}
