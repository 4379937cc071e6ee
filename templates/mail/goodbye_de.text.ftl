<#import "layout_de.text.ftl" as mail>
${campaign.title}

<@mail.title "Auf Wiedersehen, und danke" />

Sie haben „${campaign.title}“ abbestellt. Es kommen keine Lektionen mehr. Ist eine schon unterwegs, lassen Sie sie vorbeigehen.

<#if reader.confirmAddress??>
War es ein Versehen? Eine leere Mail an diese Adresse macht es ${mail.words.days(waits.backDays)} lang rückgängig, und es geht weiter, wo Sie aufgehört haben: ${reader.confirmAddress}

Oder hier rückgängig machen: ${reader.confirmPage}

</#if>
Wenn Sie später zurückkommen möchten, genügt eine leere Mail an: ${campaign.joinAddress}

<@mail.foot>
Sie bekommen diese eine Mail, damit Sie wissen, dass es geklappt hat.
</@mail.foot>
