<#import "layout_fr.text.ftl" as mail>
${campaign.title}

<@mail.title "On recommence" />

<#if reader.next??>
La prochaine leçon arrive le *${reader.next}* (${reader.zone}).

</#if>
À partir de là, les leçons viennent dans l’ordre, même celles que vous avez déjà eues.

<@mail.foot>
<@mail.stopping />
</@mail.foot>
