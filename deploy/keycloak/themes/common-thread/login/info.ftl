<#-- What is said when nothing is left to fill in. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=false; section>
    <#if section = "header">
        <#if messageHeader??>${kcSanitize(msg("${messageHeader}"))?no_esc}<#else>${kcSanitize(message.summary)?no_esc}</#if>
    <#elseif section = "form">
        <#if messageHeader??>
            <p>${kcSanitize(message.summary)?no_esc}</p>
        </#if>
        <#if actionUri?has_content>
            <p><a class="ct-button" href="${actionUri}">${msg("ctContinue")}</a></p>
        <#else>
            <p><a href="/workspace">${msg("ctBackToSite")}</a></p>
        </#if>
    </#if>
</@layout.registrationLayout>
