<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Many addresses vanish at once" />

Many addresses of one provider that get “${campaign.title}” were said not to exist within an hour. We hold that to be the provider’s fault: nobody is given up for it, and what came back is sent again.

Which provider it is, is told by “tearsheet inbound list --kind bounce”. If the addresses are gone indeed, “tearsheet suppressions import” takes them off.

<@mail.foot>
You get this, once a day at most, because you look after “${campaign.title}”.
</@mail.foot>
