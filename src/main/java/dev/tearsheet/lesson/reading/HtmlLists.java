package dev.tearsheet.lesson.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jsoup.nodes.Element;

/** Keeps count of the lists that are open around a place in a page. */
final class HtmlLists {
    private final Deque<Open> lists = new ArrayDeque<>();
    private Element labelled;

    void open(Element element) {
        String tag = element.normalName();
        if (tag.equals("ol") || tag.equals("ul")) {
            lists.push(new Open(element, start(element) - 1));
        } else if (tag.equals("li") && !lists.isEmpty()) {
            lists.peek().count++;
        }
    }

    void close(Element element) {
        if (!lists.isEmpty() && lists.peek().list == element) {
            lists.pop();
        }
    }

    int depth() {
        return Math.max(0, lists.size() - 1);
    }

    /** The label of the item, the first time that it is asked for; what follows in the item bears none. */
    Optional<String> label(Element item) {
        if (item == labelled) {
            return Optional.empty();
        }
        labelled = item;
        boolean ordered = !lists.isEmpty() && lists.peek().list.normalName().equals("ol");
        return Optional.of(ordered ? lists.peek().count + "." : "\u2022");
    }

    private static int start(Element list) {
        String start = list.attr("start");
        return start.matches("[0-9]{1,6}") ? Integer.parseInt(start) : 1;
    }

    /** A list and the number of its last item. */
    private static final class Open {
        private final Element list;
        private int count;

        Open(Element list, int count) {
            this.list = list;
            this.count = count;
        }
    }
}
