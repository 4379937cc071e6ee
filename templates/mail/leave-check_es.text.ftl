<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "¿Fue usted?" />

Un mensaje de otra dirección, o sin prueba, nos pidió darle de baja de «${campaign.title}». No lo hemos hecho, porque no podemos saber si era suyo.

Si lo era, responda a este mensaje con «baja», o bien:

Dejarlo en esta página: ${reader.leavePage}

Si no lo era, no haga nada: sus lecciones siguen como antes.

<@mail.foot>
Recibe esto porque pidió «${campaign.title}» y lo confirmó.
</@mail.foot>
