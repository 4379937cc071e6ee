<#import "layout.text.ftl" as mail>
${campaign.title} · ${lesson.number} of ${campaign.lessons}

<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.stopping />
</@mail.foot>
