package dev.tearsheet.campaign.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.tearsheet.campaign.Arrangement;
import dev.tearsheet.campaign.Arrangement.Order;
import dev.tearsheet.campaign.Overrule;
import dev.tearsheet.campaign.Overrule.Standing;

/** Reads what a campaign.yaml says of its lessons: their order, those that tell the same, and one by one. */
final class ArrangementFields {
    private static final List<String> ORDERS = List.of("as written", "round robin");
    private static final String LESSONS = "/lessons";

    private final CampaignFields fields;

    ArrangementFields(CampaignFields fields) {
        this.fields = fields;
    }

    Arrangement arrangement() {
        List<String> listed = fields.isList("/order") ? texts("/order") : List.of();
        return new Arrangement(
                listed.isEmpty() ? order() : Order.LISTED,
                listed,
                Arrangement.Same.of(fields.text("/same lessons").orElse("")),
                Arrangement.Questions.of(fields.text("/questions").orElse("")),
                fields.isTrue("/reviewed"),
                fields.keys(LESSONS).stream().map(this::overrule).toList());
    }

    private Order order() {
        Optional<String> written = fields.text("/order");
        if (written.isPresent() && !ORDERS.contains(written.get())) {
            fields.fault(
                    "/order",
                    "'order' cannot be '" + written.get() + "'"
                            + Nearest.to(written.get(), ORDERS)
                                    .map(near -> ": did you mean '" + near + "'?")
                                    .orElse(": write "
                                            + ORDERS.stream()
                                                    .map(o -> "'" + o + "'")
                                                    .collect(Collectors.joining(" or "))
                                            + ", or a list of lessons by their keys"));
        }
        return Order.of(written.orElse(""));
    }

    private Overrule overrule(String key) {
        String path = LESSONS + "/" + key;
        checkOneOf(path, List.of("leave out", "draft", "keep", "merge into"));
        checkOneOf(path, List.of("before", "after"));
        Optional<String> title = Optional.of(path + "/title")
                .filter(t -> fields.keys(path).contains("title"))
                .map(fields::required)
                .filter(t -> !t.isEmpty());
        return new Overrule(
                key, title, texts(path + "/cut at"), fields.text(path + "/merge into"), move(path), standing(path));
    }

    private Optional<Overrule.Move> move(String path) {
        return fields.text(path + "/before")
                .map(neighbour -> new Overrule.Move(true, neighbour))
                .or(() -> fields.text(path + "/after").map(neighbour -> new Overrule.Move(false, neighbour)));
    }

    private Standing standing(String path) {
        if (fields.isTrue(path + "/leave out")) {
            return Standing.LEFT_OUT;
        }
        return fields.isTrue(path + "/draft")
                ? Standing.DRAFT
                : fields.isTrue(path + "/keep") ? Standing.KEPT : Standing.PLAIN;
    }

    private void checkOneOf(String path, List<String> choices) {
        List<String> said = choices.stream()
                .filter(choice -> fields.isTrue(path + "/" + choice)
                        || fields.text(path + "/" + choice)
                                .filter(t -> !t.equals("false"))
                                .isPresent())
                .toList();
        if (said.size() > 1) {
            fields.fault(
                    path + "/" + said.get(1),
                    "'" + said.get(0) + "' and '" + said.get(1) + "' cannot both be said of a lesson: keep one");
        }
    }

    private List<String> texts(String path) {
        List<String> texts = new ArrayList<>();
        fields.items(path).forEach(item -> fields.text(item).ifPresent(texts::add));
        return texts;
    }
}
