<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "A mail for you" />

A mail came in for “${campaign.title}” in which we found no command. It is enclosed, whole and as it came. Nobody has answered it.

If you reply to this mail, your answer goes to its writer.

<@mail.foot>
You get this because you look after “${campaign.title}”.
</@mail.foot>
