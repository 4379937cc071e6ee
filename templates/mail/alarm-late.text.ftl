<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Lessons are late" />

Lessons of “${campaign.title}” are more than an hour late, and nobody has tried to hand them over yet. The engine stood still, the relay is slow or cannot be reached, or a limit in the section “sending” of the settings holds them back.

Nothing is lost: what is late beyond the late limit of its campaign comes at its next slot. “tearsheet status” tells what waits.

<@mail.foot>
You get this, once a day at most, because you look after “${campaign.title}”.
</@mail.foot>
