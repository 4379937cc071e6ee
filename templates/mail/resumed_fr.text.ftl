<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "Heureux de vous revoir" />

Vos leçons continuent là où vous en étiez.

<#if reader.received??>
Vous avez reçu ${reader.received} leçons sur ${campaign.lessons}.

</#if>
<#if reader.next??>
La prochaine arrive *${reader.next}*.

</#if>
<@mail.foot>
<@mail.stopping />
</@mail.foot>
