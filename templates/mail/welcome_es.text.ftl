<#import "layout_es.text.ftl" as mail>
${campaign.title}<#if lesson??> · ${mail.words.place(lesson.number, campaign.lessons)}</#if>

<#if lesson??>
Bienvenida
----------

Qué bien que está aquí. «${campaign.title}» llega en ${campaign.lessons} ${(campaign.lessons == 1)?then('lección breve', 'lecciones breves')}, un mensaje cada vez. Aquí está la primera.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.hint />
<@mail.stopping />
</@mail.foot>
<#else>
<@mail.title "Bienvenida" />

Qué bien que está aquí. «${campaign.title}» llega en ${campaign.lessons} ${(campaign.lessons == 1)?then('lección breve', 'lecciones breves')}, un mensaje cada vez.

<#if reader.next??>
La primera llega el ${reader.next}.

</#if>
<@mail.hint />
No tiene que hacer nada. Si las lecciones llegan en mal momento, responda a una de ellas.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
</#if>
