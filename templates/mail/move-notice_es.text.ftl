<#import "layout_es.text.ftl" as mail>
${campaign.title}

<@mail.title "Sus lecciones van a cambiar de dirección" />

Nos pidieron enviar «${campaign.title}» a otra dirección desde ahora. Ocurrirá en cuanto allí digan que sí.

Si fue usted, aquí no hay nada que hacer.

<#if reader.confirmAddress??>
*Si no fue usted*, un mensaje vacío a esta dirección en el plazo de ${mail.words.hours(waits.addressHours)} conserva las lecciones aquí, o las devuelve: ${reader.confirmAddress}

O consérvelas en esta página: ${reader.confirmPage}

</#if>
<@mail.foot>
Recibe esto porque pidió «${campaign.title}» y lo confirmó.

<@mail.ways />
</@mail.foot>
