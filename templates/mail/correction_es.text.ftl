<#import "layout_es.text.ftl" as mail>
${campaign.title} · ${mail.words.place(lesson.number, campaign.lessons)}

Una corrección
--------------

En esta lección se había deslizado un error. Así debe leerse; sustituye a la que recibió. La próxima llega según lo previsto.

<@mail.rule />
<@mail.reading />
<@mail.foot>
<@mail.progress />

<@mail.stopping />
</@mail.foot>
