<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Adiós, y gracias" />

Ha dejado «${campaign.title}». No llegarán más lecciones. Si alguna ya está en camino, déjela pasar.

<#if reader.confirmAddress??>
¿Fue un error? Durante ${mail.words.days(waits.backDays)} un mensaje vacío a esta dirección lo deshace, y las lecciones siguen donde estaban: ${reader.confirmAddress}

O deshágalo en esta página: ${reader.confirmPage}

</#if>
Si quiere volver más adelante, basta un mensaje vacío a: ${campaign.joinAddress}

<@mail.foot>
Recibe este único mensaje para que sepa que funcionó.
</@mail.foot>
