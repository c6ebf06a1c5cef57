<#-- Setting up an app that makes codes. -->
<#import "template.ftl" as layout>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError('totp','userLabel'); section>
    <#if section = "header">
        ${msg("loginTotpTitle")}
    <#elseif section = "form">
        <#assign wrongCode = messagesPerField.existsError('totp')>
        <#assign wrongName = messagesPerField.existsError('userLabel')>
        <p>${msg("ctWhyApp")}</p>
        <ol class="ct-steps" id="kc-totp-settings">
            <li>
                <p>${msg("loginTotpStep1")}</p>
                <ul id="kc-totp-supported-apps">
                    <#list totp.supportedApplications as app>
                        <li>${msg(app)}</li>
                    </#list>
                </ul>
            </li>
            <#if mode?? && mode = "manual">
                <li>
                    <p>${msg("loginTotpManualStep2")}</p>
                    <p><code class="ct-key" id="kc-totp-secret-key">${totp.totpSecretEncoded}</code></p>
                    <p>${msg("loginTotpManualStep3")}</p>
                    <ul>
                        <li>${msg("loginTotpType")}: ${msg("loginTotp." + totp.policy.type)}</li>
                        <li>${msg("loginTotpAlgorithm")}: ${totp.policy.getAlgorithmKey()}</li>
                        <li>${msg("loginTotpDigits")}: ${totp.policy.digits}</li>
                        <li>${msg("loginTotpInterval")}: ${totp.policy.period}</li>
                    </ul>
                    <p><a href="${totp.qrUrl}" id="mode-barcode">${msg("loginTotpScanBarcode")}</a></p>
                </li>
            <#else>
                <li>
                    <p>${msg("loginTotpStep2")}</p>
                    <img class="ct-code" id="kc-totp-secret-qr-code" src="data:image/png;base64, ${totp.totpSecretQrCode}" alt="${msg("ctCodeToScan")}">
                    <p><a href="${totp.manualUrl}" id="mode-manual">${msg("loginTotpUnableToScan")}</a></p>
                </li>
            </#if>
            <li>
                <p>${msg("loginTotpStep3")}</p>
            </li>
        </ol>
        <form action="${url.loginAction}" id="kc-totp-settings-form" method="post" novalidate>
            <input type="hidden" id="totpSecret" name="totpSecret" value="${totp.totpSecret}">
            <#if mode??><input type="hidden" id="mode" name="mode" value="${mode}"></#if>
            <div class="ct-form-group<#if wrongCode> ct-form-group--error</#if>">
                <label class="ct-label" for="totp">${msg("authenticatorCode")}</label>
                <#if wrongCode>
                    <span class="ct-error-message" id="input-error-otp-code"><span class="ct-hidden">${msg("ctErrorPrefix")} </span>${kcSanitize(messagesPerField.get('totp'))?no_esc}</span>
                </#if>
                <input class="ct-input ct-input--code" type="text" id="totp" name="totp" inputmode="numeric" autocomplete="one-time-code" dir="ltr"
                       <#if wrongCode>aria-invalid="true" aria-describedby="input-error-otp-code"</#if>>
            </div>
            <div class="ct-form-group<#if wrongName> ct-form-group--error</#if>">
                <label class="ct-label" for="userLabel"><#if totp.otpCredentials?size gte 1>${msg("loginTotpDeviceName")}<#else>${msg("ctNameOfAppOptional")}</#if></label>
                <#if wrongName>
                    <span class="ct-error-message" id="input-error-otp-label"><span class="ct-hidden">${msg("ctErrorPrefix")} </span>${kcSanitize(messagesPerField.get('userLabel'))?no_esc}</span>
                </#if>
                <input class="ct-input" type="text" id="userLabel" name="userLabel" autocomplete="off"
                       <#if wrongName>aria-invalid="true" aria-describedby="input-error-otp-label"</#if>>
            </div>
            <div class="ct-buttons">
                <button class="ct-button" type="submit" id="saveTOTPBtn">${msg("ctSetUp")}</button>
                <#if isAppInitiatedAction??>
                    <button class="ct-button ct-button--secondary" type="submit" id="cancelTOTPBtn" name="cancel-aia" value="true">${msg("doCancel")}</button>
                </#if>
            </div>
        </form>
    </#if>
</@layout.registrationLayout>
