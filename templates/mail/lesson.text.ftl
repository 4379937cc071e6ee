<#import "layout.text.ftl" as mail>
${campaign.title} · ${mail.words.place(lesson.number, campaign.lessons)}

<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.stopping />
</@mail.foot>
