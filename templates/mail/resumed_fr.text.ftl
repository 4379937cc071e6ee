<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Heureux de vous revoir" />

Vos leçons continuent là où vous en étiez.

<#if reader.received??>
Leçons reçues jusqu’ici : ${reader.received} sur ${campaign.lessons}.

</#if>
<#if reader.next??>
La prochaine arrive le *${reader.next}*.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
