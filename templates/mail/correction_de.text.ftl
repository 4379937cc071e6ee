<#import "layout_de.text.ftl" as mail>
${campaign.title} · ${mail.words.place(lesson.number, campaign.lessons)}

Eine Berichtigung
-----------------

In diese Lektion hatte sich ein Fehler geschlichen. So soll sie lauten; sie ersetzt die, die Sie bekommen haben. Die nächste kommt wie geplant.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.stopping />
</@mail.foot>
