<#import "layout.text.ftl" as mail>
${campaign.title} · ${mail.words.place(lesson.number, campaign.lessons)}

A correction
------------

A mistake had slipped into this lesson. This is how it should read; it takes the place of the one that you had. Your next lesson comes as planned.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.stopping />
</@mail.foot>
