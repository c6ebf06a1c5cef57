<#-- Who has forgotten their password says who they are; the answer is the same whether we know them. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
    <#if section = "header">
        ${msg("emailForgotTitle")}
    <#elseif section = "form">
        <#assign wrong = messagesPerField.existsError('username')>
        <p>${msg("ctResetLead")}</p>
        <form id="kc-reset-password-form" action="${url.loginAction}" method="post" novalidate>
            <div class="ct-form-group<#if wrong> ct-form-group--error</#if>">
                <label class="ct-label" for="username"><#if realm.loginWithEmailAllowed>${msg("usernameOrEmail")}<#else>${msg("username")}</#if></label>
                <#if wrong>
                    <span class="ct-error-message" id="input-error-username"><span class="ct-hidden">${msg("ctErrorPrefix")} </span>${kcSanitize(messagesPerField.get('username'))?no_esc}</span>
                </#if>
                <input class="ct-input" id="username" name="username" value="${(auth.attemptedUsername!'')}" type="text" autofocus
                       autocomplete="username" autocapitalize="none" spellcheck="false" dir="ltr"
                       <#if wrong>aria-invalid="true" aria-describedby="input-error-username"</#if>>
            </div>
            <button class="ct-button" id="kc-login" type="submit">${msg("ctSendLink")}</button>
        </form>
        <p><a href="${url.loginUrl}">${msg("backToLogin")}</a></p>
    </#if>
</@layout.registrationLayout>
