package dev.tearsheet.web.desk;

import java.util.List;
import java.util.Optional;

import dev.tearsheet.message.Addresses;
import dev.tearsheet.trial.Letter;
import dev.tearsheet.trial.PostOffice;
import dev.tearsheet.web.page.DateWords;
import dev.tearsheet.web.page.Form;
import dev.tearsheet.web.page.Frame;
import dev.tearsheet.web.page.Pages;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** The post office: all boxes, the clock with its button, a form to write as anybody. */
public final class PostOfficePages {
    private static final int STATUS_TO_MEND = 422;
    private static final int LETTERS = 500;

    record BoxView(String address, int letters, String newest) {}

    record LetterRow(long id, String subject, String from, String at) {}

    /** @param came how many letters the last press of the button brought, right after it */
    record Office(
            Frame frame,
            TrialDay.View day,
            List<BoxView> boxes,
            DraftView draft,
            List<String> joinAddresses,
            Optional<Integer> came) {}

    record Box(
            Frame frame,
            TrialDay.View day,
            String address,
            List<LetterRow> letters,
            boolean sent,
            Optional<Integer> came) {}

    private final Pages pages;
    private final OperatorDoor door;
    private final OperatorSide operator;
    private final TrialSide trial;
    private final TrialDay day;
    private final LetterPages letters;

    public PostOfficePages(Pages pages, OperatorDoor door, OperatorSide operator, TrialSide trial) {
        this.pages = pages;
        this.door = door;
        this.operator = operator;
        this.trial = trial;
        this.day = new TrialDay(operator, trial);
        this.letters = new LetterPages(pages, door, trial, day);
    }

    public void routes(RoutesConfig routes) {
        Pages.get(routes, "/post", door.before(this::office));
        Pages.get(routes, "/post/box", door.before(this::box));
        routes.post("/post/next-day", door.beforeStep(this::nextDay));
        routes.post("/post/write", door.beforeStep(this::write));
        letters.routes(routes);
    }

    private void office(Context ctx) {
        showOffice(
                ctx, 200, DraftView.blank(joinAddresses().stream().findFirst().orElse("")));
    }

    private void nextDay(Context ctx) {
        String box = ctx.isFormUrlencoded() ? Form.of(ctx).line("box") : "";
        String came = "came=" + day.press();
        ctx.redirect(box.isEmpty() ? "/post?" + came : LetterPages.box(box, came), HttpStatus.SEE_OTHER);
    }

    private void write(Context ctx) throws Exception {
        Form form = Form.of(ctx);
        DraftView draft = letters.send(DraftView.from(form, form.line("from")), Optional.empty());
        if (draft.fault().isPresent()) {
            showOffice(ctx, STATUS_TO_MEND, draft);
        } else {
            ctx.redirect(LetterPages.box(draft.from(), "sent=1"), HttpStatus.SEE_OTHER);
        }
    }

    private void box(Context ctx) {
        String address = Optional.ofNullable(ctx.queryParam("address")).orElse("");
        DateWords words = day.words();
        List<LetterRow> rows = trial.office().letters(address, LETTERS).stream()
                .map(trial.opener()::open)
                .map(letter -> row(letter, words))
                .toList();
        boolean sent = ctx.queryParam("sent") != null;
        pages.show(ctx, "box", new Box(pages.frame(), day.view(), address, rows, sent, came(ctx)));
    }

    private void showOffice(Context ctx, int status, DraftView draft) {
        DateWords words = day.words();
        List<BoxView> boxes =
                trial.office().boxes().stream().map(b -> view(b, words)).toList();
        pages.show(
                ctx, status, "post", new Office(pages.frame(), day.view(), boxes, draft, joinAddresses(), came(ctx)));
    }

    private static Optional<Integer> came(Context ctx) {
        return Optional.ofNullable(ctx.queryParam("came"))
                .filter(n -> n.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    private List<String> joinAddresses() {
        return operator.campaigns().all().stream()
                .map(c -> operator.addresses().of(c.slug(), Addresses.Verb.JOIN))
                .toList();
    }

    private static BoxView view(PostOffice.Box box, DateWords words) {
        return new BoxView(box.address(), box.letters(), words.brief(box.newest()));
    }

    private static LetterRow row(Letter letter, DateWords words) {
        return new LetterRow(letter.id(), letter.subject(), letter.from(), words.brief(letter.at()));
    }
}
