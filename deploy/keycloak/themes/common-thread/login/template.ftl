<#--
  What surrounds every page of Keycloak here: the site's header, one h1, the message, the site's footer. Keycloak's own
  template gives some pages no h1 and no way back to the site. The scripts in the head are Keycloak's own.
-->
<#import "theme-resources.ftl" as themeResourceTags>
<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#-- Some pages, such as that of an error, have no fields and not even a list of their messages. -->
<#assign wrongField = "">
<#if messagesPerField??>
    <#list ["username", "password", "password-confirm", "totp", "userLabel"] as field>
        <#if !wrongField?has_content && messagesPerField.existsError(field)>
            <#assign wrongField = field>
        </#if>
    </#list>
</#if>
<#assign wrong = wrongField?has_content || (displayMessage && message?has_content && message.type = 'error')>
<!DOCTYPE html>
<html lang="${lang}"<#if realm.internationalizationEnabled> dir="${(locale.rtl)?then('rtl','ltr')}"</#if>>
<head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="theme-color" content="#005eb8">
    <#assign heading><#nested "header"></#assign>
    <title><#if wrong>${msg("ctErrorPrefix")} </#if>${heading?markup_string?replace("<[^>]*>", "", "r")?trim?no_esc} – ${msg("ctSite")}</title>
    <link rel="icon" href="/favicon.svg">
    <#list properties.styles?split(' ') as style>
        <link href="${url.resourcesPath}/${style}" rel="stylesheet">
    </#list>
    <#if themeResources?? && themeResources.scripts?has_content>
        <@themeResourceTags.renderScripts themeResources.scripts url.resourcesPath "text/javascript" />
    </#if>
    <script type="importmap">
        { "imports": { "rfc4648": "${url.resourcesCommonPath}/vendor/rfc4648/rfc4648.js" } }
    </script>
    <#if scripts??>
        <#list scripts as script>
            <script src="${script}" type="text/javascript"></script>
        </#list>
    </#if>
    <script type="module">
        <#outputformat "JavaScript">
        import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
        startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
        </#outputformat>
    </script>
    <#if authenticationSession??>
        <script type="module">
            <#outputformat "JavaScript">
            import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
            checkAuthSession(${authenticationSession.authSessionIdHash?c});
            </#outputformat>
        </script>
    </#if>
</head>
<body class="ct-page" data-page-id="login-${pageId}">
<a class="ct-skip" href="#main">${msg("ctSkip")}</a>
<header class="ct-header">
    <div class="ct-width ct-header__row">
        <a class="ct-logo" href="/" aria-label="${msg("ctHome")}">
            <svg class="ct-logo__mark" viewBox="0 0 56 40" width="56" height="40" focusable="false" aria-hidden="true">
                <path d="M6 30c11 0 11-20 22-20s11 20 22 20"/>
                <circle cx="6" cy="30" r="5"/>
                <circle cx="28" cy="10" r="5"/>
                <circle cx="50" cy="30" r="5"/>
            </svg>
            <span>${msg("ctSite")}</span>
        </a>
    </div>
</header>
<main class="ct-width ct-main" id="main" tabindex="-1">
    <#if wrongField?has_content>
        <#-- Where the field is called otherwise than its message. -->
        <#assign nameOrPassword = (usernameHidden??)?then("password", "username")>
        <#assign wrongPlaces = {"username": nameOrPassword, "password": nameOrPassword}>
        <#if pageId == "login-otp">
            <#assign wrongPlaces = {"username": "otp", "password": "otp", "totp": "otp"}>
        <#elseif pageId == "login-update-password">
            <#assign wrongPlaces = {"password": "password-new"}>
        </#if>
        <div class="ct-error-summary" role="alert" aria-labelledby="error-summary-title">
            <h2 class="ct-error-summary__title" id="error-summary-title">${msg("ctProblem")}</h2>
            <p><a href="#${wrongPlaces[wrongField]!wrongField}">${kcSanitize(messagesPerField.get(wrongField))?no_esc}</a></p>
        </div>
    </#if>
    <#if displayMessage && message?has_content && (message.type != 'warning' || !isAppInitiatedAction??)>
        <div class="ct-alert alert-${message.type}" role="alert">
            <p class="ct-alert__title">${kcSanitize(message.summary)?no_esc}</p>
        </div>
    </#if>
    <h1 id="kc-page-title">${heading}</h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
        <#nested "show-username">
        <dl class="ct-who">
            <dt>${msg("username")}</dt>
            <dd id="kc-attempted-username">${auth.attemptedUsername}</dd>
            <dd><a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("ctChange")}<span class="ct-hidden"> ${msg("ctChangeWhat")}</span></a></dd>
        </dl>
    </#if>
    <div id="kc-content">
        <#nested "form">
        <#if auth?has_content && auth.showTryAnotherWayLink()>
            <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
                <input type="hidden" name="tryAnotherWay" value="on">
                <button class="ct-button ct-button--secondary" id="try-another-way">${msg("doTryAnotherWay")}</button>
            </form>
        </#if>
        <#if switchOrganizationEnabled?? && switchOrganizationEnabled>
            <form id="kc-switch-organization-form" action="${url.loginAction}" method="post">
                <input type="hidden" name="switchOrganization" value="true">
                <button class="ct-button ct-button--secondary" id="switch-organization">${msg("doSwitchOrganization")}</button>
            </form>
        </#if>
        <#nested "socialProviders">
        <#if displayInfo>
            <#nested "info">
        </#if>
    </div>
</main>
<footer class="ct-footer">
    <div class="ct-width">
        <ul>
            <li><a href="/accessibility">${msg("ctAccessibility")}</a></li>
            <li><a href="/privacy">${msg("ctPrivacy")}</a></li>
            <li><a href="/cookies">${msg("ctCookies")}</a></li>
        </ul>
    </div>
</footer>
</body>
</html>
</#macro>
