<#-- The password; and the name too where an earlier page has not asked for it. -->
<#import "template.ftl" as layout>
<#import "passkeys.ftl" as passkeys>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('username','password'); section>
    <#if section = "header">
        <#if usernameHidden??>${msg("ctEnterPassword")}<#else>${msg("loginAccountTitle")}</#if>
    <#elseif section = "form">
        <#assign wrong = messagesPerField.existsError('username','password')>
        <form id="kc-form-login" action="${url.loginAction}" method="post" novalidate>
            <#if usernameHidden??>
                <#-- So that a password manager knows whose password it is, and the gateway who tries it; Keycloak knows already. -->
                <input type="text" name="username" value="${(auth.attemptedUsername)!}" autocomplete="username" hidden>
            <#else>
                <div class="ct-form-group<#if wrong> ct-form-group--error</#if>">
                    <label class="ct-label" for="username"><#if realm.loginWithEmailAllowed>${msg("usernameOrEmail")}<#else>${msg("username")}</#if></label>
                    <#if wrong>
                        <@error />
                    </#if>
                    <input class="ct-input" id="username" name="username" value="${(login.username!'')}" type="text" autofocus
                           autocomplete="${(enableWebAuthnConditionalUI?has_content)?then('username webauthn', 'username')}"
                           autocapitalize="none" spellcheck="false" dir="ltr"
                           <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
                </div>
            </#if>
            <div class="ct-form-group<#if wrong && usernameHidden??> ct-form-group--error</#if>">
                <label class="ct-label" for="password">${msg("password")}</label>
                <#if wrong && usernameHidden??>
                    <@error />
                </#if>
                <div class="ct-input-group" dir="ltr">
                    <input class="ct-input" id="password" name="password" type="password" autocomplete="current-password"
                           <#if usernameHidden??>autofocus</#if>
                           <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
                    <button class="ct-show-password" type="button" aria-label="${msg('showPassword')}" aria-controls="password"
                            data-password-toggle
                            data-icon-show="ct-show-password__show" data-icon-hide="ct-show-password__hide"
                            data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
                        <span class="ct-show-password__show" aria-hidden="true"></span>
                    </button>
                </div>
            </div>
            <#if realm.resetPasswordAllowed>
                <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
            </#if>
            <input type="hidden" id="id-hidden-input" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
            <button class="ct-button" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
        </form>
        <@passkeys.conditionalUIData />
        <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    </#if>
</@layout.registrationLayout>
<#macro error>
    <span class="ct-error-message" id="input-error"><span class="ct-hidden">${msg("ctErrorPrefix")} </span>${kcSanitize(messagesPerField.getFirstError('username','password'))?no_esc}</span>
</#macro>
