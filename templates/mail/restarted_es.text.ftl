<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Otra vez" />

<#if reader.next??>
La próxima lección llega el *${reader.next}* (${reader.zone}).

</#if>
A partir de ahí, las lecciones llegan en su orden, también las que ya recibió.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
