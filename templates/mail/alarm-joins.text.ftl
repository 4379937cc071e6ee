<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Questions whether to join wait" />

More people were to be asked whether they want “${campaign.title}” than may be asked at once, or hardly anybody who was asked says yes. The questions wait their turn; nothing is lost.

If you have just told many people of it, all is well. If not, somebody may be entering other people’s addresses. The limits are in the section “limits” of the settings.

<@mail.foot>
You get this, once a day at most, because you look after “${campaign.title}”.
</@mail.foot>
