<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "¿Deben llegar aquí las lecciones?" />

Alguien que lee «${campaign.title}» nos pidió enviar las lecciones a esta dirección desde ahora.

*Si fue usted, responda a este mensaje: basta con enviarlo.* No tiene que escribir nada.

O acepte en esta página: ${reader.confirmPage}

Si no fue usted, no haga nada. No llegará nada más, y después de ${mail.words.hours(waits.addressHours)} la pregunta caduca por sí sola.

<@mail.foot>
Recibe este único mensaje porque se nos dio esta dirección como nueva.
</@mail.foot>
