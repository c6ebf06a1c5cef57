<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username'); section>
    <#if section = "header">
        ${msg("loginAccountTitle")}
    <#elseif section = "form">
        <#assign wrong = messagesPerField.existsError('username')>
        <p>${msg("ctWhoFor")} <a href="/have-your-say">${msg("ctHaveYourSay")}</a>.</p>
        <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
            <#if !usernameHidden??>
                <div class="ct-form-group<#if wrong> ct-form-group--error</#if>">
                    <label class="ct-label" for="username"><#if realm.loginWithEmailAllowed>${msg("usernameOrEmail")}<#else>${msg("username")}</#if></label>
                    <#if wrong>
                        <span class="ct-error-message" id="input-error-username"><span class="ct-hidden">${msg("ctErrorPrefix")} </span>${kcSanitize(messagesPerField.get('username'))?no_esc}</span>
                    </#if>
                    <input class="ct-input" id="username" name="username" value="${(login.username!'')}" type="text" autofocus
                           autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"
                           autocapitalize="none" spellcheck="false" dir="ltr"
                           <#if wrong>aria-invalid="true" aria-describedby="input-error-username"</#if>>
                </div>
            </#if>
            <button class="ct-button" name="login" id="kc-login" type="submit">${msg("ctContinue")}</button>
        </form>
        <@passkeys.conditionalUIData />
    <#elseif section = "socialProviders">
        <#if realm.password && social?? && social.providers?has_content>
            <h2>${msg("identity-provider-login-label")}</h2>
            <ul class="ct-providers">
                <#list social.providers as p>
                    <li><a id="social-${p.alias}" href="${p.loginUrl}">${p.displayName!}</a></li>
                </#list>
            </ul>
        </#if>
    </#if>
</@layout.registrationLayout>
