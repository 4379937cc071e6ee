<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Once more from there" />

<#if reader.next??>
The next lesson comes on *${reader.next}* (${reader.zone}).

</#if>
The lessons come in their order from there on, also those that you have had.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
