package dev.tearsheet.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import dev.tearsheet.delivery.DispatchState;
import dev.tearsheet.subscription.Purpose;
import dev.tearsheet.subscription.Subscription;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatusPageTest {
    private final House house = House.inEarnest();
    private final Browse browse = new Browse(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void showsEverythingThatWentWrong() {
        Subscription ann = house.active("ann@example.org");
        house.campaigns.set(0, House.tears(Optional.of("two lessons look like one")));
        house.reports.rows.add(
                house.row(ann, Purpose.LESSON, Optional.of(1), DispatchState.REJECTED, "550 <no> such user"));
        house.arrivals.add(
                "ann@example.org", "tears+s-x@lessons.test", "Re: <i>1", "AUTO_REPLY", "Precedence: bulk", "nothing");
        house.arrivals.add("bob@example.org", "tears@lessons.test", "Hi", "", "", "");
        assertThat(browse.get("/status").body())
                .contains("Held: two lessons look like one", "The relay answers.", "&#39;Moonday&#39; is no day")
                .contains(
                        "550 &lt;no&gt; such user",
                        "<td>auto reply<br><span class=\"quiet\">Precedence: bulk</span></td>",
                        "Re: &lt;i&gt;1",
                        "<td>waits</td>")
                .contains("Monday, 23 November 2026 at 12:00", "Tue 24 Nov 07:30");
    }

    @Test
    void showsReadersOfACampaignWhoseFolderIsGone() {
        house.active("ann@example.org");
        house.campaigns.clear();
        assertThat(browse.get("/status").body()).contains("its folder is gone");
    }

    @Test
    void showsWhatWaitsAndWhatItWouldDo() {
        assertThat(browse.get("/status").body())
                .contains("tears: lessons: 1 new; title", "9 readers will not get &quot;&lt;b&gt;Joy&quot;")
                .contains("<code>tearsheet apply tears</code>");
    }

    @Test
    void anEmptyEngineHasAPageToo() {
        assertThat(browse.get("/status").body()).contains("id=\"no-failures\"", "id=\"no-incoming\"");
        assertThat(browse.head("/status").statusCode()).isEqualTo(200);
    }
}
