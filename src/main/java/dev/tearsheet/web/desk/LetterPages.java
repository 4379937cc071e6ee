package dev.tearsheet.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import dev.tearsheet.trial.Letter;
import dev.tearsheet.trial.Letter.HeaderLine;
import dev.tearsheet.trial.Pen;
import dev.tearsheet.web.page.Form;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Guards;
import dev.tearsheet.web.page.Pages;
import dev.tearsheet.web.page.Refusal;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/**
 * A letter of the post office in four views, with a form to answer it. Its HTML is a document of its own in a sandbox:
 * it can do nothing but be looked at and open its links in a new tab.
 */
final class LetterPages {
    private static final int STATUS_TO_MEND = 422;
    private static final String SANDBOX = "sandbox allow-popups allow-popups-to-escape-sandbox; default-src 'none'; "
            + "style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'; frame-ancestors 'self'";
    private static final Pattern HEAD = Pattern.compile("<head(\\s[^>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final String LINKS_IN_NEW_TABS = "<base target=\"_blank\">";

    /** What of a letter is shown; the tabs. */
    enum View {
        HTML,
        TEXT,
        HEADERS,
        SOURCE
    }

    record Page(
            Frame frame,
            TrialDay.View day,
            long id,
            String recipient,
            String from,
            String subject,
            String at,
            String shown,
            String text,
            List<HeaderLine> headers,
            String source,
            DraftView reply) {}

    private final Pages pages;
    private final OperatorDoor door;
    private final TrialSide trial;
    private final TrialDay day;

    LetterPages(Pages pages, OperatorDoor door, TrialSide trial, TrialDay day) {
        this.pages = pages;
        this.door = door;
        this.trial = trial;
        this.day = day;
    }

    void routes(RoutesConfig routes) {
        Pages.get(routes, "/post/letters/{id}", door.before(ctx -> {
            Letter letter = opened(ctx);
            show(ctx, 200, letter, DraftView.replyTo(letter));
        }));
        Pages.get(routes, "/post/letters/{id}/html", door.before(this::html));
        routes.post("/post/letters/{id}/reply", door.beforeStep(this::reply));
    }

    /** Sends a mail as a reader would, and lets the engine read it; tells what hindered it, if anything did. */
    DraftView send(DraftView typed, Optional<String> answering) {
        DraftView draft = typed.checked();
        if (draft.fault().isPresent()) {
            return draft;
        }
        try {
            trial.pen().send(draft.draft(answering), trial.clock().instant());
        } catch (Pen.NotSent e) {
            return draft.failed("The engine's door refused it: " + e.getMessage());
        }
        trial.engine().wake();
        return draft;
    }

    /** The page of a box, and what it is to tell. */
    static String box(String address, String news) {
        return "/post/box?" + news + "&address=" + URLEncoder.encode(address, StandardCharsets.UTF_8);
    }

    private void reply(Context ctx) {
        Letter letter = opened(ctx);
        DraftView typed = DraftView.from(Form.of(ctx), letter.recipient());
        DraftView draft = send(typed, Optional.of(letter.messageId()).filter(id -> !id.isBlank()));
        if (draft.fault().isPresent()) {
            show(ctx, STATUS_TO_MEND, letter, draft);
        } else {
            ctx.redirect(box(draft.from(), "sent=1"), HttpStatus.SEE_OTHER);
        }
    }

    private void html(Context ctx) {
        String html = opened(ctx).html();
        ctx.header("Content-Security-Policy", SANDBOX);
        ctx.header("Referrer-Policy", "no-referrer");
        ctx.contentType("text/html; charset=utf-8").result(withLinksInNewTabs(html));
    }

    private static String withLinksInNewTabs(String html) {
        return HEAD.matcher(html).find()
                ? HEAD.matcher(html).replaceFirst("$0" + LINKS_IN_NEW_TABS)
                : LINKS_IN_NEW_TABS + html;
    }

    private Letter opened(Context ctx) {
        String id = ctx.pathParam("id");
        return Optional.of(id)
                .filter(i -> i.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .flatMap(trial.office()::letter)
                .map(trial.opener()::open)
                .orElseThrow(() -> new Refusal(Refusal.Why.NO_LETTER));
    }

    private void show(Context ctx, int status, Letter letter, DraftView reply) {
        Guards.allowFrames(ctx);
        Page page = new Page(
                pages.frame(),
                day.view(),
                letter.id(),
                letter.recipient(),
                letter.from(),
                letter.subject(),
                day.words().full(letter.at()),
                shown(ctx, letter).name(),
                letter.text(),
                letter.headers(),
                letter.source(),
                reply);
        pages.show(ctx, status, "letter", page);
    }

    private static View shown(Context ctx, Letter letter) {
        String asked = Optional.ofNullable(ctx.queryParam("show")).orElse("").toUpperCase(Locale.ROOT);
        for (View view : View.values()) {
            if (view.name().equals(asked)) {
                return view;
            }
        }
        return letter.html().isBlank() ? View.TEXT : View.HTML;
    }
}
