<#import "layout.text.ftl" as mail>
${campaign.title}

<@mail.title "Shall the lessons come here?" />

A reader of “${campaign.title}” asked us to send the lessons to this address from now on.

*If it was you, reply to this mail: just press send.* You need not write anything.

Or say yes on this page: ${reader.confirmPage}

If it was not you, ignore this mail. Nothing will come, and after ${mail.words.hours(waits.addressHours)} the question lapses by itself.

<@mail.foot>
You get this one mail because this address was given to us as a new one.
</@mail.foot>
