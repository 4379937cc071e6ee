<#include "layout.text.ftl">
<#import "words_fr.ftl" as words>
