<#-- The second step: a code from the app. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','username','password'); section>
    <#if section = "header">
        ${msg("ctEnterCode")}
    <#elseif section = "form">
        <#-- Keycloak says it of the field of the page before. -->
        <#assign wrong = messagesPerField.existsError('totp','username','password')>
        <form id="kc-otp-login-form" action="${url.loginAction}" method="post" novalidate>
            <#if otpLogin.userOtpCredentials?size gt 1>
                <fieldset class="ct-form-group ct-choices">
                    <legend class="ct-label">${msg("ctWhichApp")}</legend>
                    <#list otpLogin.userOtpCredentials as credential>
                        <div class="ct-choice">
                            <input id="kc-otp-credential-${credential?index}" type="radio" name="selectedCredentialId" value="${credential.id}"
                                   <#if credential.id == otpLogin.selectedCredentialId>checked</#if>>
                            <label for="kc-otp-credential-${credential?index}">${credential.userLabel?has_content?then(credential.userLabel, msg("ctUnnamedApp"))}</label>
                        </div>
                    </#list>
                </fieldset>
            </#if>
            <div class="ct-form-group<#if wrong> ct-form-group--error</#if>">
                <label class="ct-label" for="otp">${msg("loginOtpOneTime")}</label>
                <#if wrong>
                    <span class="ct-error-message" id="input-error-otp-code"><span class="ct-hidden">${msg("ctErrorPrefix")} </span>${kcSanitize(messagesPerField.getFirstError('totp','username','password'))?no_esc}</span>
                </#if>
                <input class="ct-input ct-input--code" id="otp" name="otp" type="text" inputmode="numeric" autocomplete="one-time-code"
                       autofocus dir="ltr"
                       <#if wrong>aria-invalid="true" aria-describedby="input-error-otp-code"</#if>>
            </div>
            <button class="ct-button" name="login" id="kc-login" type="submit">${msg("doLogIn")}</button>
        </form>
    </#if>
</@layout.registrationLayout>
