<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Ya está en la lista" />

Alguien, probablemente usted, ha pedido otra vez «${campaign.title}». Ya llega a esta dirección, así que nada ha cambiado.

<#if reader.received??>
Hasta ahora ha recibido ${reader.received} de ${campaign.lessons} ${(campaign.lessons == 1)?then('lección', 'lecciones')}.

</#if>
<#if reader.next??>
La próxima llega el *${reader.next}*.

<#elseif reader.until??>
Las lecciones están en pausa hasta el *${reader.until}*. Responda con «reanudar» y continúan.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
