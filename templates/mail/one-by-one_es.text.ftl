<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Una por una" />

Pidió de una vez todas las lecciones que quedan. Las lecciones de «${campaign.title}» llegan una por una, y nada ha cambiado.

<#if reader.next??>
La próxima llega el *${reader.next}* (${reader.zone}). Responda con «siguiente» y llega ahora, una vez al día.

<#elseif reader.until??>
Las lecciones están en pausa hasta el *${reader.until}* (${reader.zone}). Responda con «reanudar» y siguen.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
