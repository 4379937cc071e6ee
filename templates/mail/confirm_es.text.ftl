<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Un paso más" />

Alguien, esperamos que usted, ha pedido «${campaign.title}» en esta dirección.

<#if campaign.description?has_content>
> ${campaign.description}

</#if>
Lo envía ${campaign.sender}: ${campaign.lessons} ${(campaign.lessons == 1)?then('lección breve', 'lecciones breves')}, un mensaje cada vez.

*Para empezar, responda a este mensaje con «sí».*

O confirme en esta página: ${reader.confirmPage}

Si no fue usted, no haga nada. No llegará nada más, y nadie sabrá que lo ha leído. Después de ${mail.words.days(waits.confirmDays)} la pregunta caduca por sí sola.

<@mail.foot>
Recibe este único mensaje porque se dio esta dirección para «${campaign.title}».
</@mail.foot>
